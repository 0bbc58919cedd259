// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/groupedmodel.h"
#include "view/noticebar.h"
#include "view/shortcutdelegate.h"
#include "view/shortcutsdialog.h"
#include "view/stage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using test::Stage;
using view::ShortcutDelegate;

class TestShortcuts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void everyCommandHasANameOfItsOwn()
    {
        QSet<QString> names;
        const QList<view::WindowCommand> commands = view::windowCommands(*m_window);
        QVERIFY(commands.size() > 40);
        for (const view::WindowCommand &command : commands) {
            QVERIFY2(!names.contains(command.action->objectName()),
                     qPrintable(command.action->objectName()));
            names.insert(command.action->objectName());
            QVERIFY2(!command.place.isEmpty(), qPrintable(command.name));
            QVERIFY(!command.name.contains(u'&'));
        }
        // What only a dock has is there as well.
        QVERIFY(names.contains(QStringLiteral("copyComments")));
        QVERIFY(names.contains(QStringLiteral("retryChange")));
    }

    void everyEntryOfTheMenusIsAmongThem()
    {
        QSet<const QAction *> known;
        const QList<view::WindowCommand> commands = view::windowCommands(*m_window);
        for (const view::WindowCommand &command : commands)
            known.insert(command.action);
        const auto menus = m_window->findChildren<QMenuBar *>().first()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            for (const QAction *action : menu->actions()) {
                if (action->isVisible() && !action->isSeparator() && !action->menu())
                    QVERIFY2(known.contains(action), qPrintable(action->text()));
            }
        }
    }

    void noTwoCommandsHaveTheSameKeys()
    {
        view::Shortcuts shortcuts(*m_window, *m_stage->settings);
        const QList<view::WindowCommand> commands = shortcuts.commands();
        for (const view::WindowCommand &command : commands) {
            const auto rival = shortcuts.rivalOf(*command.action, command.action->shortcut());
            QVERIFY2(!rival, qPrintable(command.name));
        }
    }

    void marksOfMenusAreNotRead()
    {
        QCOMPARE(view::withoutMark(QStringLiteral("&Sync now")), QStringLiteral("Sync now"));
        QCOMPARE(view::withoutMark(QStringLiteral("This && that")), QStringLiteral("This & that"));
        QCOMPARE(view::withoutMark(QStringLiteral("文件(&F)")), QStringLiteral("文件"));
    }

    void theSheetListsAndFinds()
    {
        open();
        const QAbstractItemModelTester tester(list()->model());
        const QModelIndex row = rowOf("Sync now");
        QVERIFY(row.isValid());
        QCOMPARE(row.data(ShortcutDelegate::KeysRole).toString(), QStringLiteral("F5"));
        QCOMPARE(row.parent().data().toString(), QStringLiteral("File"));

        search()->setText(QStringLiteral("f5"));
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(list()->model()->rowCount(list()->model()->index(0, 0)), 1);
        search()->setText(QStringLiteral("comments delete"));
        QVERIFY(!rowOf("Sync now").isValid());
    }

    void keysCountAtOnceAndInTheNextRun()
    {
        open();
        pick("Sync now");
        press("Ctrl+Shift+Y");
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+Y")));
        QCOMPARE(rowOf("Sync now").data(ShortcutDelegate::KeysRole).toString(),
                 QStringLiteral("Ctrl+Shift+Y"));
        QVERIFY(rowOf("Sync now").data(ShortcutDelegate::IsOwnRole).toBool());
        makeWindow();
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+Y")));

        QSignalSpy triggered(action("syncNow"), &QAction::triggered);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(triggered.size(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(triggered.size(), 1);
    }

    void aConflictIsNamedAndCanBeTakenOver()
    {
        open();
        pick("Sync now");
        press("Ctrl+1");
        // Not before the person said so.
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(Qt::Key_F5));
        QCOMPARE(notices()->notices().size(), 1);
        const view::Notice notice = notices()->notices().first();
        QVERIFY(notice.sentence.contains(QStringLiteral("Relations")));
        QVERIFY(notice.sentence.contains(QStringLiteral("Ctrl+1")));
        notice.buttons.first().action();
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(QStringLiteral("Ctrl+1")));
        QVERIFY(action("goRelations")->shortcut().isEmpty());
        makeWindow();
        QVERIFY(action("goRelations")->shortcut().isEmpty());
    }

    void aConflictCanBeLeft()
    {
        open();
        pick("Sync now");
        press("Ctrl+1");
        notices()->notices().first().buttons.last().action();
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(Qt::Key_F5));
        QCOMPARE(action("goRelations")->shortcut(), QKeySequence(QStringLiteral("Ctrl+1")));
        QCOMPARE(keys()->keySequence(), QKeySequence(Qt::Key_F5));
    }

    void listsMayUseTheSameKeys()
    {
        open();
        pick("Delete comment");
        press("Space"); // completes a task in another list
        QCOMPARE(action("deleteComment")->shortcut(), QKeySequence(Qt::Key_Space));
        QVERIFY(notices()->notices().isEmpty());
    }

    void keysThatListsAndFieldsNeedAreRefused_data()
    {
        QTest::addColumn<QString>("keys");
        for (const char *keys : {"Esc", "Return", "A", "Shift+A", "Down", "Tab"})
            QTest::newRow(keys) << QString::fromLatin1(keys);
    }
    void keysThatListsAndFieldsNeedAreRefused()
    {
        QFETCH(const QString, keys);
        open();
        pick("Sync now");
        press(keys.toLatin1().constData());
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(Qt::Key_F5));
        QCOMPARE(notices()->notices().size(), 1);
    }

    void oneOrAllCanBeReset()
    {
        open();
        QVERIFY(!button("resetButton")->isEnabled());
        pick("Sync now");
        QVERIFY(!button("resetButton")->isEnabled());
        press("Ctrl+Shift+Y");
        QVERIFY(button("resetButton")->isEnabled());
        button("resetButton")->click();
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(Qt::Key_F5));
        QVERIFY(!m_stage->settings->contains(QStringLiteral("shortcuts/syncNow")));

        button("noneButton")->click();
        QVERIFY(action("syncNow")->shortcut().isEmpty());
        pick("Add task");
        press("Ctrl+Shift+T");
        button("resetAllButton")->click();
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(Qt::Key_F5));
        QCOMPARE(action("addTask")->shortcut(), QKeySequence(QKeySequence::New));
        makeWindow();
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(Qt::Key_F5));
    }

    void aResetDoesNotTakeKeysUnasked()
    {
        open();
        pick("Sync now");
        press("Ctrl+Shift+Y");
        pick("Add task");
        press("F5");
        pick("Sync now");
        button("resetButton")->click();
        QCOMPARE(notices()->notices().size(), 1);
        QCOMPARE(action("addTask")->shortcut(), QKeySequence(Qt::Key_F5));
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+Y")));
    }

    void whatAnotherVersionKeptIsPassedOver()
    {
        m_stage->settings->setValue(QStringLiteral("shortcuts/noSuchCommand"),
                                    QStringLiteral("F9"));
        makeWindow();
        QCOMPARE(action("syncNow")->shortcut(), QKeySequence(Qt::Key_F5));
    }

