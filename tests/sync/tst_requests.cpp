// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace syncing;
using State = Relation::State;
using test::Answer;

namespace {

RelationRequest requestTo(qint64 mentee, const QString &notes = QStringLiteral("Shall we?"))
{
    return {UserId(7), UserId(mentee), std::floor(unixNow()) + 60 * 86'400.0, notes};
}

Answer sent()
{
    return Answer::message(201, "Mentorship relation was sent successfully.");
}

Answer withdrawn()
{
    return Answer::message(200, "Mentorship relation was deleted successfully.");
}

} // namespace

/// What is special about requests: what stands in their way, and what others do meanwhile.
class TestRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatIsSentAmongTheSent();
    void goesOnShowingARequestThatIsLookedAt();
    void isNotTakenForAnotherRequest_data();
    void isNotTakenForAnotherRequest();
    void findsARequestThatGotAnIdOnceMore();
    void replaces();
    void keepsTheOldRequestWhenItCannotBeTakenBack();
    void tellsWhenTheOldOneIsGoneAndTheNewOneRefused();
    void bothOutliveTheSession();
    void takesBackWhatWasNotSent();
    void refusesBeforehand_data();
    void refusesBeforehand();
    void asksSomebodyWhoIsNotInTheDirectory();
    void stopsWhenTheOtherAnsweredMeanwhile();

private:
    /// No relation runs, so that one may ask.
    void endRunning();
    template <typename T> [[nodiscard]] Result<T> answer(Taken<T> &taken)
    {
        [&] { QTRY_VERIFY(taken.result.has_value()); }();
        return *taken.result;
    }
    void settle() { m_stage->settle(); }

    std::unique_ptr<Stage> m_stage;
};

void TestRequests::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->pull();
}

void TestRequests::endRunning()
{
    m_stage->setState(1, State::Completed);
    QVERIFY(m_stage->store.replaceRelations(m_stage->relations, unixNow()));
}

void TestRequests::showsWhatIsSentAmongTheSent()
{
    endRunning();
    const RelationRequest request = requestTo(12);
    m_stage->onWrite({sent(), [&] { m_stage->takeIn(request, 4); }});
    Taken<RelationId> taken;
    QVERIFY(m_stage->store.addPeople(m_stage->members));
    m_stage->sync.sendRequest(request, &taken.context, taken.callback());
    const store::RelationRow shown = m_stage->store.relations().rows().last();
    QVERIFY(shown.relation.id.isLocal());
    QCOMPARE(shown.relation.group(), Relation::Group::Sent);
    QCOMPARE(shown.waiting, store::Waiting::Adding);
    QCOMPARE(shown.relation.notes, request.notes);
    QCOMPARE(shown.relation.mentor.name, QStringLiteral("Anna"));
    QCOMPARE(shown.relation.mentee.name, QStringLiteral("Dora"));
    QCOMPARE(*answer(taken), shown.relation.id);
    settle();
    QCOMPARE(m_stage->store.relations().size(), 4);
    QCOMPARE(m_stage->store.relations().rows().last().relation.id, RelationId(4));
    QCOMPARE(m_stage->store.relations().rows().last().waiting, store::Waiting::No);
    const QJsonObject body = QJsonDocument::fromJson(m_stage->bodyOfLastWrite()).object();
    QCOMPARE(body.value(QStringLiteral("mentee_id")).toInt(), 12);
    QCOMPARE(body.value(QStringLiteral("end_date")).toDouble(), request.endsAt);
}

void TestRequests::goesOnShowingARequestThatIsLookedAt()
{
    endRunning();
    const RelationRequest request = requestTo(12);
    m_stage->onWrite({sent(), [&] { m_stage->takeIn(request, 4); }});
    Taken<RelationId> taken;
    m_stage->sync.sendRequest(request, &taken.context, taken.callback());
    m_stage->sync.openRelation(m_stage->store.relations().rows().last().key());
    QVERIFY(m_stage->store.openRelationId().isLocal());
    QSignalSpy opened(&m_stage->store, &store::Store::openRelationChanged);
    settle();
    QCOMPARE(m_stage->store.openRelationId(), RelationId(4));
    QCOMPARE(opened.size(), 1); // and not none in between
}

