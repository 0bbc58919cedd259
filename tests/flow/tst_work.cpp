// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QtTest>

using test::Person;
using test::RunningSandbox;

namespace {

const QString password = QStringLiteral("sample-Pass1");

int rowsIn(const Person &person, const QString &list)
{
    const auto *view = person.find<QAbstractItemView>(list);
    int rows = 0;
    for (int group = 0; group < view->model()->rowCount(); ++group)
        rows += view->model()->rowCount(view->model()->index(group, 0));
    return rows;
}

} // namespace

// The work of a mentorship, through the window, against the sandbox: tasks and comments.
class TestWork : public QObject
{
    Q_OBJECT

    static void openRelation(Person &amara)
    {
        amara.signsIn(u"amara_o"_qs, password);
        amara.chooses(u"RelationsPanel/list"_qs, u"Kenji Watanabe"_qs);
        amara.waitsUntilAllIsQuiet();
    }

private Q_SLOTS:
    void aPastedListBecomesTasks()
    {
        RunningSandbox server;
        Person amara(server);
        openRelation(amara);
        const int before = rowsIn(amara, u"TasksPanel/list"_qs);
        QGuiApplication::clipboard()->setText(
            u"- Read the style guide\n\n* [ ] Draw the rooms on paper\n3. Ask Kenji about threads\n"_qs);
        amara.picks(u"Paste as tasks…"_qs);
        amara.clicksOn(u"Add 3 tasks"_qs);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/{}/task"), 3);
        QCOMPARE(rowsIn(amara, u"TasksPanel/list"_qs), before + 3);
        for (const QString &text : {u"Read the style guide"_qs, u"Draw the rooms on paper"_qs,
                                    u"Ask Kenji about threads"_qs})
            QVERIFY(amara.reads(text));
    }

    void severalTasksAreDeletedAtOnce()
    {
        RunningSandbox server;
        Person amara(server);
        openRelation(amara);
        const int before = rowsIn(amara, u"TasksPanel/list"_qs);
        const auto *list = amara.find<QAbstractItemView>(u"TasksPanel/list"_qs);
        const QModelIndex todo = list->model()->index(0, 0);
        const QString first = list->model()->index(0, 0, todo).data().toString();
        const QString second = list->model()->index(1, 0, todo).data().toString();
        amara.chooses(u"TasksPanel/list"_qs, first);
        amara.choosesAlso(u"TasksPanel/list"_qs, second);
        amara.presses(u"TasksPanel/list"_qs, Qt::Key_Delete);
        // They can be undone for a while, so nothing is asked and nothing sent yet.
        QVERIFY(amara.waitsFor(u"2 tasks deleted"_qs));
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}/task/{}"), 0);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}/task/{}"), 2);
        QCOMPARE(rowsIn(amara, u"TasksPanel/list"_qs), before - 2);
    }

    void aDeletedTaskComesBackWhenItIsUndone()
    {
        RunningSandbox server;
        Person amara(server);
        openRelation(amara);
        const auto *list = amara.find<QAbstractItemView>(u"TasksPanel/list"_qs);
        const QModelIndex todo = list->model()->index(0, 0);
        const QString first = list->model()->index(0, 0, todo).data().toString();
        amara.chooses(u"TasksPanel/list"_qs, first);
        amara.presses(u"TasksPanel/list"_qs, Qt::Key_Delete);
        amara.clicksOn(u"Undo"_qs);
        amara.waitsUntilAllIsQuiet();
        QVERIFY(amara.hasRow(u"TasksPanel/list"_qs, first));
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}/task/{}"), 0);
    }

    void aServerThatCannotAddTasksIsNamedAndTheTextKept()
    {
        sandbox::Options options;
        options.isTip = true;
        RunningSandbox server(options);
        Person amara(server);
        openRelation(amara);
        amara.types(u"TasksPanel/addEdit"_qs, u"Written for nothing"_qs);
        amara.presses(u"TasksPanel/addEdit"_qs, Qt::Key_Return);
        // It is tried some more times, later and later, unless somebody is impatient.
        for (long tries = 1; tries <= 5; ++tries) {
            QTRY_COMPARE(server.requestCount("POST", "/mentorship_relation/{}/task"), tries);
            amara.picks(u"Sync now"_qs);
        }
        QVERIFY(amara.waitsFor(u"The server fails at it again and again."_qs));
        amara.waitsUntilAllIsQuiet();
        QVERIFY(amara.hasRow(u"TasksPanel/list"_qs, u"Written for nothing"_qs));
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/{}/task"), 5);
    }

    void aCommentIsWrittenChangedAndDeleted()
    {
        RunningSandbox server;
        Person amara(server);
        openRelation(amara);
        const auto *tasks = amara.find<QAbstractItemView>(u"TasksPanel/list"_qs);
        const QModelIndex todo = tasks->model()->index(0, 0);
        amara.chooses(u"TasksPanel/list"_qs, tasks->model()->index(0, 0, todo).data().toString());
        amara.waitsUntilAllIsQuiet();

        amara.types(u"CommentsPanel/editor"_qs, u"Half of it is don"_qs);
        amara.clicks(u"CommentsPanel/sendButton"_qs);
        amara.waitsUntilAllIsQuiet();
        amara.chooses(u"CommentsPanel/list"_qs, u"Half of it is don"_qs);
        amara.picks(u"Edit comment"_qs);
        QCOMPARE(amara.textOf(u"CommentsPanel/editor"_qs), u"Half of it is don"_qs);
        amara.types(u"CommentsPanel/editor"_qs, u"Half of it is done."_qs);
        amara.clicksOn(u"Save"_qs);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/task/{}/comment/{}"), 1);
        amara.chooses(u"CommentsPanel/list"_qs, u"Half of it is done."_qs);
        amara.picks(u"Delete comment"_qs);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}/task/{}/comment/{}"), 1);
        QTRY_VERIFY(!amara.reads(u"Half of it is done."_qs));
    }

    void pastTasksStayReadable()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        amara.chooses(u"RelationsPanel/list"_qs, u"Ingrid Solheim"_qs);
        QVERIFY(amara.waitsFor(u"Give the lunch talk about vacuuming"_qs));
        amara.chooses(u"RelationsPanel/list"_qs, u"Deleted account"_qs);
        QVERIFY(amara.waitsFor(u"Draw what calls what, on paper"_qs));
    }
};

QTEST_MAIN(TestWork)
#include "tst_work.moc"
