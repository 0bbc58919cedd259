// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include "sync/protocol.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;
using namespace std::chrono_literals;
using test::Answer;
using State = WaitingEdit::State;

namespace {

const RelationId r1{1};
const TaskId t1{1};
const TaskId t2{2};

Answer well(int status = 200)
{
    return Answer::message(status, "Well.");
}

} // namespace

/// What edits do while they wait: to be undone, for each other, for the account, for the person.
class TestWaiting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        stage = std::make_unique<Stage>();
        stage->pull();
        stage->sync.openRelation(r1);
    }
    void cleanup() { stage.reset(); }

    void canBeUndoneOneByOne()
    {
        stage->sync.setGrace(60s);
        QSignalSpy undoable(&stage->sync, &Sync::undoableChanged);
        give(&Sync::completeTask, t1);
        give(&Sync::deleteTask, t2);
        QVERIFY(undoable.size() >= 1);
        QVERIFY(stage->store.tasks().find(t1)->task.isDone());
        QCOMPARE(stage->store.tasks().find(t2)->waiting, store::Waiting::Deleting);

        QCOMPARE(stage->sync.latestUndoable()->edit.kind, Edit::Kind::DeleteTask);
        stage->sync.undo(stage->sync.latestUndoable()->id);
        QCOMPARE(stage->store.tasks().find(t2)->waiting, store::Waiting::No);
        QCOMPARE(stage->sync.latestUndoable()->edit.kind, Edit::Kind::CompleteTask);
        stage->sync.undo(stage->sync.latestUndoable()->id);
        QVERIFY(!stage->store.tasks().find(t1)->task.isDone());
        QVERIFY(!stage->sync.latestUndoable());
        QVERIFY(stage->waiting().isEmpty());
        QVERIFY(stage->writes().isEmpty());
    }

    void goesWhenItCanNoLongerBeUndone()
    {
        stage->sync.setGrace(1s);
        stage->onWrite({well(), [&] { stage->tasks[0].completedAt = 1700000009; }});
        give(&Sync::completeTask, t1);
        QVERIFY(stage->sync.isSending()); // by itself, soon
        QVERIFY(stage->writes().isEmpty());
        stage->settle();
        QCOMPARE(stage->done.size(), 1);
        QVERIFY(!stage->sync.latestUndoable());
    }

    void isNotHeldByAClockThatWasSetBack()
    {
        WaitingEdit entry;
        entry.id = stage->store.outbox().takeId();
        entry.edit = {.kind = Edit::Kind::CompleteTask, .relation = r1, .task = t1};
        entry.heldUntil = unixNow() - 86'400;
        stage->onWrite({well(), [&] { stage->tasks[0].completedAt = 1700000009; }});
        stage->store.outbox().write({.put = {entry}});
        stage->settle();
        QCOMPARE(stage->done.size(), 1);
    }

    // It was never there: nothing goes over the wire, neither it nor what hangs on it.
    void addingAndDeletingIsNothing()
    {
        stage->sync.stop();
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"Short-lived"_s, &adding.context, adding.callback());
        QTRY_VERIFY(adding.result.has_value());
        const TaskId local = **adding.result;
        Taken<CommentId> commenting;
        stage->sync.addComment(r1, local, u"So is this"_s, &commenting.context,
                               commenting.callback());
        give(&Sync::deleteTask, local);
        QCOMPARE(stage->waiting().size(), 3);
        stage->sync.start();
        stage->settle();
        QVERIFY(stage->waiting().isEmpty());
        QVERIFY(stage->writes().isEmpty());
        QCOMPARE(stage->store.tasks().size(), 2);
    }

    void oneWaitsWhileTheDeletionOfItCanBeUndone()
    {
        stage->sync.stop();
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"Perhaps"_s, &adding.context, adding.callback());
        QTRY_VERIFY(adding.result.has_value());
        stage->sync.setGrace(60s);
        give(&Sync::deleteTask, **adding.result);
        QSignalSpy pulled(&stage->sync, &Sync::pullFinished);
        stage->sync.start();
        QVERIFY(pulled.wait());
        QVERIFY(stage->writes().isEmpty());
        stage->onWrite({well(201), [&] { addTask(3, u"Perhaps"_s); }});
        stage->sync.undo(stage->sync.latestUndoable()->id);
        stage->settle();
        QCOMPARE(stage->writes().size(), 1);
        QVERIFY(stage->store.tasks().find(TaskId(3)));
    }

    // The other side removed the task: what was to be done with it is asked about, the rest goes
    // on.
    void goesOnPastWhatIsParked()
    {
        stage->onWrite(
            {Answer::message(404, "Task does not exist."), [&] { stage->tasks.removeFirst(); }});
        stage->onWrite({well(), [&] { stage->tasks[0].completedAt = 1700000009; }});
        Taken<CommentId> commenting;
        stage->sync.addComment(r1, t1, u"Is this still so?"_s, &commenting.context,
                               commenting.callback());
        give(&Sync::completeTask, t2);
        stage->settle();
        QCOMPARE(stage->done.size(), 1);
        QCOMPARE(stage->trouble().kind, Trouble::Kind::TaskGone);
        QCOMPARE(stage->waiting().first().edit.subject, u"Read"_s);

        // Add it again: the task, and on it the comment.
        stage->onWrite({well(201), [&] { addTask(3, u"Read"_s); }});
        stage->onWrite({Answer::message(403, "Elsewhere.")});
        Taken<Done> resolving;
        stage->sync.resolve(stage->waiting().first().id, Sync::Resolution::AddAgain,
                            &resolving.context, resolving.callback());
        stage->settle();
        QCOMPARE(stage->writes().last(), u"POST /mentorship_relation/1/task/3/comment"_s);
        QVERIFY(stage->store.tasks().find(TaskId(3)));
    }

    void mineOverTheirs()
    {
        stage->comments[0].text = u"From the telephone"_s;
        Taken<Done> editing;
        stage->sync.editComment(r1, t1, CommentId(10), u"Mine"_s, u"Better"_s, &editing.context,
                                editing.callback());
        stage->settle();
        QCOMPARE(stage->trouble().theirs, u"From the telephone"_s);
        stage->onWrite({well(), [&] { stage->comments[0].text = u"Better"_s; }});
        Taken<Done> resolving;
        stage->sync.resolve(stage->waiting().first().id, Sync::Resolution::KeepMine,
                            &resolving.context, resolving.callback());
        stage->settle();
        QCOMPARE(stage->done.size(), 1);
        QCOMPARE(stage->writes().size(), 1);
    }

    void asANewComment()
    {
        stage->comments.removeFirst();
        Taken<Done> editing;
        stage->sync.editComment(r1, t1, CommentId(10), u"Mine"_s, u"Better"_s, &editing.context,
                                editing.callback());
        stage->settle();
        QCOMPARE(stage->trouble().kind, Trouble::Kind::CommentGone);
        stage->onWrite({well(201), [&] {
                            Comment comment = stage->comments.first();
                            comment.id = CommentId(12);
                            comment.authorId = UserId(7);
                            comment.text = u"Better"_s;
                            stage->comments.append(comment);
                        }});
        Taken<Done> resolving;
        stage->sync.resolve(stage->waiting().first().id, Sync::Resolution::PostAsNew,
                            &resolving.context, resolving.callback());
        stage->settle();
        QCOMPARE(stage->done.size(), 1);
        QVERIFY(stage->waiting().isEmpty());
    }

    // The relation ended: what needs it to run is parked together, what does not goes on.
    void parksTogetherWhatARelationThatEndedRefuses()
    {
        stage->onWrite({Answer::message(
            403, "This mentorship relation status is not in the accepted state.")});
        stage->onWrite({well(), [&] { stage->tasks[1].completedAt = 1700000009; }});
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"Too late"_s, &adding.context, adding.callback());
        Taken<CommentId> commenting;
        stage->sync.addComment(r1, t1, u"This, too"_s, &commenting.context, commenting.callback());
        give(&Sync::completeTask, t2);
        stage->settle();
        QCOMPARE(stage->parked.size(), 1); // told once
        QCOMPARE(stage->waiting().size(), 2);
        for (const WaitingEdit &entry : stage->waiting())
            QCOMPARE(entry.trouble->kind, Trouble::Kind::NotRunning);
        QCOMPARE(stage->done.size(), 1);
    }

    // The service lost what it had acknowledged (api.md 7).
    void sendsAnAcknowledgedTaskAgainThatIsNotThere()
    {
        stage->onWrite({well(201)});
        stage->onWrite({well(201), [&] { addTask(3, u"Stay"_s); }});
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"Stay"_s, &adding.context, adding.callback());
        stage->settle();
        QCOMPARE(stage->done.size(), 1);
        QCOMPARE(stage->writes().size(), 2);
        QCOMPARE(stage->store.tasks().size(), 3);
    }

    void tellsWhenItMayBeThereTwice()
    {
        QSignalSpy doubled(&stage->sync, &Sync::editDoubled);
        stage->onWrite({Answer::drop()});
        stage->onWrite({well(201), [&] {
                            addTask(3, u"Late"_s); // the first one, at last
                            addTask(4, u"Late"_s);
                        }});
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"Late"_s, &adding.context, adding.callback());
        stage->settle();
        QCOMPARE(stage->done.size(), 1);
        QCOMPARE(doubled.size(), 1);
    }

    // It was not taken, and meanwhile the other side wrote the same.
    void anEqualTextIsNotTakenForWhatWasNotSent()
    {
        stage->onWrite({Answer::message(429, "Slowly."), [&] { addTask(3, u"Same"_s); }});
        stage->onWrite({well(201), [&] { addTask(4, u"Same"_s); }});
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"Same"_s, &adding.context, adding.callback());
        stage->settle();
        QCOMPARE(stage->done.size(), 1);
        QCOMPARE(stage->writes().size(), 2);
        QCOMPARE(stage->store.tasks().size(), 4);
    }

    // Added, and removed by the other side before we looked.
    void asksWhatBecameOfAGap()
    {
        stage->onWrite({Answer::drop(), [&] { addTask(4, u"Theirs"_s); }});
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"Gone?"_s, &adding.context, adding.callback());
        stage->settle();
        QCOMPARE(stage->trouble().kind, Trouble::Kind::PerhapsRemoved);
        QCOMPARE(stage->writes().size(), 1);
    }

    // Somebody else's equal text from before is not taken for it.
    void equalTextsAreTwo()
    {
        addTask(3, u"Same"_s);
        stage->onWrite({well(201), [&] { addTask(4, u"Same"_s); }});
        stage->onWrite({well(201), [&] { addTask(5, u"Same"_s); }});
        Taken<TaskId> adding;
        for (int i = 0; i < 2; ++i)
            stage->sync.addTask(r1, u"Same"_s, &adding.context, adding.callback());
        stage->settle();
        QCOMPARE(stage->done.size(), 2);
        QCOMPARE(stage->writes().size(), 2);
        QCOMPARE(stage->store.tasks().size(), 5);
    }

    void waitsAsLongAsTheServerAsks()
    {
        stage->listing = Answer::message(503, "Busy").with("Retry-After: 120");
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"Patience"_s, &adding.context, adding.callback());
        QTRY_VERIFY(adding.result.has_value());
        const EditId id = stage->waiting().first().id;
        QTRY_VERIFY(stage->sync.nextTryAt(id).has_value());
        QVERIFY(*stage->sync.nextTryAt(id) > unixNow() + 100);
        QVERIFY(!stage->sync.isSending());

        stage->listing.reset();
        stage->onWrite({well(201), [&] { addTask(3, u"Patience"_s); }});
        stage->sync.refresh(); // "Sync now"
        stage->settle();
        QCOMPARE(stage->done.size(), 1);
    }

    // Of pulls, too.
    void pullsAgainWhenTheServerAsks()
    {
        stage->listing = Answer::message(503, "Busy").with("Retry-After: 200");
        QSignalSpy pulled(&stage->sync, &Sync::pullFinished);
        stage->sync.refresh();
        QVERIFY(pulled.wait());
        QVERIFY(stage->sync.status().nextTryAt.has_value());
        QVERIFY(*stage->sync.status().nextTryAt > unixNow() + 150);
    }

    void sendsNothingForAnotherAccount()
    {
        stage->sync.stop();
        stage->me.id = UserId(99); // the number was given to somebody else
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"Not theirs"_s, &adding.context, adding.callback());
        QSignalSpy pulled(&stage->sync, &Sync::pullFinished);
        stage->sync.start();
        QVERIFY(pulled.wait());
        QVERIFY(stage->writes().isEmpty());
        QCOMPARE(stage->waiting().first().state, State::Queued);
    }

    void pausesUntilTheAddressIsVerified()
    {
        stage->onWrite({Answer::message(403, "Please verify your email before login.")});
        QSignalSpy paused(&stage->sync, &Sync::pauseChanged);
        give(&Sync::completeTask, t1);
        QVERIFY(paused.wait());
        QCOMPARE(stage->sync.pause(), Pause::EmailUnverified);
        QCOMPARE(stage->waiting().first().state, State::Queued);
        QVERIFY(stage->parked.isEmpty());

        stage->onWrite({well(), [&] { stage->tasks[0].completedAt = 1700000009; }});
        stage->sync.refresh();
        stage->settle();
        QCOMPARE(stage->done.size(), 1);
        QCOMPARE(stage->sync.pause(), Pause::None);
    }

    void stopsWhenTheAccountIsGone()
    {
        stage->onWrite({Answer::message(404, "User does not exist.")});
        QSignalSpy paused(&stage->sync, &Sync::pauseChanged);
        give(&Sync::completeTask, t1);
        QVERIFY(paused.wait());
        QCOMPARE(stage->sync.pause(), Pause::AccountGone);
        QCOMPARE(stage->waiting().size(), 1);
    }

    void changesATextThatWasRefused()
    {
        stage->onWrite({Answer::message(400, "Description field is missing.")});
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"Wrong"_s, &adding.context, adding.callback());
        stage->settle();
        stage->onWrite({well(201), [&] { addTask(3, u"Right"_s); }});
        Taken<Done> changing;
        stage->sync.changeText(stage->waiting().first().id, u"Right"_s, &changing.context,
                               changing.callback());
        stage->settle();
        QVERIFY(*changing.result);
        QCOMPARE(stage->done.size(), 1);
        QCOMPARE(stage->store.tasks().rows().last().task.description, u"Right"_s);
    }

    // A listing that was asked for before a write must not take its result back.
    void aLateListingDoesNotTakeBackWhatWasSeen()
    {
        stage->onWrite({well(201), [&] { addTask(3, u"New"_s); }});
        Taken<TaskId> adding;
        stage->sync.addTask(r1, u"New"_s, &adding.context, adding.callback());
        stage->settle();
        QCOMPARE(stage->store.tasks().size(), 3);
        QSignalSpy removed(&stage->store.tasks(), &store::TableSignals::removed);
        for (int i = 0; i < 5; ++i) {
            QSignalSpy pulled(&stage->sync, &Sync::pullFinished);
            stage->sync.refresh();
            QVERIFY(pulled.wait());
        }
        QVERIFY(removed.isEmpty());
    }

    void aLaneForEachRelationTwoAtATime()
    {
        // Both relations' tasks are worked on though the first lane's write gets no answer.
        stage->setState(2, Relation::State::Completed);
        QVERIFY(stage->store.replaceRelations(stage->relations, unixNow()));
        stage->onWrite({Answer::silence()});
        stage->onWrite({well(), [&] { stage->tasks[1].completedAt = 1700000009; }});
        give(&Sync::completeTask, t1);
        QTRY_COMPARE(stage->writes().size(), 1);
        Taken<Done> other;
        stage->sync.completeTask(RelationId(2), t2, &other.context, other.callback());
        QVERIFY(stage->done.wait());
        QCOMPARE(stage->writes().size(), 2);
        QCOMPARE(stage->waiting().first().state, State::Sending);
    }

    void draftsAreKept()
    {
        stage->sync.saveDraft(u"task/1"_s, {u"half a sen"_s, {}});
        QCOMPARE(stage->sync.draft(u"task/1"_s).text, u"half a sen"_s);
        stage->sync.saveDraft(u"task/1"_s, {});
        QVERIFY(stage->sync.draft(u"task/1"_s).text.isEmpty());
    }

private:
    void give(void (Sync::*command)(RelationId, TaskId, QObject *, Callback<Done>), TaskId task)
    {
        Taken<Done> taken;
        (stage->sync.*command)(r1, task, &taken.context, taken.callback());
        QTRY_VERIFY(taken.result.has_value());
        QVERIFY2(*taken.result, *taken.result ? "" : qPrintable(taken.result->error().detail));
    }
    void addTask(qint64 id, const QString &text)
    {
        stage->tasks.append({TaskId(id), text, 1700000005.5, {}});
    }

    std::unique_ptr<Stage> stage;
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