void TestRequests::isNotTakenForAnotherRequest_data()
{
    QTest::addColumn<qint64>("mentee");
    QTest::addColumn<QString>("notes");
    QTest::addColumn<double>("later");
    QTest::addColumn<bool>("isSentByMe");
    QTest::newRow("to another") << qint64(9) << "Shall we?" << 0.0 << true;
    QTest::newRow("other notes") << qint64(12) << "Shall we" << 0.0 << true;
    QTest::newRow("another end") << qint64(12) << "Shall we?" << 2.0 << true;
    QTest::newRow("sent by them") << qint64(12) << "Shall we?" << 0.0 << false;
}

void TestRequests::isNotTakenForAnotherRequest()
{
    QFETCH(qint64, mentee);
    QFETCH(QString, notes);
    QFETCH(double, later);
    QFETCH(bool, isSentByMe);
    endRunning();
    RelationRequest other = requestTo(mentee, notes);
    other.endsAt += later;
    m_stage->onWrite({Answer::message(500, "Internal Server Error"), [&] {
                          m_stage->takeIn(other, 4);
                          m_stage->relation(4).isSentByMe = isSentByMe;
                      }});
    m_stage->onWrite({sent(), [&] { m_stage->takeIn(requestTo(12), 5); }});
    Taken<RelationId> taken;
    m_stage->sync.sendRequest(requestTo(12), &taken.context, taken.callback());
    settle();
    QCOMPARE(m_stage->done.size(), 1);
    QCOMPARE(m_stage->writes().size(), 2);
    QVERIFY(m_stage->store.relations().find(RelationId(5)));
}

/// SQLite gives the id of the newest request once more when that was deleted (api.md 6.4).
void TestRequests::findsARequestThatGotAnIdOnceMore()
{
    endRunning();
    const RelationRequest request = requestTo(9, QStringLiteral("Once more"));
    Taken<RelationId> taken;
    m_stage->onWrite({withdrawn(), [&] { m_stage->removeRelation(3); }});
    m_stage->onWrite({sent(), [&] { m_stage->takeIn(request, 3); }});
    Taken<Done> taking;
    m_stage->sync.withdrawRequest(RelationId(3), &taking.context, taking.callback());
    m_stage->sync.sendRequest(request, &taken.context, taken.callback());
    settle();
    QVERIFY(m_stage->parked.isEmpty());
    QCOMPARE(m_stage->done.size(), 2);
    QCOMPARE(m_stage->store.relations().find(RelationId(3))->relation.notes, request.notes);
}

void TestRequests::replaces()
{
    endRunning();
    const RelationRequest request = requestTo(9, QStringLiteral("Rather so"));
    m_stage->onWrite({withdrawn(), [&] { m_stage->removeRelation(3); }});
    m_stage->onWrite({sent(), [&] { m_stage->takeIn(request, 4); }});
    Taken<RelationId> taken;
    m_stage->sync.replaceRequest(RelationId(3), request, &taken.context, taken.callback());
    QCOMPARE(int(m_stage->waiting().size()), 2);
    QCOMPARE(m_stage->store.relations().find(RelationId(3))->waiting, store::Waiting::Deleting);
    settle();
    QVERIFY(answer(taken));
    QCOMPARE(m_stage->done.size(), 2);
    QCOMPARE(m_stage->writes(),
             QStringList({QStringLiteral("DELETE /mentorship_relation/3"),
                          QStringLiteral("POST /mentorship_relation/send_request")}));
    QVERIFY(!m_stage->store.relations().find(RelationId(3)));
    QVERIFY(m_stage->store.relations().find(RelationId(4)));
}

void TestRequests::keepsTheOldRequestWhenItCannotBeTakenBack()
{
    endRunning();
    m_stage->onWrite({Answer::message(403, "Not in the pending state."),
                      [&] { m_stage->setState(3, State::Rejected); }});
    Taken<RelationId> taken;
    m_stage->sync.replaceRequest(RelationId(3), requestTo(9, QStringLiteral("Rather so")),
                                 &taken.context, taken.callback());
    settle();
    QCOMPARE(m_stage->parked.size(), 1); // both in one
    const WaitingEdit left = m_stage->waiting().first();
    QCOMPARE(left.edit.kind, Edit::Kind::SendRequest);
    QCOMPARE(left.edit.request.notes, QStringLiteral("Rather so"));
    QCOMPARE(m_stage->trouble().kind, Trouble::Kind::Overtaken);
    QCOMPARE(m_stage->trouble().error.detail, QStringLiteral("Not in the pending state."));
    QVERIFY(m_stage->done.isEmpty());
    QCOMPARE(m_stage->writes().size(), 1);
    QCOMPARE(m_stage->store.relations().size(), 4);

    // It can still be sent, beside the other.
    m_stage->onWrite({sent(), [&] { m_stage->takeIn(left.edit.request, 4); }});
    m_stage->sync.retryEdit(left.id);
    settle();
    QCOMPARE(m_stage->done.size(), 1);
    QVERIFY(m_stage->waiting().isEmpty());
}

