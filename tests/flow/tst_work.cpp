// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;
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
        amara.signsIn(u"amara_o"_s, password);
        amara.chooses(u"RelationsPanel/list"_s, u"Kenji Watanabe"_s);
        amara.waitsUntilAllIsQuiet();
    }

private Q_SLOTS:
    void aPastedListBecomesTasks()
    {
        RunningSandbox server;
        Person amara(server);
        openRelation(amara);
        const int before = rowsIn(amara, u"TasksPanel/list"_s);
        QGuiApplication::clipboard()->setText(
            u"- Read the style guide\n\n* [ ] Draw the rooms on paper\n3. Ask Kenji about threads\n"_s);
        amara.picks(u"Paste as tasks…"_s);
        amara.clicksOn(u"Add 3 tasks"_s);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/{}/task"), 3);
        QCOMPARE(rowsIn(amara, u"TasksPanel/list"_s), before + 3);
        for (const QString &text : {u"Read the style guide"_s, u"Draw the rooms on paper"_s,
                                    u"Ask Kenji about threads"_s})
            QVERIFY(amara.reads(text));
    }

    void severalTasksAreDeletedAtOnce()
    {
        RunningSandbox server;
        Person amara(server);
        openRelation(amara);
        const int before = rowsIn(amara, u"TasksPanel/list"_s);
        const auto *list = amara.find<QAbstractItemView>(u"TasksPanel/list"_s);
        const QModelIndex todo = list->model()->index(0, 0);
        const QString first = list->model()->index(0, 0, todo).data().toString();
        const QString second = list->model()->index(1, 0, todo).data().toString();
        amara.chooses(u"TasksPanel/list"_s, first);
        amara.choosesAlso(u"TasksPanel/list"_s, second);
        amara.presses(u"TasksPanel/list"_s, Qt::Key_Delete);
        // They can be undone for a while, so nothing is asked and nothing sent yet.
        QVERIFY(amara.waitsFor(u"2 tasks deleted"_s));
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}/task/{}"), 0);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}/task/{}"), 2);
        QCOMPARE(rowsIn(amara, u"TasksPanel/list"_s), before - 2);
    }

    void aDeletedTaskComesBackWhenItIsUndone()
    {
        RunningSandbox server;
        Person amara(server);
        openRelation(amara);
        const auto *list = amara.find<QAbstractItemView>(u"TasksPanel/list"_s);
        const QModelIndex todo = list->model()->index(0, 0);
        const QString first = list->model()->index(0, 0, todo).data().toString();
        amara.chooses(u"TasksPanel/list"_s, first);
        amara.presses(u"TasksPanel/list"_s, Qt::Key_Delete);
        amara.clicksOn(u"Undo"_s);
        amara.waitsUntilAllIsQuiet();
        QVERIFY(amara.hasRow(u"TasksPanel/list"_s, first));
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}/task/{}"), 0);
    }

    void aServerThatCannotAddTasksIsNamedAndTheTextKept()
    {
        sandbox::Options options;
        options.isTip = true;
        RunningSandbox server(options);
        Person amara(server);
        openRelation(amara);
        amara.types(u"TasksPanel/addEdit"_s, u"Written for nothing"_s);
        amara.presses(u"TasksPanel/addEdit"_s, Qt::Key_Return);
        // It is tried some more times, later and later, unless somebody is impatient.
        for (long tries = 1; tries <= 5; ++tries) {
            QTRY_VERIFY(server.requestCount("POST", "/mentorship_relation/{}/task") >= tries);
            amara.picks(u"Sync now"_s);
        }
        QVERIFY(amara.waitsFor(u"The server fails at it again and again."_s));
        amara.waitsUntilAllIsQuiet();
        QVERIFY(amara.hasRow(u"TasksPanel/list"_s, u"Written for nothing"_s));
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/{}/task"), 5);
    }

    void aCommentIsWrittenChangedAndDeleted()
    {
        RunningSandbox server;
        Person amara(server);
        openRelation(amara);
        const auto *tasks = amara.find<QAbstractItemView>(u"TasksPanel/list"_s);
        const QModelIndex todo = tasks->model()->index(0, 0);
        amara.chooses(u"TasksPanel/list"_s, tasks->model()->index(0, 0, todo).data().toString());
        amara.waitsUntilAllIsQuiet();

        amara.types(u"CommentsPanel/editor"_s, u"Half of it is don"_s);
        amara.clicks(u"CommentsPanel/sendButton"_s);
        amara.waitsUntilAllIsQuiet();
        amara.chooses(u"CommentsPanel/list"_s, u"Half of it is don"_s);
        amara.picks(u"Edit comment"_s);
        QCOMPARE(amara.textOf(u"CommentsPanel/editor"_s), u"Half of it is don"_s);
        amara.types(u"CommentsPanel/editor"_s, u"Half of it is done."_s);
        amara.clicksOn(u"Save"_s);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/task/{}/comment/{}"), 1);
        amara.chooses(u"CommentsPanel/list"_s, u"Half of it is done."_s);
        amara.picks(u"Delete comment"_s);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}/task/{}/comment/{}"), 1);
        QTRY_VERIFY(!amara.reads(u"Half of it is done."_s));
    }

    void pastTasksStayReadable()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.chooses(u"RelationsPanel/list"_s, u"Ingrid Solheim"_s);
        QVERIFY(amara.waitsFor(u"Give the lunch talk about vacuuming"_s));
        amara.chooses(u"RelationsPanel/list"_s, u"Deleted account"_s);
        QVERIFY(amara.waitsFor(u"Draw what calls what, on paper"_s));
    }
};

QTEST_MAIN(TestWork)
#include "tst_work.moc"
