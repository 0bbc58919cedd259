// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonDocument parsed(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        qFatal("not JSON: %s", qPrintable(error.errorString()));
    return document;
}

const QByteArray none =
    R"({"accepted":[],"rejected":[],"completed":[],"cancelled":[],"pending":[]})";

QByteArray relation(int id, int state, const QByteArray &mentor, const QByteArray &mentee)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"action_user_id":8,"mentor":)" + mentor
        + R"(,"mentee":)" + mentee
        + R"(,"creation_date":1.5,"accept_date":null,"start_date":null,"end_date":2.5,"state":)"
        + QByteArray::number(state) + R"(,"notes":"n"})";
}

QByteArray partner(int id, const QByteArray &name, const QByteArray &photo)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"user_name":")" + name + R"(","photo_url":)"
        + photo + "}";
}

QByteArray dashboard(const QByteArray &mentorSent, const QByteArray &mentorReceived,
                     const QByteArray &menteeSent, const QByteArray &menteeReceived,
                     const QByteArray &more = {})
{
    return R"({"as_mentor":{"sent":)" + mentorSent + R"(,"received":)" + mentorReceived
        + R"(},"as_mentee":{"sent":)" + menteeSent + R"(,"received":)" + menteeReceived + "}" + more
        + "}";
}

const QByteArray ada = partner(7, "Ada", "null");
const QByteArray bob = partner(8, "Bob", R"("https://x/b.png")");

QByteArray with(const char *state, const QByteArray &relations)
{
    return QByteArray(none).replace(QByteArray("\"") + state + "\":[]",
                                    QByteArray("\"") + state + "\":[" + relations + "]");
}

} // namespace

