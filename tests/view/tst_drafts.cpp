// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "view/commentspanel.h"
#include "view/handles.h"
#include "view/noticebar.h"
#include "view/stage.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using test::choose;
using test::find;
using test::Stage;

/// Texts that were begun: another window over the same outbox is the program of another day.
class TestDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        m_window = m_stage->window();
        lookAt(2);
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void whatIsTypedIsSavedAMomentLater()
    {
        addEdit()->setText(QStringLiteral("half a thought"));
        QVERIFY(m_stage->store.outbox().drafts().isEmpty());
        QTRY_COMPARE(m_stage->sync.draft(QStringLiteral("task/1")).text,
                     QStringLiteral("half a thought"));
    }

    void whatIsLeftIsSavedAtOnce()
    {
        addEdit()->setFocus();
        addEdit()->setText(QStringLiteral("half a thought"));
        editor()->setFocus();
        QCOMPARE(m_stage->sync.draft(QStringLiteral("task/1")).text,
                 QStringLiteral("half a thought"));
    }

    void itIsThereAgainInAnotherRun()
    {
        addEdit()->setText(QStringLiteral("for Amara"));
        editor()->setPlainText(QStringLiteral("about chapter 3"));
        restart();
        QCOMPARE(addEdit()->text(), QStringLiteral("for Amara"));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("about chapter 3"));
        choose(*m_window, "TasksPanel", 3);
        QVERIFY(editor()->toPlainText().isEmpty());
    }

    void anEditIsThereAgainWithItsBaseAndWhatWasSetAside()
    {
        editor()->setPlainText(QStringLiteral("a new one"));
        const QString base = beginEdit();
        editor()->setPlainText(QStringLiteral("better"));
        restart();
        QCOMPARE(editor()->toPlainText(), QStringLiteral("better"));
        QVERIFY(cancelButton()->isVisible());
        QCOMPARE(m_stage->sync.draft(QStringLiteral("edit/1/2/2")),
                 (Draft{QStringLiteral("better"), base}));
        cancelButton()->click();
        QCOMPARE(editor()->toPlainText(), QStringLiteral("a new one"));
        QCOMPARE(m_stage->store.outbox().drafts().keys(),
                 QStringList(QStringLiteral("comment/1/2")));
    }

    void anEditOfWhatIsGoneMeanwhileIsOfferedAsANewOne()
    {
        (void)beginEdit();
        editor()->setPlainText(QStringLiteral("better"));
        m_window.reset();
        QList<Comment> listing = m_stage->store.seenComments(Stage::current, TaskId(2));
        listing.removeIf([](const Comment &comment) { return comment.id == CommentId(2); });
        m_stage->seeComments(Stage::current, TaskId(2), listing);
        restart();
        QCOMPARE(editor()->toPlainText(), QStringLiteral("better"));
        QVERIFY(!cancelButton()->isVisible());
        QVERIFY(find<view::NoticeBar>(*m_window, "CommentsPanel", "noticeBar")->isVisible());
        QTRY_COMPARE(m_stage->store.outbox().drafts().keys(),
                     QStringList(QStringLiteral("comment/1/2")));
    }

    void whatWasSentIsNoDraftAnyMore()
    {
        addEdit()->setText(QStringLiteral("Read chapter 4"));
        editor()->setPlainText(QStringLiteral("about chapter 3"));
        QTRY_COMPARE(m_stage->store.outbox().drafts().size(), 2);
        QTest::keyClick(addEdit(), Qt::Key_Return);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_stage->waitingCount(), 2);
        QTRY_VERIFY(m_stage->store.outbox().drafts().isEmpty());
        QVERIFY(addEdit()->text().isEmpty() && editor()->toPlainText().isEmpty());
    }

    void whatWasSentFromAPlaceThatIsLeftIsNone()
    {
        addEdit()->setText(QStringLiteral("Read chapter 4"));
        QTest::keyClick(addEdit(), Qt::Key_Return);
        choose(*m_window, "RelationsPanel", Stage::unseen.value());
        QTRY_COMPARE(m_stage->waitingCount(), 1);
        QTRY_VERIFY(m_stage->store.outbox().drafts().isEmpty());
        choose(*m_window, "RelationsPanel", Stage::current.value());
        QVERIFY(addEdit()->text().isEmpty());
    }

    void whatIsDeletedAgainIsNone()
    {
        addEdit()->setText(QStringLiteral("half a thought"));
        QTRY_COMPARE(m_stage->store.outbox().drafts().size(), 1);
        addEdit()->clear();
        QTRY_VERIFY(m_stage->store.outbox().drafts().isEmpty());
    }

    void whereNothingCanBeKeptItStaysAsLongAsTheWindow()
    {
        m_stage->store.outbox().refuse(
            {Error::Kind::Storage, 0, QStringLiteral("The disk is full."), false});
        addEdit()->setText(QStringLiteral("for Amara"));
        (void)beginEdit();
        editor()->setPlainText(QStringLiteral("better"));
        choose(*m_window, "RelationsPanel", Stage::unseen.value());
        QVERIFY(addEdit()->text().isEmpty() && editor()->toPlainText().isEmpty());
        lookAt(2);
        QCOMPARE(addEdit()->text(), QStringLiteral("for Amara"));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("better"));
        QVERIFY(cancelButton()->isVisible());
    }

    void anotherAccountIsOfferedNothing()
    {
        m_stage->store.outbox().refuse(
            {Error::Kind::Storage, 0, QStringLiteral("The disk is full."), false});
        addEdit()->setText(QStringLiteral("for Amara"));
        m_stage->store.close();
        m_stage->store.openInMemory({QUrl(QStringLiteral("http://127.0.0.1:9")), UserId(8)});
        m_stage->fill();
        lookAt(2);
        QVERIFY(addEdit()->text().isEmpty());
        QVERIFY(m_stage->store.outbox().drafts().isEmpty());
    }

    void theyFollowATaskToItsNumber()
    {
        const EditId edit = m_stage->make({.kind = Edit::Kind::AddTask,
                                           .relation = Stage::current,
                                           .text = QStringLiteral("Read chapter 4")});
        const TaskId local = TaskId::local(edit.value());
        choose(*m_window, "TasksPanel", local.value());
        QVERIFY(editor()->isVisible());
        editor()->setFocus();
        editor()->setPlainText(QStringLiteral("about chapter 4"));
        QTRY_COMPARE(m_stage->store.outbox().drafts().size(), 1);

        // As sync does when a listing shows it.
        QList<Task> listing = m_stage->store.seenTasks(Stage::current);
        listing.append({TaskId(40), QStringLiteral("Read chapter 4"), unixNow(), {}});
        m_stage->seeTasks(Stage::current, listing);
        m_stage->store.follow(Stage::current, local, TaskId(40));
        m_stage->drop(edit);

        const auto *list = find<QTreeView>(*m_window, "TasksPanel", "list");
        QCOMPARE(list->selectionModel()->selectedIndexes(),
                 QModelIndexList{test::rowOf(*list, 40)});
        QCOMPARE(list->currentIndex(), test::rowOf(*list, 40));
        QCOMPARE(m_stage->store.openTaskId(), TaskId(40));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("about chapter 4"));
        QVERIFY(editor()->hasFocus());
        QCOMPARE(m_stage->store.outbox().drafts().keys(),
                 QStringList(QStringLiteral("comment/1/40")));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_stage->waitingCount(), 1);
        QCOMPARE(m_stage->store.outbox().edits().at(0).edit.task, TaskId(40));
        QTRY_VERIFY(m_stage->store.outbox().drafts().isEmpty());
    }

private:
    void lookAt(qint64 task)
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        choose(*m_window, "RelationsPanel", Stage::current.value());
        choose(*m_window, "TasksPanel", task);
    }
    void restart()
    {
        m_window.reset();
        m_stage->sync.openRelation({});
        m_window = m_stage->window();
        lookAt(2);
    }
    /// Of one's own comment; gives its text.
    [[nodiscard]] QString beginEdit() const
    {
        auto *list = find<QListView>(*m_window, "CommentsPanel", "list");
        list->setCurrentIndex(m_stage->comments.indexOf(CommentId(2)));
        m_window->findChild<view::CommentsPanel *>()->editAction()->trigger();
        return editor()->toPlainText();
    }
    [[nodiscard]] QLineEdit *addEdit() const
    {
        return find<QLineEdit>(*m_window, "TasksPanel", "addEdit");
    }
    [[nodiscard]] QPlainTextEdit *editor() const
    {
        return find<QPlainTextEdit>(*m_window, "CommentsPanel", "editor");
    }
    [[nodiscard]] QPushButton *cancelButton() const
    {
        return find<QPushButton>(*m_window, "CommentsPanel", "cancelButton");
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::MainWindow> m_window;
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
