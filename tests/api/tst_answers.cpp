// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/adminapi.h"
#include "api/calls.h"
#include "api/overviewapi.h"
#include "api/registrationapi.h"
#include "api/relationapi.h"
#include "api/talk.h"
#include "api/userapi.h"

using namespace Qt::StringLiterals;
using test::Answer;
using Confirmation = api::RegistrationApi::Confirmation;
using Current = std::optional<Relation>;

namespace {

const QByteArray relation =
    R"({"id": 5, "action_user_id": 8, "sent_by_me": false, "mentor": {"id": 8, "name": "Bob"},)"
    R"("mentee": {"id": 7, "name": "Ada"}, "creation_date": 1795448505.935337,)"
    R"("accept_date": null, "start_date": null, "end_date": 1800632503.0, "state": 2,)"
    R"("notes": null})";

} // namespace

// What each read makes of an answer: a value, or a clear error where the service does not speak.
class TestAnswers : public QObject
{
    Q_OBJECT

    template <typename T>
    static Result<T> hear(const Answer &answer,
                          const std::function<void(http::Client &, QObject *, Callback<T>)> &call)
    {
        test::Talk talk;
        talk.server.answer(answer);
        const Result<T> result = talk.hear<T>([&](QObject *context, Callback<T> done) {
            call(talk.client, context, std::move(done));
        });
        return talk.isAllSaid() ? result : Error{Error::Kind::Timeout, 0, u"more was said"_s, true};
    }

    static Result<QList<User>> page(const QByteArray &body)
    {
        return hear<QList<User>>(Answer::json(200, body), [](auto &client, auto *context, auto f) {
            api::UserApi(client).page({}, context, f);
        });
    }

    static Result<Current> current(const QByteArray &body)
    {
        return hear<Current>(Answer::json(200, body), [](auto &client, auto *context, auto done) {
            api::RelationApi(client).current(context, done);
        });
    }

    static Result<Confirmation> confirm(const Answer &answer)
    {
        return hear<Confirmation>(answer, [](auto &client, auto *context, auto done) {
            api::RegistrationApi(client).confirm(u"a.b.c"_s, context, done);
        });
    }

private Q_SLOTS:
    void anotherShapeIsAnError_data();
    void anotherShapeIsAnError();
    void aPageOfPeople();
    void moreThanWasAskedIsFine();
    void aPersonTwiceIsTwice();
    void idsThatNobodyCanHoldAreRefused();
    void anybodysProfile();
    void aRelationThatRuns();
    void noRelationThatRuns();
    void whatIsNeitherIsAnError_data();
    void whatIsNeitherIsAnError();
    void confirmedNowOrBefore();
    void otherWordsAreNoConfirmation();
    void theAdminsAreHalfProfiles();
    void theSummary();
    void theDashboardTellsByWhomItWasSent();
};

void TestAnswers::anotherShapeIsAnError_data()
{
    test::rowsOfCalls();
}

void TestAnswers::anotherShapeIsAnError()
{
    QFETCH(QByteArray, name);
    const test::Call &call = test::callNamed(name);
    if (call.isWrite())
        return; // of those tst_writes speaks
    const bool isList = call.answer.startsWith('[');
    QList<Answer> answers{Answer::html(200),
                          Answer::json(200, "null"),
                          Answer::json(200, "7"),
                          Answer::json(200, "[null]"),
                          Answer::json(200, "[[]]"),
                          Answer::json(200, "[7]"),
                          Answer::json(200, "{\"id\": null}"),
                          Answer::json(200, "{} x"),
                          Answer::json(200, isList ? relation : "[" + relation + "]")};
    if (isList)
        answers += {Answer::json(200, R"({"message": "done"})"), Answer::json(200, "{}")};
    else
        answers += {Answer::json(200, "{}"), Answer::json(200, "[]")};
    if (call.target != "/mentorship_relations/current")
        answers += Answer::json(200, R"({"message": "something else"})");
    for (const Answer &answer : answers) {
        const Result<Done> result =
            hear<Done>(answer, [&](http::Client &client, QObject *context, Callback<Done> done) {
                call.make(client, context, std::move(done));
            });
        QCOMPARE(test::kindOf(result), u"Protocol"_s);
        QCOMPARE(result.error().httpStatus, 200);
        QVERIFY(!result.error().detail.isEmpty());
    }
}

void TestAnswers::aPageOfPeople()
{
    const auto people = page(
        R"([{"id": 2, "username": "bobby", "name": "Bob", "slack_username": null, "bio": "<b>",)"
        R"("need_mentoring": false, "available_to_mentor": true, "is_available": true,)"
        R"("registration_date": 1791996687.36}, {"id": 3, "name": null, "is_available": null}])");
    QVERIFY(people.has_value());
    QCOMPARE(people->size(), 2);
    QCOMPARE(people->at(0).userName, u"bobby"_s);
    QCOMPARE(people->at(0).bio, u"<b>"_s);
    QCOMPARE(people->at(0).isAvailable, std::optional(true));
    QVERIFY(people->at(0).slackUserName.isNull());
    QVERIFY(!people->at(1).isAvailable);
}

void TestAnswers::moreThanWasAskedIsFine()
{
    QByteArray body = "[";
    for (int i = 1; i <= 80; ++i)
        body += QByteArray(i > 1 ? "," : "") + R"({"id":)" + QByteArray::number(i) + "}";
    const auto people = page(body + "]");
    QVERIFY(people.has_value());
    QCOMPARE(people->size(), 80);
}

// An account that is deleted while pages are asked for shifts the others (api.md 5.5).
void TestAnswers::aPersonTwiceIsTwice()
{
    const auto people = page(R"([{"id": 2, "name": "Bob"}, {"id": 2, "name": "Bobby"}])");
    QVERIFY(people.has_value());
    QCOMPARE(people->size(), 2);
    QCOMPARE(people->at(1).name, u"Bobby"_s);
}

