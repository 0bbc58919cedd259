// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include "sync/protocol.h"

#include <QSignalSpy>
#include <QTest>

using namespace syncing;
using State = Relation::State;
using test::Answer;

namespace {

/// One command, and what the service does when it stores it.
struct Command {
    const char *name;
    std::function<void(Stage &, Taken<Done> &)> give;
    std::function<void(Stage &)> store;
    const char *write; ///< how it goes over the wire
    int refusal; ///< with which status the service refuses it
    /// A refusal may be of a write of one's own before: a listing that shows it counts.
    bool isRefusalLookedUp = false;
    bool isListedBefore = false; ///< nothing is sent without a listing before
};

RelationRequest someRequest()
{
    return {UserId(7), UserId(12), std::floor(unixNow()) + 60 * 86'400.0,
            QStringLiteral("Shall we?")};
}

ProfileEdit someProfileEdit()
{
    ProfileEdit edit;
    edit.texts.insert(ProfileField::Bio, QStringLiteral("Gardener"));
    edit.texts.insert(ProfileField::Location, QString());
    edit.needsMentoring = false;
    return edit;
}

const RelationId r1{1};
const TaskId t1{1};
const CommentId mine{10};

QList<Command> commands()
{
    const auto sendsRequest = [](Stage &stage, Taken<Done> &taken) {
        stage.setState(1, State::Cancelled); // who runs one cannot ask
        QSignalSpy finished(&stage.sync, &Sync::pullFinished);
        stage.sync.refresh();
        QVERIFY(finished.wait());
        stage.sync.sendRequest(
            someRequest(), &taken.context, [&taken](const Result<RelationId> &id) {
                taken.result = id ? Result<Done>(Done()) : Result<Done>(id.error());
            });
    };
    const auto accepts = [](Stage &stage, Taken<Done> &taken) {
        stage.setState(1, State::Cancelled);
        QSignalSpy finished(&stage.sync, &Sync::pullFinished);
        stage.sync.refresh();
        QVERIFY(finished.wait());
        stage.sync.acceptRequest(RelationId(2), &taken.context, taken.callback());
    };
    return {
        {"edit a comment",
         [](Stage &stage, Taken<Done> &taken) {
             stage.sync.editComment(r1, t1, mine, QStringLiteral("Mine"), QStringLiteral("Better"),
                                    &taken.context, taken.callback());
         },
         [](Stage &stage) { stage.comments[0].text = QStringLiteral("Better"); },
         "PUT /mentorship_relation/1/task/1/comment/10", 403, false, true},
        {"delete a comment",
         [](Stage &stage, Taken<Done> &taken) {
             stage.sync.deleteComment(r1, t1, mine, &taken.context, taken.callback());
         },
         [](Stage &stage) { stage.comments.removeFirst(); },
         "DELETE /mentorship_relation/1/task/1/comment/10", 403},
        {"send a request", sendsRequest, [](Stage &stage) { stage.takeIn(someRequest(), 4); },
         "POST /mentorship_relation/send_request", 400, false, true},
        {"take a request back",
         [](Stage &stage, Taken<Done> &taken) {
             stage.sync.withdrawRequest(RelationId(3), &taken.context, taken.callback());
         },
         [](Stage &stage) { stage.removeRelation(3); }, "DELETE /mentorship_relation/3", 403, true},
        {"accept", accepts, [](Stage &stage) { stage.setState(2, State::Accepted); },
         "PUT /mentorship_relation/2/accept", 403, true},
        {"reject",
         [](Stage &stage, Taken<Done> &taken) {
             stage.sync.rejectRequest(RelationId(2), &taken.context, taken.callback());
         },
         [](Stage &stage) { stage.setState(2, State::Rejected); },
         "PUT /mentorship_relation/2/reject", 403, true},
        {"end a relation",
         [](Stage &stage, Taken<Done> &taken) {
             stage.sync.cancelRelation(r1, &taken.context, taken.callback());
         },
         [](Stage &stage) { stage.setState(1, State::Cancelled); },
         "PUT /mentorship_relation/1/cancel", 403, true},
        {"change the profile",
         [](Stage &stage, Taken<Done> &taken) {
             stage.sync.updateProfile(someProfileEdit(), &taken.context, taken.callback());
         },
         [](Stage &stage) { stage.me = someProfileEdit().appliedTo(stage.me); }, "PUT /user", 400},
    };
}

/// A stage where the command was given; what became of it.
class Play
{
public:
    explicit Play(const Command &command) : m_command(command)
    {
        stage.pull();
        stage.sync.openRelation(r1);
        stage.sync.openTask(t1);
        [this] { QTRY_COMPARE(stage.store.comments().size(), 2); }();
        [this] { QTRY_VERIFY(!stage.sync.status().isPulling); }();
    }

