// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "view/handles.h"
#include "view/noticebar.h"
#include "view/stage.h"
#include "view/taskspanel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace std::chrono_literals;
using test::choose;
using test::find;
using test::Stage;

class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        openWindow();
        m_stage->sync.setGrace(60s);
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void aDeletedTaskIsBackWithOneClick()
    {
        choose(*m_window, "TasksPanel", 3);
        deleteAction()->trigger();
        QTRY_VERIFY(notices("TasksPanel")->isVisible());
        QCOMPARE(sentence("TasksPanel"), QStringLiteral("Task deleted."));
        QCOMPARE(m_stage->waitingCount(), 1);
        undoButton("TasksPanel")->click();
        QCOMPARE(m_stage->waitingCount(), 0);
        QVERIFY(!notices("TasksPanel")->isVisible());
        QCOMPARE(facts(3).waiting, view::Waiting::No);
    }

    void severalAreUndoneOneByOneTheLastFirst()
    {
        complete({3, 4, 5});
        QTRY_COMPARE(m_stage->waitingCount(), 3);
        QVERIFY(sentence("TasksPanel").contains(QLatin1Char('3')));
        QVERIFY(undo()->text().contains(QStringLiteral("Pick a talk")));
        undo()->trigger();
        QVERIFY(sentence("TasksPanel").contains(QLatin1Char('2')));
        QVERIFY(undo()->text().contains(QStringLiteral("Ask Jonas")));
        QVERIFY(facts(3).isTicked() && facts(4).isTicked() && !facts(5).isTicked());
        undoButton("TasksPanel")->click();
        QCOMPARE(sentence("TasksPanel"), QStringLiteral("Task completed."));
        undoButton("TasksPanel")->click();
        QCOMPARE(m_stage->waitingCount(), 0);
        QVERIFY(!notices("TasksPanel")->isVisible());
        QVERIFY(!undo()->isEnabled());
        QCOMPARE(undo()->text(), QStringLiteral("&Undo"));
    }

    void whatWasDoneLastIsToldOfFirst()
    {
        complete({3, 4});
        choose(*m_window, "TasksPanel", 5);
        deleteAction()->trigger();
        QTRY_COMPARE(sentence("TasksPanel"), QStringLiteral("Task deleted."));
        undoButton("TasksPanel")->click();
        QVERIFY(sentence("TasksPanel").contains(QStringLiteral("completed")));
        QCOMPARE(m_stage->waitingCount(), 2);
    }

    void itIsOfferedForAsLongAsItCanBeDone()
    {
        m_stage->sync.setGrace(1s);
        complete({3});
        m_stage->sync.setGrace(60s);
        complete({4});
        QTRY_VERIFY(sentence("TasksPanel").contains(QLatin1Char('2')));
        QTRY_COMPARE(sentence("TasksPanel"), QStringLiteral("Task completed."));
        QVERIFY(facts(3).isTicked() && facts(4).isTicked());
        QCOMPARE(m_stage->sync.undoable().size(), 1);
        undo()->trigger();
        QVERIFY(!notices("TasksPanel")->isVisible());
        QVERIFY(facts(3).isTicked() && !facts(4).isTicked());
    }

    void aNoticeThatWasClosedDoesNotComeBackByItself()
    {
        m_stage->sync.setGrace(1s);
        complete({3});
        m_stage->sync.setGrace(60s);
        complete({4});
        QTRY_VERIFY(notices("TasksPanel")->isVisible());
        find<QAbstractButton>(*m_window, "TasksPanel", "noticeClose")->click();
        QTRY_COMPARE(m_stage->sync.undoable().size(), 1);
        QVERIFY(!notices("TasksPanel")->isVisible());
        QVERIFY(undo()->isEnabled());
    }

    void withoutTimeToUndoDeletingAsksFirst()
    {
        m_stage->sync.setGrace(0s);
        choose(*m_window, "TasksPanel", 3);
        deleteAction()->trigger();
        QCOMPARE(notices("TasksPanel")->findChildren<QPushButton *>().size(), 2);
        QCOMPARE(m_stage->waitingCount(), 0);
        notices("TasksPanel")->findChildren<QPushButton *>().constFirst()->click();
        QTRY_COMPARE(m_stage->waitingCount(), 1);
        QVERIFY(!undo()->isEnabled());
    }

    void aDeletedCommentStaysUndoableWhileAnotherTaskIsLookedAt()
    {
        choose(*m_window, "TasksPanel", 2);
        auto *list = find<QListView>(*m_window, "CommentsPanel", "list");
        list->setCurrentIndex(m_stage->comments.indexOf(CommentId(2)));
        action("Dele&te comment")->trigger();
        QTRY_COMPARE(sentence("CommentsPanel"), QStringLiteral("Comment deleted."));
        choose(*m_window, "TasksPanel", 3);
        QVERIFY(notices("CommentsPanel")->isVisible());
        undoButton("CommentsPanel")->click();
        QCOMPARE(m_stage->waitingCount(), 0);
        QVERIFY(!notices("CommentsPanel")->isVisible());
    }

    void aTextFieldWithSomethingToUndoKeepsTheKey()
    {
        complete({3});
        QTRY_VERIFY(undo()->isEnabled());
        auto *edit = find<QLineEdit>(*m_window, "TasksPanel", "addEdit");
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("abc"));
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(edit->text().isEmpty());
        QCOMPARE(m_stage->waitingCount(), 1);
        // It has nothing more to undo.
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_stage->waitingCount(), 0);
    }

    void elsewhereTheKeyIsTheMenus()
    {
        complete({3});
        QTRY_VERIFY(undo()->isEnabled());
        auto *list = find<QTreeView>(*m_window, "TasksPanel", "list");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_stage->waitingCount(), 0);
    }

    void theTimeIsChosenInTheMenuAndKept()
    {
        const auto *menu = m_window->findChild<QMenu *>(QStringLiteral("graceMenu"));
        for (QAction *action : menu->actions()) {
            if (action->data().toInt() == 10)
                action->trigger();
        }
        QCOMPARE(m_stage->sync.grace(), 10s);
        m_window.reset();
        m_stage->sync.setGrace(0s);
        openWindow();
        QCOMPARE(m_stage->sync.grace(), 10s);
        QCOMPARE(chosenGrace(), 10);
    }

    void nonsenseInTheSettingsIsNoTime()
    {
        const std::pair<QVariant, std::chrono::seconds> kept[] = {
            {QStringLiteral("soon"), 5s}, {-3, 0s}, {1'000'000, 60s}, {QVariant(), 5s}};
        for (const auto &[value, grace] : kept) {
            m_window.reset();
            m_stage->settings->setValue(QStringLiteral("edits/graceSeconds"), value);
            openWindow();
            QCOMPARE(m_stage->sync.grace(), grace);
        }
    }