void TestAnswers::idsThatNobodyCanHoldAreRefused()
{
    QVERIFY(page(R"([{"id": 9007199254740991}])").has_value());
    for (const char *id : {"9007199254740992", "18446744073709551616", "1e400", "0", "-1", "2.5"})
        QCOMPARE(test::kindOf(page(QByteArray(R"([{"id": )") + id + "}]")), u"Protocol"_s);
}

void TestAnswers::anybodysProfile()
{
    const auto one = hear<User>(
        Answer::json(200, R"({"id": 8, "name": "Bob", "skills": "Qt", "is_available": null})"),
        [](auto &client, auto *context, auto done) {
            api::UserApi(client).one(UserId(8), context, done);
        });
    QVERIFY(one.has_value());
    QCOMPARE(one->id, UserId(8));
    QCOMPARE(one->skills, u"Qt"_s);
    QVERIFY(!one->isAvailable);
}

void TestAnswers::aRelationThatRuns()
{
    const auto running = current(relation);
    QVERIFY(running.has_value());
    QVERIFY(running->has_value());
    QCOMPARE((*running)->id, RelationId(5));
    QCOMPARE((*running)->mentor.name, u"Bob"_s);
    QCOMPARE((*running)->state, Relation::State::Accepted);
}

void TestAnswers::noRelationThatRuns()
{
    const auto none = current(R"({"message": "You are not in a current mentorship relation."})");
    QVERIFY(none.has_value());
    QVERIFY(!none->has_value());
}

void TestAnswers::whatIsNeitherIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a relation in a list") << QByteArray("[" + relation + "]");
    QTest::newRow("nulls") << QByteArray(R"({"id": null, "message": "none"})");
    QTest::newRow("an id and a message") << QByteArray(R"({"id": 5, "message": "none"})");
    QTest::newRow("a relation without its id")
        << QByteArray(relation).replace(R"("id": 5, )", QByteArray());
    QTest::newRow("a message that is no text") << QByteArray(R"({"message": 5})");
}

void TestAnswers::whatIsNeitherIsAnError()
{
    QFETCH(QByteArray, body);
    QCOMPARE(test::kindOf(current(body)), u"Protocol"_s);
}

void TestAnswers::confirmedNowOrBefore()
{
    const auto now = confirm(Answer::message(200, "You have confirmed your account. Thanks!"));
    QVERIFY(now.has_value());
    QCOMPARE(*now, Confirmation::Now);
    const auto before = confirm(Answer::message(200, "Account already confirmed."));
    QVERIFY(before.has_value());
    QCOMPARE(*before, Confirmation::Before);
}

void TestAnswers::otherWordsAreNoConfirmation()
{
    const auto other = confirm(Answer::message(200, "Welcome."));
    QCOMPARE(test::kindOf(other), u"Protocol"_s);
    QCOMPARE(other.error().detail, u"Welcome."_s);
    QCOMPARE(test::kindOf(confirm(Answer::html(200))), u"Protocol"_s);
}

void TestAnswers::theAdminsAreHalfProfiles()
{
    const QByteArray body =
        R"([{"id": 2, "username": "bobby", "name": "Bob", "slack_username": null, "bio": null,)"
        R"("location": "Porto", "occupation": null, "organization": null, "skills": null}])";
    const auto admins =
        hear<QList<User>>(Answer::json(200, body), [](auto &client, auto *context, auto done) {
            api::AdminApi(client).list(context, done);
        });
    QVERIFY(admins.has_value());
    QCOMPARE(admins->size(), 1);
    QCOMPARE(admins->first().location, u"Porto"_s);
    QVERIFY(admins->first().interests.isNull());
}

void TestAnswers::theSummary()
{
    const QByteArray body =
        R"({"name": "Ada", "pending_requests": 1, "accepted_requests": 2, "rejected_requests": 3,)"
        R"("completed_relations": 4, "cancelled_relations": 5, "achievements": [{"id": 4,)"
        R"("description": "Read", "is_done": true, "created_at": 1.5, "completed_at": 2.5}]})";
    const auto home = hear<Home>(Answer::json(200, body), [](auto &client, auto *context, auto f) {
        api::OverviewApi(client).home(context, f);
    });
    QVERIFY(home.has_value());
    const Home wanted{u"Ada"_s, 1, 2, 3, 4, 5, {Task{TaskId(4), u"Read"_s, 1.5, 2.5}}};
    QCOMPARE(*home, wanted);
}

void TestAnswers::theDashboardTellsByWhomItWasSent()
{
    QByteArray body = test::callNamed("dashboard").answer;
    QByteArray one = relation;
    one.replace(R"("name": "Bob")", R"("user_name": "Bob", "photo_url": "https://x/y.png")");
    one.replace(R"("name": "Ada")", R"("user_name": "Ada", "photo_url": null)");
    body.replace(0, body.indexOf("[]") + 2, R"({"as_mentor":{"sent":{"accepted":[)" + one + "]");
    const auto dashboard =
        hear<Dashboard>(Answer::json(200, body), [](auto &client, auto *context, auto done) {
            api::OverviewApi(client).dashboard(context, done);
        });
    QVERIFY2(dashboard, dashboard ? "" : qPrintable(dashboard.error().detail));
    QCOMPARE(dashboard->relations.size(), 1);
    QVERIFY(dashboard->relations.first().isSentByMe);
    QCOMPARE(dashboard->relations.first().mentor.name, u"Bob"_s);
    QCOMPARE(dashboard->photoUrls, (QHash<UserId, QString>{{UserId(8), u"https://x/y.png"_s}}));
    QVERIFY(!dashboard->toDo);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
