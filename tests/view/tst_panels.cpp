// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/taskmodel.h"
#include "store/outbox.h"
#include "view/handles.h"
#include "view/noticebar.h"
#include "view/stage.h"
#include "view/taskspanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using test::choose;
using test::find;
using test::Stage;

class TestPanels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        m_window = m_stage->window();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void choosingARelationShowsItsTasks()
    {
        QCOMPARE(m_stage->store.openRelationId(), RelationId());
        choose(*m_window, "RelationsPanel", Stage::current.value());
        QCOMPARE(m_stage->store.openRelationId(), Stage::current);
        QCOMPARE(tasks()->model()->rowCount(), 2);
        QCOMPARE(find<QLabel>(*m_window, "TasksPanel", "progressLabel")->text(),
                 QStringLiteral("4 of 8 done"));
    }

    void aPullMovesNothing()
    {
        choose(*m_window, "RelationsPanel", Stage::current.value());
        choose(*m_window, "TasksPanel", 4);
        addEdit()->setText(QStringLiteral("half a thought"));
        editor()->setPlainText(QStringLiteral("half a comment"));
        m_window->resize(1000, 420);
        QTest::qWait(20);
        tasks()->verticalScrollBar()->setValue(30);

        QList<Task> listing = m_stage->store.seenTasks(Stage::current);
        listing.append({TaskId(40), QStringLiteral("From the other side"), unixNow(), {}});
        listing.removeIf([](const Task &task) { return task.id == TaskId(8); });
        m_stage->seeTasks(Stage::current, listing);
        QTest::qWait(20);

        QCOMPARE(tasks()->selectionModel()->selectedIndexes(),
                 QModelIndexList{test::rowOf(*tasks(), 4)});
        QCOMPARE(tasks()->verticalScrollBar()->value(), 30);
        QCOMPARE(addEdit()->text(), QStringLiteral("half a thought"));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("half a comment"));
    }

    void whatWasTypedStaysWhereItBelongs()
    {
        choose(*m_window, "RelationsPanel", Stage::current.value());
        choose(*m_window, "TasksPanel", 2);
        addEdit()->setText(QStringLiteral("for Amara"));
        editor()->setPlainText(QStringLiteral("about chapter 3"));
        choose(*m_window, "TasksPanel", 3);
        QVERIFY(editor()->toPlainText().isEmpty());
        choose(*m_window, "RelationsPanel", Stage::unseen.value());
        QVERIFY(addEdit()->text().isEmpty());
        choose(*m_window, "RelationsPanel", Stage::current.value());
        QCOMPARE(addEdit()->text(), QStringLiteral("for Amara"));
        choose(*m_window, "TasksPanel", 2);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("about chapter 3"));
    }

    void offlineATaskIsTakenAndWaits()
    {
        m_stage->goOffline();
        choose(*m_window, "RelationsPanel", Stage::current.value());
        addEdit()->setText(QStringLiteral("Written on the train"));
        QTest::keyClick(addEdit(), Qt::Key_Return);
        QTRY_VERIFY(addEdit()->text().isEmpty());
        QVERIFY(!notice("TasksPanel")->isVisible());
        QCOMPARE(m_stage->tasks.taskCount(), 9);
        QCOMPARE(m_stage->waitingCount(), 1);
    }

    void whatTheDiskDoesNotTakeStaysInTheLine()
    {
        m_stage->store.outbox().refuse(
            {Error::Kind::Storage, 0, QStringLiteral("The disk is full."), false});
        choose(*m_window, "RelationsPanel", Stage::current.value());
        addEdit()->setText(QStringLiteral("Written on the train"));
        QTest::keyClick(addEdit(), Qt::Key_Return);
        QTRY_VERIFY(notice("TasksPanel")->isVisible());
        QCOMPARE(addEdit()->text(), QStringLiteral("Written on the train"));
        QCOMPARE(m_stage->tasks.taskCount(), 8);
    }

    void whereNoTaskCanBeAddedItSaysWhy()
    {
        for (const RelationId relation : {Stage::past, Stage::received, Stage::sent}) {
            choose(*m_window, "RelationsPanel", relation.value());
            QVERIFY(!addEdit()->isEnabled());
            QVERIFY(!addEdit()->placeholderText().isEmpty());
        }
        choose(*m_window, "RelationsPanel", Stage::current.value());
        QVERIFY(addEdit()->isEnabled());
    }

    void aTickIsNotTakenBack()
    {
        choose(*m_window, "RelationsPanel", Stage::current.value());
        choose(*m_window, "TasksPanel", 1);
        tasks()->setFocus();
        QTest::keyClick(tasks(), Qt::Key_Space);
        QVERIFY(notice("TasksPanel")->isVisible());
        QCOMPARE(m_stage->waitingCount(), 0);
    }

    void theLastOpenTaskIsTickedByKeyboardToo()
    {
        // Its heading goes with it, while the list still handles the key.
        choose(*m_window, "RelationsPanel", Stage::current.value());
        tasks()->setFocus();
        const QAbstractItemModel &model = *tasks()->model();
        int ticked = 0;
        for (;; ++ticked) {
            const QModelIndex first = model.index(0, 0, model.index(0, 0));
            if (first.data(model::TaskModel::IsDoneRole).toBool())
                break;
            tasks()->setCurrentIndex(first);
            QTest::keyClick(tasks(), Qt::Key_Space);
        }
        QVERIFY(ticked > 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(m_stage->waitingCount(), ticked);
    }

    void deletingIsAskedFirst()
    {
        choose(*m_window, "RelationsPanel", Stage::current.value());
        m_stage->sync.setGrace(std::chrono::seconds(0)); // it could not be undone
        choose(*m_window, "TasksPanel", 3);
        auto *panel = m_window->findChild<view::TasksPanel *>();
        panel->deleteAction()->trigger();
        QCOMPARE(notice("TasksPanel")->findChildren<QPushButton *>().size(), 2);
        QCOMPARE(m_stage->waitingCount(), 0);
        // It is a question about these tasks: with others in view it is gone.
        choose(*m_window, "RelationsPanel", Stage::past.value());
        QVERIFY(!notice("TasksPanel")->isVisible());
    }

    void copiesTextAndMarkdown()
    {
        choose(*m_window, "RelationsPanel", Stage::current.value());
        tasks()->setCurrentIndex(test::rowOf(*tasks(), 5));
        tasks()->selectionModel()->select(test::rowOf(*tasks(), 8), QItemSelectionModel::Select);
        auto *panel = m_window->findChild<view::TasksPanel *>();
        panel->copyMarkdownAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("- [ ] Pick a talk for the meet-up\n- [x] Pair on the first bug"));
        panel->copyAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Pick a talk for the meet-up\nPair on the first bug"));
    }

    void aCommentThatIsTooLongCannotBeSent()
    {
        choose(*m_window, "RelationsPanel", Stage::current.value());
        choose(*m_window, "TasksPanel", 2);
        auto *send = find<QPushButton>(*m_window, "CommentsPanel", "sendButton");
        auto *counter = find<QLabel>(*m_window, "CommentsPanel", "counterLabel");
        QVERIFY(!send->isEnabled());
        editor()->setPlainText(QStringLiteral("   \n"));
        QVERIFY(!send->isEnabled());
        editor()->setPlainText(QString(400, u'a'));
        QVERIFY(send->isEnabled());
        QCOMPARE(counter->text(), QStringLiteral("400 / 400"));
        editor()->setPlainText(QString(401, u'a'));
        QVERIFY(!send->isEnabled());
        QVERIFY(counter->text() != QStringLiteral("401 / 400"));
    }

    void commentsOfAnEndedRelationAreForReading()
    {
        m_stage->seeComments(Stage::past, TaskId(1),
                             {Comment{CommentId(9),
                                      UserId(105),
                                      TaskId(1),
                                      Stage::past,
                                      1000,
                                      {},
                                      QStringLiteral("Well done.")}});
        choose(*m_window, "RelationsPanel", Stage::past.value());
        choose(*m_window, "TasksPanel", 1);
        QVERIFY(!editor()->isVisible());
        QVERIFY(find<QLabel>(*m_window, "CommentsPanel", "closedLabel")->isVisible());
        QCOMPARE(m_stage->comments.rowCount(), 1);
    }

    void aFilterKeepsWhatIsOpen()
    {
        choose(*m_window, "RelationsPanel", Stage::current.value());
        auto *filter = find<QLineEdit>(*m_window, "RelationsPanel", "filterEdit");
        filter->setText(QStringLiteral("nobody is called that"));
        QCOMPARE(m_stage->store.openRelationId(), Stage::current);
        QVERIFY(find<QWidget>(*m_window, "RelationsPanel", "emptyState")->isVisible());
        find<QPushButton>(*m_window, "RelationsPanel", "emptyButton")->click();
        QVERIFY(filter->text().isEmpty());
        QVERIFY(find<QTreeView>(*m_window, "RelationsPanel", "list")->isVisible());
    }

    void homeLeavesTheRelation()
    {
        choose(*m_window, "RelationsPanel", Stage::current.value());
        find<QAbstractButton>(*m_window, "agreementView", "homeButton")->click();
        QCOMPARE(m_stage->store.openRelationId(), RelationId());
        QVERIFY(find<QWidget>(*m_window, "homeView", "title")->isVisible());
        auto *received = find<QAbstractButton>(*m_window, "homeView", "receivedFigure");
        QTRY_VERIFY(received->isEnabled());
        received->click();
        QCOMPARE(m_stage->store.openRelationId(), Stage::received);
    }

private:
    [[nodiscard]] QTreeView *tasks() const
    {
        return find<QTreeView>(*m_window, "TasksPanel", "list");
    }
    [[nodiscard]] QLineEdit *addEdit() const
    {
        return find<QLineEdit>(*m_window, "TasksPanel", "addEdit");
    }
    [[nodiscard]] QPlainTextEdit *editor() const
    {
        return find<QPlainTextEdit>(*m_window, "CommentsPanel", "editor");
    }
    [[nodiscard]] view::NoticeBar *notice(const char *panel) const
    {
        return find<view::NoticeBar>(*m_window, panel, "noticeBar");
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::MainWindow> m_window;
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