// The service's own summaries (api.md 9), which tell the same things in another form.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relationsAreFlattened()
    {
        const auto result = json::dashboardFromJson(parsed(dashboard(
            with("pending", relation(1, 1, ada, bob)), with("accepted", relation(2, 2, ada, bob)),
            with("cancelled", relation(3, 4, bob, ada) + "," + relation(4, 4, bob, ada)),
            with("completed", relation(5, 5, bob, ada)))));
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->relations.size(), 5);
        const QList<bool> sent{true, false, true, true, false};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(result->relations.at(i).id, RelationId(i + 1));
            QCOMPARE(result->relations.at(i).isSentByMe, sent.at(i));
        }
        QCOMPARE(result->relations.at(0).mentee.name, u"Bob"_s);
        QCOMPARE(result->relations.at(1).state, Relation::State::Accepted);
        QCOMPARE(result->photoUrls, (QHash<UserId, QString>{{UserId(8), u"https://x/b.png"_s}}));
    }

    void tasksAreThereOnlyWithARunningRelation()
    {
        const auto without = json::dashboardFromJson(parsed(dashboard(none, none, none, none)));
        QVERIFY(without.has_value());
        QVERIFY(!without->toDo);
        QVERIFY(!without->done);
        const auto with = json::dashboardFromJson(
            parsed(dashboard(none, none, none, none,
                             R"(,"tasks_todo":[],"tasks_done":[{"id":1,"description":"d",)"
                             R"("created_at":1.0,"completed_at":2.0}])")));
        QVERIFY(with.has_value());
        QCOMPARE(with->toDo->size(), 0);
        QCOMPARE(with->done->size(), 1);
        QVERIFY(with->done->first().isDone());
    }

    void refusesDashboardsOfAnotherShape_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a message") << QByteArray(R"({"message":"User not found."})");
        QTest::newRow("one role") << dashboard(none, none, none, none).replace("mentee", "nobody");
        QTest::newRow("no group") << dashboard("null", none, none, none);
        QTest::newRow("a group as a list") << dashboard(none, "[]", none, none);
        QTest::newRow("a state that lacks")
            << dashboard(QByteArray(none).replace("pending", "waiting"), none, none, none);
        QTest::newRow("a state of null")
            << dashboard(none, none, none, QByteArray(none).replace("[]", "null"));
        QTest::newRow("null for a relation")
            << dashboard(none, none, with("pending", "null"), none);
        QTest::newRow("a relation without partners")
            << dashboard(none, none, with("pending", relation(1, 1, "null", "null")), none);
        QTest::newRow("a photo that is no text") << dashboard(
            with("pending", relation(1, 1, partner(7, "Ada", "7"), bob)), none, none, none);
        QTest::newRow("tasks of null")
            << dashboard(none, none, none, none, R"(,"tasks_todo":null)");
        QTest::newRow("tasks of messages")
            << dashboard(none, none, none, none, R"(,"tasks_done":[{"message":"no"}])");
    }
    void refusesDashboardsOfAnotherShape()
    {
        QFETCH(QByteArray, text);
        const auto result = json::dashboardFromJson(parsed(text));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Protocol);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void aDeletedPartnerHasNoPhoto()
    {
        const QByteArray gone = R"({"id":null,"user_name":null,"photo_url":"https://x/z.png"})";
        const auto result = json::dashboardFromJson(
            parsed(dashboard(with("pending", relation(1, 1, gone, ada)), none, none, none)));
        QVERIFY(result.has_value());
        QVERIFY(result->relations.first().mentor.isDeleted());
        QVERIFY(result->photoUrls.isEmpty());
    }

    // Achievements hold what was stored: a description of any kind (api.md 9.1).
    void achievementsMayHoldAnything_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<QString>("text");
        QTest::newRow("a text") << QByteArray("\"7\"") << u"7"_s;
        QTest::newRow("empty") << QByteArray("\"\"") << u""_s;
        QTest::newRow("none") << QByteArray("null") << QString();
        QTest::newRow("a number") << QByteArray("7") << u"7"_s;
        QTest::newRow("a flag") << QByteArray("true") << u"true"_s;
        QTest::newRow("a list") << QByteArray("[1, \"a\"]") << u"[1,\"a\"]"_s;
        QTest::newRow("an object") << QByteArray("{\"a\": \"\u2603\"}") << u"{\"a\":\"\u2603\"}"_s;
    }
    void achievementsMayHoldAnything()
    {
        QFETCH(QByteArray, description);
        QFETCH(QString, text);
        const auto home = json::homeFromJson(parsed(
            R"({"name":null,"pending_requests":0,"accepted_requests":0,"rejected_requests":0,)"
            R"("completed_relations":0,"cancelled_relations":0,"achievements":[{"id":1,)"
            R"("is_done":true,"created_at":1,"completed_at":2,"description":)"
            + description + "}]}"));
        QVERIFY2(home, home ? "" : qPrintable(home.error().detail));
        QCOMPARE(home->achievements.first().description, text);
        QCOMPARE(home->achievements.first().description.isNull(), text.isNull());
    }

    void refusesSummariesOfAnotherShape_data()
    {
        const QByteArray good =
            R"({"name":"A","pending_requests":1,"accepted_requests":0,"rejected_requests":0,)"
            R"("completed_relations":0,"cancelled_relations":0,"achievements":[]})";
        QVERIFY(json::homeFromJson(parsed(good)).has_value());
        QTest::addColumn<QByteArray>("text");
        const auto other = [&good](const char *with) {
            return QByteArray(good).replace("\"pending_requests\":1", with);
        };
        QTest::newRow("a count that lacks") << other("\"pending\":1");
        QTest::newRow("a count of null") << other("\"pending_requests\":null");
        QTest::newRow("a count below zero") << other("\"pending_requests\":-1");
        QTest::newRow("half a request") << other("\"pending_requests\":0.5");
        QTest::newRow("a count as a text") << other("\"pending_requests\":\"1\"");
        QTest::newRow("more than anybody has") << other("\"pending_requests\":1e18");
        QTest::newRow("a name of numbers") << other("\"pending_requests\":1,\"name\":5");
        QTest::newRow("no achievements") << QByteArray(good).replace("achievements", "medals");
        QTest::newRow("achievements of null") << QByteArray(good).replace("[]", "null");
        QTest::newRow("one that is not done") << QByteArray(good).replace(
            "[]", R"([{"id":1,"description":"d","created_at":1,"completed_at":null}])");
        QTest::newRow("a list") << QByteArray("[]");
    }
    void refusesSummariesOfAnotherShape()
    {
        QFETCH(QByteArray, text);
        const auto home = json::homeFromJson(parsed(text));
        QVERIFY(!home);
        QCOMPARE(home.error().kind, Error::Kind::Protocol);
    }
};

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