void TestRequests::tellsWhenTheOldOneIsGoneAndTheNewOneRefused()
{
    endRunning();
    m_stage->onWrite({withdrawn(), [&] { m_stage->removeRelation(3); }});
    m_stage->onWrite({Answer::message(400, "Mentee user is already in a relationship.")});
    Taken<RelationId> taken;
    m_stage->sync.replaceRequest(RelationId(3), requestTo(9), &taken.context, taken.callback());
    settle();
    QCOMPARE(m_stage->done.size(), 1);
    QCOMPARE(m_stage->parked.size(), 1);
    QCOMPARE(m_stage->waiting().first().edit.kind, Edit::Kind::SendRequest);
    QCOMPARE(m_stage->trouble().kind, Trouble::Kind::Refused);
    QCOMPARE(m_stage->store.relations().size(), 3);
    m_stage->sync.discardEdit(m_stage->waiting().first().id);
    QCOMPARE(m_stage->store.relations().size(), 2);
}

void TestRequests::bothOutliveTheSession()
{
    endRunning();
    m_stage->onWrite({Answer::silence()});
    Taken<RelationId> taken;
    const RelationRequest request = requestTo(9);
    m_stage->sync.replaceRequest(RelationId(3), request, &taken.context, taken.callback());
    QTRY_COMPARE(m_stage->writes().size(), 1);
    m_stage->sync.stop();
    QCOMPARE(int(m_stage->waiting().size()), 2);

    m_stage->onWrite({withdrawn(), [&] { m_stage->removeRelation(3); }});
    m_stage->onWrite({sent(), [&] { m_stage->takeIn(request, 4); }});
    m_stage->sync.start();
    settle();
    QCOMPARE(m_stage->done.size(), 2);
    QCOMPARE(m_stage->writes().size(), 3);
}

/// It was never sent: nothing goes over the wire.
void TestRequests::takesBackWhatWasNotSent()
{
    endRunning();
    m_stage->sync.stop();
    Taken<RelationId> taken;
    m_stage->sync.sendRequest(requestTo(12), &taken.context, taken.callback());
    const Result<RelationId> local = answer(taken);
    Taken<Done> taking;
    m_stage->sync.withdrawRequest(*local, &taking.context, taking.callback());
    QVERIFY(answer(taking));
    m_stage->sync.start();
    settle();
    QVERIFY(m_stage->waiting().isEmpty());
    QVERIFY(m_stage->writes().isEmpty());
    QCOMPARE(m_stage->store.relations().size(), 3);
}