private:
    void openWindow()
    {
        m_window = m_stage->window();
        m_window->resize(1400, 760);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        choose(*m_window, "RelationsPanel", Stage::current.value());
    }
    void complete(const QList<qint64> &tasks) const
    {
        auto *list = find<QTreeView>(*m_window, "TasksPanel", "list");
        list->clearSelection();
        for (const qint64 task : tasks)
            list->selectionModel()->select(test::rowOf(*list, task), QItemSelectionModel::Select);
        m_window->findChild<view::TasksPanel *>()->completeAction()->trigger();
    }
    [[nodiscard]] view::TaskFacts facts(qint64 task) const
    {
        return view::TaskFacts::of(m_stage->tasks.indexOf(TaskId(task)));
    }
    [[nodiscard]] QAction *action(const char *text) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == QString::fromLatin1(text))
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *undo() const
    {
        return m_window->findChild<QAction *>(QStringLiteral("undo"));
    }
    [[nodiscard]] QAction *deleteAction() const
    {
        return m_window->findChild<view::TasksPanel *>()->deleteAction();
    }
    [[nodiscard]] int chosenGrace() const
    {
        for (const QAction *action :
             m_window->findChild<QMenu *>(QStringLiteral("graceMenu"))->actions()) {
            if (action->isChecked())
                return action->data().toInt();
        }
        return -1;
    }
    [[nodiscard]] view::NoticeBar *notices(const char *panel) const
    {
        return find<view::NoticeBar>(*m_window, panel, "noticeBar");
    }
    [[nodiscard]] QString sentence(const char *panel) const
    {
        return find<QLabel>(*m_window, panel, "noticeSentence")->text();
    }
    [[nodiscard]] QPushButton *undoButton(const char *panel) const
    {
        QPushButton *found = nullptr;
        const auto look = [&] {
            for (QPushButton *button : notices(panel)->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == QStringLiteral("&Undo"))
                    found = button;
            }
            return found != nullptr;
        };
        return QTest::qWaitFor(look) ? found : nullptr;
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::MainWindow> m_window;
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
