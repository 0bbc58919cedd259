// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/setting.h"

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

        setting.sync.addTask(relation, u"Write to Ada \u2615"_qs, &taken.context, taken.callback());
        QVERIFY(!taken.result); // never before the call has returned
        QCOMPARE(setting.store.tasks().rows().last().waiting, store::Waiting::Adding);
        QVERIFY(setting.sync.hasWaitingEdits());
        QVERIFY(done.wait());

        QVERIFY(taken.result && *taken.result);
        const store::TaskRow &row = setting.store.tasks().rows().last();
        QCOMPARE(setting.store.tasks().size(), before + 1);
        QCOMPARE(row.task.description, u"Write to Ada \u2615"_qs);
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
            setting.sync.addTask(relation, u"Same text"_qs, &taken.context, taken.callback());
        setting.sync.addTask(relation, u"Last"_qs, &taken.context, taken.callback());
        QVERIFY(settled.wait(20'000));
        QCOMPARE(setting.server.requestCount("POST", "/mentorship_relation/{}/task"), 11);
        const auto &rows = setting.store.tasks().rows();
        QCOMPARE(
            std::count_if(rows.begin(), rows.end(),
                          [](const auto &row) { return row.task.description == u"Same text"_qs; }),
            10);
        QCOMPARE(rows.last().task.description, u"Last"_qs);
        QCOMPARE(setting.store.waitingCount(), 0);
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
        setting.sync.addComment(relation, ticked, u"Done, thank you"_qs, &commenting.context,
                                commenting.callback());
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 3, 20'000);

        QVERIFY(setting.store.tasks().find(ticked)->task.isDone());
        QVERIFY(!setting.store.tasks().find(deleted));
        QCOMPARE(setting.store.comments().size(), comments + 1);
        QCOMPARE(setting.store.comments().rows().last().comment.text, u"Done, thank you"_qs);
        QCOMPARE(setting.store.waitingCount(), 0);
    }

    // The newest revision of the service cannot add: the row is reverted and the text kept.
    void whatTheServiceCannotDoIsRevertedWithItsText()
    {
        sandbox::Options options;
        options.isTip = true;
        Setting setting(options);
        setting.pull();
        const RelationId relation = setting.openRunning();
        const int before = setting.store.tasks().size();
        QSignalSpy failed(&setting.sync, &Sync::editFailed);
        Taken<TaskId> taken;

        setting.sync.addTask(relation, u"Lost?"_qs, &taken.context, taken.callback());
        QVERIFY(failed.wait());

        const auto failure = failed.first().first().value<FailedEdit>();
        QCOMPARE(failure.error.kind, Error::Kind::Server);
        QCOMPARE(failure.edit.text, u"Lost?"_qs);
        QVERIFY(failure.mayStillArrive);
        QCOMPARE(setting.store.tasks().size(), before);
        QCOMPARE(setting.server.requestCount("POST", "/mentorship_relation/{}/task"), 1);
    }

    void withoutANetworkAWriteIsRefusedForNow()
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
        setting.sync.addTask(relation, u"Later"_qs, &taken.context, taken.callback());
        QTRY_VERIFY(taken.result.has_value());
        QVERIFY(!*taken.result);
        QCOMPARE(taken.result->error().kind, Error::Kind::Offline);
        QCOMPARE(setting.store.tasks().size(), before);

        // A write that is refused looks for the network, so the next one need not wait.
        QTRY_VERIFY(!setting.sync.status().isPulling);
        setting.server.start();
        setting.sync.addTask(relation, u"Later"_qs, &taken.context, taken.callback());
        QVERIFY(setting.sync.status().isPulling);
        QTRY_COMPARE(setting.sync.status().link, Status::Link::Online);
        QSignalSpy done(&setting.sync, &Sync::editDone);
        setting.sync.addTask(relation, u"Later"_qs, &taken.context, taken.callback());
        QVERIFY(done.wait());
    }

    void theServerGoesAwayJustBeforeAWrite()
    {
        Setting setting;
        setting.pull();
        const RelationId relation = setting.openRunning();
        const int before = setting.store.tasks().size();
        setting.server.stop();
        QSignalSpy failed(&setting.sync, &Sync::editFailed);
        Taken<TaskId> taken;
        setting.sync.addTask(relation, u"Too late"_qs, &taken.context, taken.callback());
        QVERIFY(failed.wait(20'000));
        const auto failure = failed.first().first().value<FailedEdit>();
        QCOMPARE(failure.error.kind, Error::Kind::Offline);
        QVERIFY(!failure.mayStillArrive);
        QCOMPARE(setting.store.tasks().size(), before);
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
        setting.sync.addTask(relation, u" \n"_qs, &blank.context, blank.callback());
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

    // The session ends with an edit on its way: it is told, and its text with it.
    void stoppingFailsWhatIsOnItsWay()
    {
        Setting setting;
        setting.pull();
        const RelationId relation = setting.openRunning();
        const int before = setting.store.tasks().size();
        QSignalSpy failed(&setting.sync, &Sync::editFailed);
        Taken<TaskId> taken;
        setting.sync.addTask(relation, u"One"_qs, &taken.context, taken.callback());
        setting.sync.addTask(relation, u"Two"_qs, &taken.context, taken.callback());
        setting.sync.stop(Error::Kind::SessionEnded);
        QCOMPARE(failed.size(), 2);
        const auto second = failed.at(1).first().value<FailedEdit>();
        QCOMPARE(second.edit.text, u"Two"_qs);
        QCOMPARE(second.error.kind, Error::Kind::SessionEnded);
        QVERIFY(!second.mayStillArrive);
        QCOMPARE(setting.store.tasks().size(), before);
        QCOMPARE(setting.store.waitingCount(), 0);

        Taken<TaskId> after;
        setting.sync.addTask(relation, u"Three"_qs, &after.context, after.callback());
        QTRY_VERIFY(after.result.has_value());
        QCOMPARE(after.result->error().kind, Error::Kind::SessionEnded);
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
