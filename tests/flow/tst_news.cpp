// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifier.h"
#include "app/tray.h"
#include "flow/person.h"
#include "sync/setting.h"

#include <QAction>

using namespace Qt::StringLiterals;
using test::Person;
using test::RunningSandbox;

// Somebody works elsewhere, and the other one is told of it while the window is in the background.
class TestNews : public QObject
{
    Q_OBJECT

    // The preferences of a desktop without a tray do not offer it.
    static void wants(app::Gui &gui, bool isOn)
    {
        view::NotificationSettings(gui.program().settings()).setOn(isOn);
        gui.followNotifications();
    }

private Q_SLOTS:
    void whatThePartnerDoesArrives()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.chooses(u"RelationsPanel/list"_s, u"Kenji Watanabe"_s);
        amara.waitsUntilAllIsQuiet();
        app::Gui &gui = amara.gui();
        QVERIFY(!gui.tray()); // until it is wanted
        wants(gui, true);
        QVERIFY(gui.tray());
        gui.notifier().setLooking(false);
        app::NewsMessage told;
        app::NewsItem goal;
        QSignalSpy telling(&gui.notifier(), &app::Notifier::told);
        connect(&gui.notifier(), &app::Notifier::told, this,
                [&](const app::NewsMessage &message, const app::NewsItem &item) {
                    told = message;
                    goal = item;
                });

        Setting kenji(server, u"kenji_w"_s);
        kenji.pull();
        const RelationId relation = kenji.openRunning();
        Taken<TaskId> taken;
        QSignalSpy done(&kenji.sync, &syncing::Sync::editDone);
        kenji.sync.addTask(relation, u"Read the report"_s, &taken.context, taken.callback());
        QVERIFY(done.wait(20'000));

        gui.program().sync().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(telling.size(), 1, 20'000);
        QVERIFY(told.title.contains(u"Kenji Watanabe"_s));
        QVERIFY(told.text.contains(u"Read the report"_s));
        QVERIFY(gui.tray()->toolTip().contains(u'1'));

        Q_EMIT gui.tray()->newsRequested(goal); // the message is clicked
        QTRY_COMPARE(gui.program().store().openTaskId(), goal.task);
        Taken<CommentId> commented;
        kenji.sync.addComment(relation, goal.task, u"By Friday"_s, &commented.context,
                              commented.callback());
        QVERIFY(done.wait(20'000));
        gui.program().sync().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(telling.size(), 2, 20'000);
        QCOMPARE(goal.kind, app::NewsItem::Kind::CommentWritten);
        QVERIFY(told.text.contains(u"By Friday"_s));
    }

    void whatOneDoesOneselfIsNoNews()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.chooses(u"RelationsPanel/list"_s, u"Kenji Watanabe"_s);
        amara.waitsUntilAllIsQuiet();
        app::Gui &gui = amara.gui();
        wants(gui, true);
        gui.notifier().setLooking(false);
        QSignalSpy telling(&gui.notifier(), &app::Notifier::told);
        gui.tray()->menu().findChild<QAction *>(u"trayAddTask"_s)->trigger();
        amara.types(u"TasksPanel/addEdit"_s, u"Mine"_s);
        amara.presses(u"TasksPanel/addEdit"_s, Qt::Key_Return);
        amara.waitsUntilAllIsQuiet();
        QSignalSpy pulled(&gui.program().sync(), &syncing::Sync::pullFinished);
        gui.program().sync().refresh();
        QVERIFY(pulled.wait(20'000));
        QVERIFY(amara.hasRow(u"TasksPanel/list"_s, u"Mine"_s));
        QVERIFY(telling.isEmpty());
        wants(gui, false);
        QVERIFY(!gui.tray());
    }
};

QTEST_MAIN(TestNews)
#include "tst_news.moc"
