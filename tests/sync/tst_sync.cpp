// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/setting.h"

#include "sync/protocol.h"

using namespace Qt::StringLiterals;
using namespace syncing;

class TestSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesEverything()
    {
        Setting setting;
        setting.pull();
        QVERIFY(setting.store.relations().size() > 4);
        QVERIFY(setting.store.me().id.isValid());
        QCOMPARE(setting.sync.status().link, Status::Link::Online);
        int comments = 0;
        for (const auto &row : setting.store.relations().rows()) {
            QVERIFY(setting.store.tasksSeenAt(row.key()));
            for (const Task &task : setting.store.seenTasks(row.key()))
                comments += int(setting.store.seenComments(row.key(), task.id).size());
        }
        QVERIFY(comments > 3);
        QVERIFY(setting.sync.status().relationsSeenAt.has_value());
    }

    void anAddedTaskIsDoneWhenAListingShowsIt()
    {
        Setting setting;
        setting.pull();
        const RelationId relation = setting.openRunning();
        const int before = setting.store.tasks().size();
        Taken<TaskId> taken;
        QSignalSpy done(&setting.sync, &Sync::editDone);

        setting.sync.addTask(relation, u"Write to Ada \u2615"_s, &taken.context, taken.callback());
        QVERIFY(!taken.result); // never before the call has returned
        QCOMPARE(setting.store.tasks().rows().last().waiting, store::Waiting::Adding);
        QVERIFY(setting.sync.hasWaitingEdits());
        QVERIFY(done.wait());

        QVERIFY(taken.result && *taken.result);
        const store::TaskRow &row = setting.store.tasks().rows().last();
        QCOMPARE(setting.store.tasks().size(), before + 1);
        QCOMPARE(row.task.description, u"Write to Ada \u2615"_s);
        QCOMPARE(row.waiting, store::Waiting::No);
        QVERIFY(!row.task.id.isLocal());
        QCOMPARE(setting.server.requestCount("POST", "/mentorship_relation/{}/task"), 1);
        QTRY_VERIFY(!setting.sync.hasWaitingEdits());
    }

    void tenInARowStayInOrder()
    {
        Setting setting;
        setting.pull();
        const RelationId relation = setting.openRunning();
        QSignalSpy settled(&setting.sync, &Sync::editsSettled);
        Taken<TaskId> taken;
        for (int i = 0; i < 10; ++i)
            setting.sync.addTask(relation, u"Same text"_s, &taken.context, taken.callback());
        setting.sync.addTask(relation, u"Last"_s, &taken.context, taken.callback());
        QVERIFY(settled.wait(20'000));
        QCOMPARE(setting.server.requestCount("POST", "/mentorship_relation/{}/task"), 11);
        const auto &rows = setting.store.tasks().rows();
        QCOMPARE(
            std::count_if(rows.begin(), rows.end(),
                          [](const auto &row) { return row.task.description == u"Same text"_s; }),
            10);
        QCOMPARE(rows.last().task.description, u"Last"_s);
        QCOMPARE(int(setting.waiting().size()), 0);
    }

    // Whoever waits for the end of it waits for nothing then, and is told so.
    void whatOnlyThePersonCanDecideIsSettledAtOnce()
    {
        Setting setting;
        setting.pull();
        QTRY_VERIFY(!setting.sync.isSending());
        QSignalSpy settled(&setting.sync, &Sync::editsSettled);
        WaitingEdit parked;
        parked.id = setting.store.outbox().takeId();
        parked.edit = {.kind = Edit::Kind::AddTask,
                       .relation = setting.openRunning(),
                       .text = u"Refused before"_s};
        nameAddition(parked.edit, parked.id);
        parked.state = WaitingEdit::State::Parked;
        parked.trouble = Trouble{Trouble::Kind::Refused};

        setting.store.outbox().write({.put = {parked}});

        QVERIFY(setting.sync.isSending()); // it is still to be looked at
        QVERIFY(settled.wait());
        QVERIFY(!setting.sync.isSending());
        QVERIFY(setting.sync.hasWaitingEdits());
    }

    void ticksDeletesAndComments()
    {
        Setting setting;
        setting.pull();
        const RelationId relation = setting.openRunning();
        const TaskId ticked = setting.firstToDo();
        const TaskId deleted = setting.store.tasks().rows().last().key();
        QVERIFY(ticked != deleted);
        setting.sync.openTask(ticked);
        const int comments = setting.store.comments().size();
        QSignalSpy done(&setting.sync, &Sync::editDone);
        Taken<Done> completing;
        Taken<Done> deleting;
        Taken<CommentId> commenting;

        setting.sync.completeTask(relation, ticked, &completing.context, completing.callback());
        setting.sync.deleteTask(relation, deleted, &deleting.context, deleting.callback());
        setting.sync.addComment(relation, ticked, u"Done, thank you"_s, &commenting.context,
                                commenting.callback());
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 3, 20'000);

        QVERIFY(setting.store.tasks().find(ticked)->task.isDone());
        QVERIFY(!setting.store.tasks().find(deleted));
        QCOMPARE(setting.store.comments().size(), comments + 1);
        QCOMPARE(setting.store.comments().rows().last().comment.text, u"Done, thank you"_s);
        QCOMPARE(int(setting.waiting().size()), 0);
    }

    // The newest revision of the service cannot add: the edit is parked with its text.
    void whatTheServiceCannotDoIsParkedWithItsText()
    {
        sandbox::Options options;
        options.isTip = true;
        Setting setting(options);
        setting.pull();
        const RelationId relation = setting.openRunning();
        const int before = setting.store.tasks().size();
        QSignalSpy parked(&setting.sync, &Sync::editParked);
        Taken<TaskId> taken;

        setting.sync.addTask(relation, u"Lost?"_s, &taken.context, taken.callback());
        setting.settle();

        QCOMPARE(parked.size(), 1);
        const WaitingEdit entry = setting.waiting().first();
        QCOMPARE(entry.trouble->kind, Trouble::Kind::ServerFault);
        QCOMPARE(entry.edit.text, u"Lost?"_s);
        QCOMPARE(setting.store.tasks().size(), before + 1);
        QVERIFY(setting.store.tasks().rows().last().isParked);
        QCOMPARE(setting.server.requestCount("POST", "/mentorship_relation/{}/task"),
                 protocol::mostServerErrors);

        setting.sync.discardEdit(entry.id);
        QCOMPARE(setting.store.tasks().size(), before);
    }

    void withoutANetworkEditsWait()
    {
        Setting setting;
        setting.pull();
        const RelationId relation = setting.openRunning();
        const int before = setting.store.tasks().size();
        setting.server.stop();
        QSignalSpy finished(&setting.sync, &Sync::pullFinished);
        setting.sync.refresh();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(setting.sync.status().link, Status::Link::Offline);
        QVERIFY(setting.sync.status().nextTryAt.has_value());
        QCOMPARE(setting.store.tasks().size(), before); // all still there

        Taken<TaskId> taken;
        setting.sync.addTask(relation, u"Later"_s, &taken.context, taken.callback());
        QTRY_VERIFY(taken.result.has_value());
        QVERIFY(*taken.result);
        const TaskId local = **taken.result;
        Taken<CommentId> commenting;
        setting.sync.addComment(relation, local, u"On it"_s, &commenting.context,
                                commenting.callback());
        Taken<Done> completing;
        setting.sync.completeTask(relation, local, &completing.context, completing.callback());
        QTRY_VERIFY(completing.result.has_value());
        QCOMPARE(setting.waiting().size(), 3);
        QVERIFY(setting.store.tasks().find(local)->task.isDone());

        setting.server.start();
        QSignalSpy done(&setting.sync, &Sync::editDone);
        setting.sync.refresh();
        setting.settle();
        QCOMPARE(done.size(), 3);
        const store::TaskRow &row = setting.store.tasks().rows().last();
        QCOMPARE(row.task.description, u"Later"_s);
        QVERIFY(row.task.isDone());
        QVERIFY(!row.key().isLocal());
        setting.sync.openTask(row.key());
        QCOMPARE(setting.store.comments().size(), 1);
        QCOMPARE(setting.server.requestCount("POST", "/mentorship_relation/{}/task"), 1);
    }

    // Who looks at a task that is only here so far goes on looking at it.
    void anOpenTaskKeepsOpenWhenItGetsItsNumber()
    {
        Setting setting;
        setting.pull();
        const RelationId relation = setting.openRunning();
        QSignalSpy done(&setting.sync, &Sync::editDone);
        QSignalSpy renumbered(&setting.store, &store::Store::taskRenumbered);
        Taken<TaskId> taken;
        setting.sync.addTask(relation, u"Look at me"_s, &taken.context, taken.callback());
        setting.sync.openTask(setting.store.tasks().rows().last().key());
        QVERIFY(setting.store.openTaskId().isLocal());
        QVERIFY(done.wait());
        QCOMPARE(renumbered.size(), 1);
        QVERIFY(!setting.store.openTaskId().isLocal());
        QCOMPARE(setting.store.tasks().find(setting.store.openTaskId())->task.description,
                 u"Look at me"_s);
    }

    void theServerGoesAwayJustBeforeAWrite()
    {
        Setting setting;
        setting.pull();
        const RelationId relation = setting.openRunning();
        const int before = setting.store.tasks().size();
        setting.server.stop();
        Taken<TaskId> taken;
        setting.sync.addTask(relation, u"Just in time"_s, &taken.context, taken.callback());
        QTRY_COMPARE(setting.sync.status().link, Status::Link::Offline);
        QCOMPARE(setting.waiting().first().state, WaitingEdit::State::Queued);
        QTRY_VERIFY(setting.sync.nextTryAt(setting.waiting().first().id)
                        .has_value()); // a pause may be short
        QCOMPARE(setting.store.tasks().size(), before + 1);
        setting.server.start();
        setting.settle(); // by itself, when the pause is over
        QVERIFY(setting.waiting().isEmpty());
    }

    void refusesWhatTheServiceWouldRefuse()
    {
        Setting setting;
        setting.pull();
        const RelationId relation = setting.openRunning();
        Taken<CommentId> tooLong;
        setting.sync.addComment(relation, setting.firstToDo(), QString(401, u'x'), &tooLong.context,
                                tooLong.callback());
        QTRY_VERIFY(tooLong.result.has_value());
        QCOMPARE(tooLong.result->error().kind, Error::Kind::Invalid);
        Taken<TaskId> blank;
        setting.sync.addTask(relation, u" \n"_s, &blank.context, blank.callback());
        QTRY_VERIFY(blank.result.has_value());
        QCOMPARE(blank.result->error().kind, Error::Kind::Invalid);
        QCOMPARE(setting.server.requestCount("POST", "/mentorship_relation/{}/task"), 0);
    }

    // One refresh for each expiry, however many calls are under way.
    void shortTokensAreRefreshedInSilence()
    {
        sandbox::Options options;
        options.accessLifetime = 1;
        Setting setting(options);
        setting.pull();
        for (int round = 0; round < 3; ++round) {
            QSignalSpy finished(&setting.sync, &Sync::pullFinished);
            setting.sync.refresh();
            QVERIFY(finished.wait(20'000));
            QVERIFY(caught(finished));
        }
    }

    // Each token is good for a second, the queue takes longer.
    void tokensThatEndInMidQueueAreRefreshed()
    {
        sandbox::Options options;
        options.accessLifetime = 1;
        Setting setting(options);
        setting.pull();
        const RelationId relation = setting.openRunning();
        const int before = setting.store.tasks().size();
        Taken<TaskId> taken;
        for (int i = 0; i < 60; ++i)
            setting.sync.addTask(relation, u"Step %1"_s.arg(i), &taken.context, taken.callback());
        setting.settle();
        QVERIFY(setting.waiting().isEmpty());
        QCOMPARE(setting.store.tasks().size(), before + 60);
        // A request that met its token's end was refused, and went once more.
        const long refreshes = setting.server.requestCount("POST", "/refresh");
        const long posts = setting.server.requestCount("POST", "/mentorship_relation/{}/task");
        QVERIFY(refreshes > 0);
        QVERIFY(posts >= 60 && posts <= 60 + refreshes);
    }

    // The session ends with edits on their way: another one goes on with them.
    void stoppingKeepsWhatIsOnItsWay()
    {
        Setting setting;
        setting.pull();
        const RelationId relation = setting.openRunning();
        const int before = setting.store.tasks().size();
        Taken<TaskId> taken;
        setting.sync.addTask(relation, u"One"_s, &taken.context, taken.callback());
        setting.sync.addTask(relation, u"Two"_s, &taken.context, taken.callback());
        setting.sync.stop();
        QCOMPARE(setting.waiting().size(), 2);
        Taken<TaskId> after;
        setting.sync.addTask(relation, u"Three"_s, &after.context, after.callback());
        QTRY_VERIFY(after.result.has_value());
        QVERIFY(*after.result);
        QCOMPARE(setting.server.requestCount("POST", "/mentorship_relation/{}/task"), 0);

        setting.sync.start();
        setting.settle();
        QCOMPARE(setting.store.tasks().size(), before + 3);
        QCOMPARE(setting.server.requestCount("POST", "/mentorship_relation/{}/task"), 3);
    }

    void stopsWithoutATrace()
    {
        Setting setting;
        QSignalSpy finished(&setting.sync, &Sync::pullFinished);
        setting.sync.start();
        setting.sync.stop();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(caught(finished).error().kind, Error::Kind::Cancelled);
        setting.store.close();
        QVERIFY(!setting.sync.status().isPulling);
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