void TestRequests::refusesBeforehand_data()
{
    using Give = std::function<void(Sync &, Taken<Done> &)>;
    QTest::addColumn<Give>("give");
    const auto add = [](const char *name, const Give &give) { QTest::newRow(name) << give; };
    add("accepting while another runs", [](Sync &sync, Taken<Done> &taken) {
        sync.acceptRequest(RelationId(2), &taken.context, taken.callback());
    });
    add("accepting what I sent", [](Sync &sync, Taken<Done> &taken) {
        sync.acceptRequest(RelationId(3), &taken.context, taken.callback());
    });
    add("rejecting what I sent", [](Sync &sync, Taken<Done> &taken) {
        sync.rejectRequest(RelationId(3), &taken.context, taken.callback());
    });
    add("rejecting what runs", [](Sync &sync, Taken<Done> &taken) {
        sync.rejectRequest(RelationId(1), &taken.context, taken.callback());
    });
    add("taking back what I did not send", [](Sync &sync, Taken<Done> &taken) {
        sync.withdrawRequest(RelationId(2), &taken.context, taken.callback());
    });
    add("taking back what runs", [](Sync &sync, Taken<Done> &taken) {
        sync.withdrawRequest(RelationId(1), &taken.context, taken.callback());
    });
    add("ending what does not run", [](Sync &sync, Taken<Done> &taken) {
        sync.cancelRelation(RelationId(2), &taken.context, taken.callback());
    });
    add("what is not there", [](Sync &sync, Taken<Done> &taken) {
        sync.cancelRelation(RelationId(77), &taken.context, taken.callback());
    });
    add("changing somebody else's comment", [](Sync &sync, Taken<Done> &taken) {
        sync.editComment(RelationId(1), TaskId(1), CommentId(11), QStringLiteral("Yours"),
                         QStringLiteral("Mine"), &taken.context, taken.callback());
    });
    add("deleting somebody else's comment", [](Sync &sync, Taken<Done> &taken) {
        sync.deleteComment(RelationId(1), TaskId(1), CommentId(11), &taken.context,
                           taken.callback());
    });
    add("changing a comment where nothing runs", [](Sync &sync, Taken<Done> &taken) {
        sync.editComment(RelationId(2), TaskId(1), CommentId(10), QStringLiteral("Mine"),
                         QStringLiteral("Better"), &taken.context, taken.callback());
    });
    add("a comment without text", [](Sync &sync, Taken<Done> &taken) {
        sync.editComment(RelationId(1), TaskId(1), CommentId(10), QStringLiteral("Mine"),
                         QStringLiteral(" "), &taken.context, taken.callback());
    });
    add("a profile without a name", [](Sync &sync, Taken<Done> &taken) {
        ProfileEdit edit;
        edit.texts.insert(ProfileField::Name, QString());
        sync.updateProfile(edit, &taken.context, taken.callback());
    });
    const auto request = [](const RelationRequest &asked) {
        return [asked](Sync &sync, Taken<Done> &taken) {
            sync.sendRequest(asked, &taken.context, [&taken](const Result<RelationId> &id) {
                taken.result = id ? Result<Done>(Done()) : Result<Done>(id.error());
            });
        };
    };
    add("asking while one runs", request(requestTo(12)));
    add("asking for others", request({UserId(8), UserId(9), requestTo(12).endsAt, {}}));
}

void TestRequests::refusesBeforehand()
{
    QFETCH(std::function<void(Sync &, Taken<Done> &)>, give);
    Taken<Done> taken;
    give(m_stage->sync, taken);
    QVERIFY(!answer(taken));
    QCOMPARE(taken.result->error().kind, Error::Kind::Invalid);
    QVERIFY(taken.result->error().detail.endsWith(QLatin1Char('.')));
    QVERIFY(m_stage->writes().isEmpty());
    QCOMPARE(int(m_stage->waiting().size()), 0);
}

void TestRequests::asksSomebodyWhoIsNotInTheDirectory()
{
    endRunning();
    m_stage->onWrite({Answer::message(404, "Mentee user does not exist.")});
    Taken<RelationId> taken;
    m_stage->sync.sendRequest(requestTo(77), &taken.context, taken.callback());
    QVERIFY(answer(taken));
    settle();
    QCOMPARE(m_stage->trouble().error.kind, Error::Kind::NotFound);

    // Who is known not to look for a mentor is not asked.
    User busy = m_stage->members.at(2);
    busy.needsMentoring = false;
    QVERIFY(m_stage->store.addPeople({busy}));
    Taken<RelationId> refused;
    m_stage->sync.sendRequest(requestTo(12), &refused.context, refused.callback());
    QVERIFY(!answer(refused));
    QCOMPARE(m_stage->writes().size(), 1);
}

void TestRequests::stopsWhenTheOtherAnsweredMeanwhile()
{
    m_stage->onWrite({Answer::drop(), [&] { m_stage->setState(3, State::Rejected); }});
    Taken<Done> taken;
    m_stage->sync.withdrawRequest(RelationId(3), &taken.context, taken.callback());
    settle();
    QCOMPARE(m_stage->trouble().kind, Trouble::Kind::Overtaken);
    QCOMPARE(m_stage->writes().size(), 1);
    QCOMPARE(m_stage->store.relations().find(RelationId(3))->relation.state, State::Rejected);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
