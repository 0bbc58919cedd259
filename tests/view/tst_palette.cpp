// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/handles.h"
#include "view/palette.h"
#include "view/palettemodel.h"
#include "view/stage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using test::choose;
using test::find;
using test::Stage;
using view::PaletteModel;

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        User grace;
        grace.id = UserId(50);
        grace.name = QStringLiteral("Grace Hopper");
        (void)m_stage->store.replacePeople({grace}, unixNow());
        m_window = m_stage->window();
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void itIsMadeWhenItIsFirstOpened()
    {
        QVERIFY(!palette());
        QCOMPARE(m_stage->search.size(), 0);
        openByKeys();
        QVERIFY(palette()->isVisible());
        QVERIFY(edit()->hasFocus());
        QTRY_VERIFY(m_stage->search.size() > 0);
        QVERIFY(list()->model()->rowCount() > 20); // the commands
        QVERIFY(list()->currentIndex().isValid());
    }

    void escapeGivesTheKeyboardBack()
    {
        auto *before = find<QLineEdit>(*m_window, "RelationsPanel", "filterEdit");
        before->setFocus();
        openByKeys();
        QVERIFY(!before->hasFocus());
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QVERIFY(before->hasFocus());
    }

    void whoGoesElsewhereIsThroughWithIt()
    {
        openByKeys();
        find<QLineEdit>(*m_window, "RelationsPanel", "filterEdit")->setFocus();
        QVERIFY(!palette()->isVisible());
    }

    void aFewLettersRunACommand()
    {
        auto *comments = m_window->findChild<QDockWidget *>(QStringLiteral("commentsDock"));
        comments->close();
        openByKeys();
        type("rslay");
        QCOMPARE(currentText(), QStringLiteral("Reset layout"));
        QCOMPARE(detail(), QStringLiteral("View › Layout"));
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QVERIFY(!comments->isHidden());
    }

    void aCommandShowsItsShortcut()
    {
        openByKeys();
        type("sync now");
        QCOMPARE(list()->currentIndex().data(PaletteModel::ShortcutRole).toString(),
                 QStringLiteral("F5"));
        QVERIFY(list()
                    ->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("F5")));
    }

    void whatCannotBeDoneNowIsPassedOver()
    {
        openByKeys();
        type("compare");
        const QAbstractItemModel &model = *list()->model();
        bool isThere = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (index.data().toString() != QStringLiteral("Compare"))
                continue;
            isThere = true; // nobody is selected
            QVERIFY(!index.flags().testFlag(Qt::ItemIsEnabled));
        }
        QVERIFY(isThere);
        QVERIFY(list()->currentIndex().flags().testFlag(Qt::ItemIsEnabled));
    }

    void aCommandIsAboutWhatHadTheKeyboard()
    {
        choose(*m_window, "RelationsPanel", Stage::current.value());
        choose(*m_window, "TasksPanel", 4);
        openByKeys();
        type("complete");
        QCOMPARE(currentText(), QStringLiteral("Complete"));
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_COMPARE(m_stage->waitingCount(), 1);
    }

    void everythingKeptIsOpened_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("relation");
        QTest::addColumn<qint64>("task");
        QTest::addColumn<QString>("panel");
        QTest::newRow("relation") << "tomas" << Stage::past.value() << qint64(0) << "TasksPanel";
        QTest::newRow("task") << "date parser" << Stage::current.value() << qint64(3)
                              << "TasksPanel";
        QTest::newRow("comment") << "column names" << Stage::current.value() << qint64(2)
                                 << "CommentsPanel";
    }
    void everythingKeptIsOpened()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, panel);
        openByKeys();
        QTRY_VERIFY(!m_stage->search.isFilling());
        type(typed);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTEST(m_stage->store.openRelationId().value(), "relation");
        QTEST(m_stage->store.openTaskId().value(), "task");
        QTRY_VERIFY(m_window->findChild<QWidget *>(panel)->isAncestorOf(m_window->focusWidget()));
    }

    void aPersonIsShownAmongTheMembers()
    {
        openByKeys();
        QTRY_VERIFY(!m_stage->search.isFilling());
        type("grace");
        QTest::keyClick(edit(), Qt::Key_Return);
        const auto *members = m_window->findChild<QWidget *>(QStringLiteral("MembersPanel"));
        QTRY_VERIFY(members->isVisible());
        auto *people = find<QAbstractItemView>(*m_window, "MembersPanel", "list");
        QCOMPARE(people->currentIndex().data().toString(), QStringLiteral("Grace Hopper"));
    }

    void theArrowsChoose()
    {
        openByKeys();
        const int first = list()->currentIndex().row();
        QTest::keyClick(edit(), Qt::Key_Down);
        QVERIFY(list()->currentIndex().row() > first);
        QTest::keyClick(edit(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), first);
        QVERIFY(edit()->hasFocus());
    }

    void lettersThatNothingHas()
    {
        openByKeys();
        QTRY_VERIFY(!m_stage->search.isFilling());
        type("qqqzzz");
        QCOMPARE(list()->model()->rowCount(), 0);
        const auto *state = palette()->findChild<QWidget *>(QStringLiteral("paletteState"));
        QVERIFY(state->isVisible());
        QTest::keyClick(edit(), Qt::Key_Return); // does nothing
        QVERIFY(palette()->isVisible());
        edit()->clear();
        QVERIFY(!state->isVisible());
    }

    void theModelIsSound()
    {
        PaletteModel model(m_stage->search, m_stage->relations);
        const QAbstractItemModelTester tester(&model);
        m_stage->search.fill();
        QTRY_VERIFY(!m_stage->search.isFilling());
        model.setCommands(view::windowCommands(*m_window));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setTyped(QStringLiteral("re"));
        QCOMPARE(resets.size(), 1);
        model.setTyped(QStringLiteral("re"));
        QCOMPARE(resets.size(), 1);
        QVERIFY(model.rowCount() > 0);
        QVERIFY(model.rowCount() <= PaletteModel::most);
        model.setTyped(QStringLiteral("qqqzzz"));
        QCOMPARE(model.rowCount(), 0);
    }

    void hostileTextsStayOnOneLine()
    {
        for (const QString &text : test::hostileTexts()) {
            if (text.isEmpty())
                continue;
            m_stage->seeTasks(Stage::current, {Task{TaskId(1), text, unixNow(), {}}});
            m_stage->search.fill();
            QTRY_VERIFY(!m_stage->search.isFilling());
            PaletteModel model(m_stage->search, m_stage->relations);
            model.setTyped(text.left(3));
            for (int row = 0; row < model.rowCount(); ++row) {
                QVERIFY(!model.index(row).data().toString().contains(u'\n'));
                QVERIFY(!model.index(row).data().toString().contains(QChar(0x202E)));
            }
        }
    }

private:
    [[nodiscard]] view::Palette *palette() const { return m_window->findChild<view::Palette *>(); }
    [[nodiscard]] QLineEdit *edit() const
    {
        return palette()->findChild<QLineEdit *>(QStringLiteral("paletteEdit"));
    }
    [[nodiscard]] QTreeView *list() const { return palette()->findChild<QTreeView *>(); }
    [[nodiscard]] QString currentText() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] QString detail() const
    {
        return list()->currentIndex().data(PaletteModel::DetailRole).toString();
    }

    void openByKeys()
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette());
        QVERIFY(palette()->isVisible());
    }
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    void type(const char *text) { type(QString::fromLatin1(text)); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::MainWindow> m_window;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
