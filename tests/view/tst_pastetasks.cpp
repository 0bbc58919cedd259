// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "view/noticebar.h"
#include "view/pastetasksdialog.h"
#include "view/stage.h"
#include "view/taskspanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using test::Stage;
using view::PastedTask;
using view::pastedTasks;

class TestPasteTasks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        m_panel =
            std::make_unique<view::TasksPanel>(m_stage->tasks, m_stage->relations, m_stage->sync);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        open(Stage::current);
    }
    void cleanup()
    {
        m_panel.reset();
        m_stage.reset();
    }

    void oneTaskALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDone");
        const auto row = [](const char *line, const char *text, bool isDone = false) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(text) << isDone;
        };
        row("Read chapter 3", "Read chapter 3");
        row("  \tRead  chapter 3 \xC2\xA0", "Read  chapter 3");
        row("- Read", "Read");
        row("* Read", "Read");
        row("\xE2\x80\xA2 Read", "Read");
        row("12. Read", "Read");
        row("3) Read", "Read");
        row("- [ ] Read", "Read");
        row("- [x] Read", "Read", true);
        row("1. [X] Read", "Read", true);
        row("[x] Read", "Read", true);
        row("\xE2\x98\x90 Read", "Read");
        row("\xE2\x98\x91 Read", "Read", true);
        row("1.5 hours of reading", "1.5 hours of reading");
        row("2026. A good year", "2026. A good year");
        row("-5 degrees", "-5 degrees");
        row("[link] to read", "[link] to read");
        row("*important*", "*important*");
        row("<b>Read</b>", "<b>Read</b>");
    }
    void oneTaskALine()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QFETCH(bool, isDone);
        QCOMPARE(pastedTasks(line), (QList<PastedTask>{{text, isDone}}));
    }

    void emptyLinesAreLeftOut()
    {
        QCOMPARE(pastedTasks(QStringLiteral("\n- \n* \n  \r\n[ ]\n3.\n")), QList<PastedTask>());
        QCOMPARE(pastedTasks(QStringLiteral("a\r\nb\rc\u2028d")).size(), 4);
    }

    void whatWasDoneIsLeftOutAtFirst()
    {
        view::PasteTasksDialog dialog(m_stage->sync, Stage::current,
                                      QStringLiteral("- [x] a\n- [ ] b\n- c"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *list = dialog.findChild<QListWidget *>();
        auto *add = dialog.findChild<QPushButton *>(QStringLiteral("addButton"));
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(add->text().contains(QStringLiteral("2 task")));
        for (int row = 0; row < 3; ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!add->isEnabled());
    }

    void offlineTheyAreTakenAndWait()
    {
        m_stage->goOffline();
        paste(QStringLiteral("one\ntwo\nthree"))
            ->findChild<QPushButton *>(QStringLiteral("addButton"))
            ->click();
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_stage->waitingCount(), 3);
    }

    void whatTheDiskDoesNotTakeStays()
    {
        m_stage->store.outbox().refuse(
            {Error::Kind::Storage, 0, QStringLiteral("The disk is full."), false});
        auto *dialog = paste(QStringLiteral("one\ntwo\nthree"));
        dialog->findChild<QPushButton *>(QStringLiteral("addButton"))->click();
        auto *notices = dialog->findChild<view::NoticeBar *>();
        QTRY_VERIFY(notices->isVisible());
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 3);
        QCOMPARE(m_stage->waitingCount(), 0);
        // The first Escape closes the notice, the second the dialog.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!notices->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!this->dialog());
    }

    void severalLinesInTheQuickAddLineAreOffered()
    {
        addEdit()->setText(QStringLiteral("for  later"));
        addEdit()->setCursorPosition(4);
        QGuiApplication::clipboard()->setText(QStringLiteral("- one\n- two\n"));
        addEdit()->paste();
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->findChild<QListWidget *>()->count(), 2);
        QCOMPARE(dialog()->findChild<QListWidget *>()->item(0)->text(), QStringLiteral("one"));
        QCOMPARE(addEdit()->text(), QStringLiteral("for  later"));
    }

    void oneLineWithItsBreakIsJustText()
    {
        addEdit()->setText(QStringLiteral("Read "));
        QGuiApplication::clipboard()->setText(QStringLiteral("chapter 3\n"));
        addEdit()->end(false);
        addEdit()->paste();
        QCOMPARE(addEdit()->text(), QStringLiteral("Read chapter 3"));
        QVERIFY(!dialog());
    }

    void theActionPastesWhereTasksCanBeAdded()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("only one"));
        m_panel->pasteAction()->trigger();
        QVERIFY(dialog());
        dialog()->reject();
        QGuiApplication::clipboard()->setText(QStringLiteral("  \n - \n"));
        m_panel->pasteAction()->trigger();
        QVERIFY(m_panel->findChild<view::NoticeBar *>()->isVisible());
        open(Stage::past);
        QVERIFY(!m_panel->pasteAction()->isEnabled());
    }

private:
    [[nodiscard]] QLineEdit *addEdit() const
    {
        return m_panel->findChild<QLineEdit *>(QStringLiteral("addEdit"));
    }
    [[nodiscard]] view::PasteTasksDialog *dialog() const
    {
        return m_panel->findChild<view::PasteTasksDialog *>();
    }
    void open(RelationId relation) const
    {
        m_panel->setRelation(relation);
        m_stage->sync.openRelation(relation);
    }
    [[nodiscard]] view::PasteTasksDialog *paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        m_panel->pasteAction()->trigger();
        return dialog();
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::TasksPanel> m_panel;
};

QTEST_MAIN(TestPasteTasks)
#include "tst_pastetasks.moc"