    void onWrite(const Answer &answer, bool isStored)
    {
        stage.onWrite({answer,
                       isStored ? std::function<void()>([this] { m_command.store(stage); })
                                : std::function<void()>()});
    }

    void give()
    {
        m_command.give(stage, taken);
        QTRY_VERIFY(taken.result.has_value());
        QVERIFY2(*taken.result, *taken.result ? "" : qPrintable(taken.result->error().detail));
    }

    /// Until nothing is on its way.
    void end() { stage.settle(); }

    [[nodiscard]] bool isDone() const
    {
        return stage.done.size() == 1 && stage.parked.isEmpty() && stage.waiting().isEmpty();
    }
    [[nodiscard]] bool isParked() const
    {
        return stage.done.isEmpty() && stage.parked.size() == 1 && stage.waiting().size() == 1;
    }
    [[nodiscard]] QStringList expectedWrites(int count) const
    {
        return QStringList(count, QString::fromLatin1(m_command.write));
    }

    Stage stage;
    Taken<Done> taken;

private:
    const Command &m_command;
};

} // namespace

/// Every command that changes something once and is looked up, through all that can become of it.
class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isDoneWhenAListingShowsIt_data() { everyCommand(); }
    void isDoneWhenAListingShowsIt();
    void isRefused_data() { everyCommand(); }
    void isRefused();
    void wasStoredThoughTheServerFailed_data() { everyCommand(); }
    void wasStoredThoughTheServerFailed();
    void wasStoredThoughItsAnswerWasLost_data() { everyCommand(); }
    void wasStoredThoughItsAnswerWasLost();
    void wasLost_data() { everyCommand(); }
    void wasLost();
    void wasLostOnce_data() { everyCommand(); }
    void wasLostOnce();
    void meetsErrorsOfTheServer_data() { everyCommand(); }
    void meetsErrorsOfTheServer();
    void isRefusedAfterItsOwnLostAnswer_data() { everyCommand(); }
    void isRefusedAfterItsOwnLostAnswer();
    void waitsForANetwork_data() { everyCommand(); }
    void waitsForANetwork();
    void waitsForAListing_data() { everyCommand(); }
    void waitsForAListing();
    void outlivesTheSession_data() { everyCommand(); }
    void outlivesTheSession();
    void isDoneOnceWhenItIsGivenTwice_data() { everyCommand(); }
    void isDoneOnceWhenItIsGivenTwice();

private:
    void everyCommand();
    [[nodiscard]] const Command &command() const;

    QList<Command> m_commands = commands();
};

void TestCommands::everyCommand()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < m_commands.size(); ++index)
        QTest::newRow(m_commands.at(index).name) << index;
}

const Command &TestCommands::command() const
{
    const auto *index = static_cast<int *>(QTest::qData("index", qMetaTypeId<int>()));
    return m_commands.at(*index);
}

void TestCommands::isDoneWhenAListingShowsIt()
{
    Play play(command());
    play.onWrite(Answer::message(command().write[0] == 'P' && command().write[1] == 'O' ? 201 : 200,
                                 "Well."),
                 true);
    play.give();
    QCOMPARE(int(play.stage.waiting().size()), 1);
    QVERIFY(play.stage.done.isEmpty());
    play.end();
    QVERIFY(play.isDone());
    QCOMPARE(play.stage.writes(), play.expectedWrites(1));
}

void TestCommands::isRefused()
{
    Play play(command());
    play.onWrite(Answer::message(command().refusal, "Not so."), false);
    play.give();
    play.end();
    QVERIFY(play.isParked());
    QCOMPARE(play.stage.trouble().kind, Trouble::Kind::Refused);
    QCOMPARE(play.stage.trouble().error.detail, QStringLiteral("Not so."));
    QCOMPARE(play.stage.writes(), play.expectedWrites(1));
}

void TestCommands::wasStoredThoughTheServerFailed()
{
    Play play(command());
    play.onWrite(Answer::message(500, "Internal Server Error"), true);
    play.give();
    play.end();
    QVERIFY(play.isDone());
    QCOMPARE(play.stage.writes(), play.expectedWrites(1));
}

void TestCommands::wasStoredThoughItsAnswerWasLost()
{
    Play play(command());
    play.onWrite(Answer::drop(), true);
    play.give();
    play.end();
    QVERIFY(play.isDone());
    QCOMPARE(play.stage.writes(), play.expectedWrites(1));
}

/// Again and again, as listings show.
void TestCommands::wasLost()
{
    Play play(command());
    for (int i = 0; i < protocol::mostSends; ++i)
        play.onWrite(Answer::drop(), false);
    play.give();
    play.end();
    QVERIFY(play.isParked());
    QCOMPARE(play.stage.trouble().kind, Trouble::Kind::KeptLosing);
    QCOMPARE(play.stage.writes(), play.expectedWrites(protocol::mostSends));
}