private:
    void makeWindow()
    {
        m_window.reset();
        m_window = m_stage->window();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void open()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(dialog());
        QVERIFY(dialog()->isVisible());
    }

    [[nodiscard]] QWidget *dialog() const { return m_window->findChild<view::ShortcutsDialog *>(); }
    [[nodiscard]] QTreeView *list() const { return dialog()->findChild<QTreeView *>(); }
    [[nodiscard]] QLineEdit *search() const
    {
        return dialog()->findChild<QLineEdit *>(QStringLiteral("searchEdit"));
    }
    [[nodiscard]] QKeySequenceEdit *keys() const
    {
        return dialog()->findChild<QKeySequenceEdit *>();
    }
    [[nodiscard]] view::NoticeBar *notices() const
    {
        return dialog()->findChild<view::NoticeBar *>();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QModelIndex rowOf(const char *name) const
    {
        const QAbstractItemModel &model = *list()->model();
        return model
            .match(model.index(0, 0), Qt::DisplayRole, QString::fromUtf8(name), 1,
                   Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    void pick(const char *name)
    {
        const QModelIndex row = rowOf(name);
        QVERIFY(row.isValid());
        list()->setCurrentIndex(row);
    }
    /// As if they were pressed in the field, which waits a while for more of them.
    void press(const char *sequence)
    {
        keys()->setKeySequence(QKeySequence(QString::fromLatin1(sequence)));
        Q_EMIT keys()->editingFinished();
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::MainWindow> m_window;
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