void TestCommands::wasLostOnce()
{
    Play play(command());
    play.onWrite(Answer::drop(), false);
    play.onWrite(Answer::message(200, "Well."), true);
    play.give();
    play.end();
    QVERIFY(play.isDone());
    QCOMPARE(play.stage.writes(), play.expectedWrites(2));
}

/// The service fails at it while its listings work: that is for the person, after a while.
void TestCommands::meetsErrorsOfTheServer()
{
    Play play(command());
    for (int i = 0; i < protocol::mostServerErrors; ++i)
        play.onWrite(Answer::message(500, "Internal Server Error"), false);
    play.give();
    play.end();
    QVERIFY(play.isParked());
    QCOMPARE(play.stage.trouble().kind, Trouble::Kind::ServerFault);
    QCOMPARE(play.stage.writes(), play.expectedWrites(protocol::mostServerErrors));

    play.onWrite(Answer::message(200, "Well."), true);
    play.stage.sync.retryEdit(play.stage.waiting().first().id);
    play.end();
    QCOMPARE(play.stage.done.size(), 1);
    QVERIFY(play.stage.waiting().isEmpty());
}

/// The state is what was wanted, and the service refuses to make it so once more.
void TestCommands::isRefusedAfterItsOwnLostAnswer()
{
    Play play(command());
    play.onWrite(Answer::message(command().refusal, "It is not pending."), true);
    play.give();
    play.end();
    QCOMPARE(play.isDone(), command().isRefusalLookedUp);
    QCOMPARE(play.isParked(), !command().isRefusalLookedUp);
    QCOMPARE(play.stage.writes(), play.expectedWrites(1));
}

void TestCommands::waitsForANetwork()
{
    Play play(command());
    if (command().write[1] == 'O' || QByteArray(command().name) == "accept")
        QSKIP("It pulls before it is given, which would tell that there is no network.");
    play.stage.server.stopListening();
    play.give();
    QTRY_COMPARE(play.stage.sync.status().link, Status::Link::Offline);
    QTRY_COMPARE(play.stage.waiting().first().state, WaitingEdit::State::Queued);
    const WaitingEdit entry = play.stage.waiting().first();
    QVERIFY(entry.isUnsent()); // so that it can still be changed as if it had not been tried
    QVERIFY(!entry.wasUnknown);
    QVERIFY(play.stage.parked.isEmpty());
    QVERIFY(play.stage.writes().isEmpty());

    Taken<Done> again; // and so it is while there is none
    command().give(play.stage, again);
    QTRY_VERIFY(again.result.has_value());
    QCOMPARE(int(play.stage.waiting().size()), 1);
}

/// The listing that would tell cannot be had: the row waits, for a pull brings one.
void TestCommands::waitsForAListing()
{
    Play play(command());
    play.stage.onWrite({Answer::drop(), [&] {
                            command().store(play.stage);
                            play.stage.listing = Answer::message(500, "Internal Server Error");
                        }});
    play.give();
    QTRY_COMPARE(play.stage.writes().size(), 1);
    QTRY_VERIFY(play.stage.sync.status().lastError.has_value());
    QCOMPARE(int(play.stage.waiting().size()), 1);
    QVERIFY(play.stage.done.isEmpty() && play.stage.parked.isEmpty());

    play.stage.listing.reset();
    play.stage.sync.refresh();
    play.end();
    QVERIFY(play.isDone());
    QCOMPARE(play.stage.writes(), play.expectedWrites(1));
}

/// It may have arrived: the next session looks, and sends it again when it has not.
void TestCommands::outlivesTheSession()
{
    Play play(command());
    play.onWrite(Answer::silence(), false);
    play.give();
    QTRY_COMPARE(play.stage.writes().size(), 1);
    play.stage.sync.stop();
    QCOMPARE(int(play.stage.waiting().size()), 1);
    QCOMPARE(play.stage.waiting().first().state, WaitingEdit::State::Unknown);

    play.onWrite(Answer::message(200, "Well."), true);
    play.stage.sync.start();
    play.end();
    QVERIFY(play.isDone());
    QCOMPARE(play.stage.writes(), play.expectedWrites(2));
}

void TestCommands::isDoneOnceWhenItIsGivenTwice()
{
    if (QByteArray(command().name) == "accept" || command().write[1] == 'O')
        QSKIP("It pulls before it is given, after which the first may be through already.");
    Play play(command());
    play.onWrite(Answer::message(200, "Well."), true);
    play.give();
    Taken<Done> again;
    command().give(play.stage, again);
    QTRY_VERIFY(again.result.has_value());
    play.end();
    QVERIFY(play.stage.parked.isEmpty());
    QCOMPARE(play.stage.writes(), play.expectedWrites(1));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
