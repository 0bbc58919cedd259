// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/docktitle.h"
#include "view/handles.h"
#include "view/ownlayouts.h"
#include "view/screenfit.h"
#include "view/shortcuts.h"
#include "view/stage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScreen>
#include <QTest>
#include <QToolButton>

using test::choose;
using test::Stage;

class TestLayouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDoubleClickOnATitleFloats()
    {
        Stage stage;
        stage.signIn();
        auto window = stage.window();
        window->show();
        QDockWidget *tasks = dock(*window);
        QVERIFY(!tasks->isFloating());
        QTest::mouseDClick(tasks->titleBarWidget(), Qt::LeftButton);
        QVERIFY(tasks->isFloating());
        QTest::mouseDClick(tasks->titleBarWidget(), Qt::LeftButton);
        QVERIFY(!tasks->isFloating());
    }

    void theKeyboardFloatsThePanelThatItIsIn()
    {
        Stage stage;
        stage.signIn();
        stage.fill();
        auto window = stage.window();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        choose(*window, "RelationsPanel", Stage::current.value());
        action(*window, "goTasks")->trigger();
        action(*window, "floatPanel")->trigger();
        QVERIFY(dock(*window)->isFloating());
        QTRY_VERIFY(dock(*window)->isAncestorOf(QApplication::focusWidget()));
        action(*window, "floatPanel")->trigger();
        QVERIFY(!dock(*window)->isFloating());
        action(*window, "lockLayout")->trigger();
        action(*window, "floatPanel")->trigger();
        QVERIFY(!dock(*window)->isFloating());
    }

    void eachLayoutShowsItsPanels_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const char *layout : {"mentorLayout", "menteeLayout", "reviewLayout"}) {
            for (const QSize size : {QSize(1300, 820), QSize(900, 600)}) {
                for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                    QTest::addRow("%s %d %d", layout, size.width(), int(direction))
                        << QString::fromLatin1(layout) << size << direction;
                }
            }
        }
    }
    void eachLayoutShowsItsPanels()
    {
        QFETCH(const QString, layout);
        QFETCH(const QSize, size);
        QFETCH(const Qt::LayoutDirection, direction);
        Stage stage;
        stage.signIn();
        stage.fill();
        auto window = stage.window();
        window->setLayoutDirection(direction);
        window->resize(size);
        window->show();
        choose(*window, "RelationsPanel", Stage::current.value());
        // From a layout that is nobody's.
        dock(*window)->setFloating(true);
        dock(*window, "commentsDock")->close();
        dock(*window, "changesDock")->show();
        window->findChild<QAction *>(layout)->trigger();
        QTRY_VERIFY(QTest::qWaitForWindowExposed(window.get()));
        QCOMPARE(window->size(), size);
        const QRect relations = place(*window, "relationsDock");
        const QRect tasks = place(*window, "tasksDock");
        const QRect comments = place(*window, "commentsDock");
        const QRect overview = window->centralWidget()->geometry();
        QVERIFY(!dock(*window, "changesDock")->isVisible());
        for (const QRect &panel : {relations, tasks, comments, overview}) {
            QVERIFY(window->rect().contains(panel));
            QVERIFY(panel.width() >= 150);
            QVERIFY(panel.height() >= 100);
        }
        const bool isMirrored = direction == Qt::RightToLeft;
        const auto isBefore = [isMirrored](const QRect &one, const QRect &other) {
            return isMirrored ? one.left() > other.right() : one.right() < other.left();
        };
        if (layout == QStringLiteral("mentorLayout")) {
            QVERIFY(isBefore(relations, overview));
            QVERIFY(isBefore(overview, tasks));
            QVERIFY(tasks.width() > relations.width() * 3 / 2);
            QVERIFY(tasks.width() >= overview.width());
            QVERIFY(size.width() > 1200 ? isBefore(tasks, comments)
                                        : comments.top() > tasks.bottom());
        } else if (layout == QStringLiteral("menteeLayout")) {
            QVERIFY(isBefore(tasks, overview));
            QVERIFY(isBefore(overview, relations));
            QVERIFY(tasks.width() > relations.width() * 3 / 2);
            QVERIFY(comments.top() > tasks.bottom());
            QVERIFY(tasks.height() > comments.height());
        } else {
            QVERIFY(isBefore(relations, overview));
            QVERIFY(tasks.top() > relations.bottom());
            QVERIFY(isBefore(overview, comments));
            QVERIFY(comments.width() >= tasks.width());
            QVERIFY(comments.height() > tasks.height() * 3 / 2);
        }
    }

    void anOwnLayoutIsKeptUsedAndDeleted()
    {
        Stage stage;
        stage.signIn();
        QString id;
        {
            auto window = stage.window();
            window->show();
            dock(*window, "commentsDock")->close();
            saveAs(*window, QStringLiteral("  Quiet & small "));
            QAction *own = ownActions(*window).value(0);
            QVERIFY(own);
            QCOMPARE(own->text(), QStringLiteral("Quiet && small"));
            id = own->objectName();
            action(*window, "mentorLayout")->trigger();
            QVERIFY(dock(*window, "commentsDock")->isVisible());
            own->trigger();
            QVERIFY(!dock(*window, "commentsDock")->isVisible());
            window->close();
        }
        auto window = stage.window();
        window->show();
        action(*window, "resetLayout")->trigger();
        QVERIFY(!dock(*window, "commentsDock")->isHidden());
        QCOMPARE(ownActions(*window).size(), 1);
        QCOMPARE(ownActions(*window).at(0)->objectName(), id);
        ownActions(*window).at(0)->trigger();
        QVERIFY(dock(*window, "commentsDock")->isHidden());

        // Saved under the same name it takes its place.
        dock(*window, "relationsDock")->close();
        saveAs(*window, QStringLiteral("QUIET & SMALL"));
        QCOMPARE(ownActions(*window).size(), 1);
        action(*window, "resetLayout")->trigger();
        ownActions(*window).at(0)->trigger();
        QVERIFY(dock(*window, "relationsDock")->isHidden());

        action(*window, "manageLayouts")->trigger();
        auto *dialog = window->findChild<QWidget *>(QStringLiteral("layoutsDialog"));
        QVERIFY(dialog && !dialog->isModal());
        dialog->findChild<QAbstractButton *>(QStringLiteral("deleteButton"))->click();
        QVERIFY(ownActions(*window).isEmpty());
        QVERIFY(!action(*window, "manageLayouts")->isVisible());
        const auto buttons = dialog->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text() == QStringLiteral("&Undo"))
                button->click();
        }
        QCOMPARE(ownActions(*window).size(), 1);
        QCOMPARE(ownActions(*window).at(0)->objectName(), id);
    }

    void aLayoutIsRenamedButNotAsAnother()
    {
        Stage stage;
        stage.signIn();
        auto window = stage.window();
        window->show();
        saveAs(*window, QStringLiteral("One"));
        saveAs(*window, QStringLiteral("Two"));
        action(*window, "manageLayouts")->trigger();
        auto *list = window->findChild<QWidget *>(QStringLiteral("layoutsDialog"))
                         ->findChild<QListWidget *>(QStringLiteral("list"));
        list->item(0)->setText(QStringLiteral("Three"));
        QTRY_COMPARE(ownActions(*window).at(0)->text(), QStringLiteral("Three"));
        list->item(0)->setText(QStringLiteral("two"));
        QTRY_COMPARE(list->item(0)->text(), QStringLiteral("Three"));
        QCOMPARE(ownActions(*window).at(0)->text(), QStringLiteral("Three"));
        list->item(0)->setText(QStringLiteral("  "));
        QTRY_COMPARE(list->item(0)->text(), QStringLiteral("Three"));
    }

    void aLayoutThatCannotBeReadIsToldAndTheUsualOneShown()
    {
        Stage stage;
        view::OwnLayouts(*stage.settings)
            .save(QStringLiteral("Broken"), QByteArray("\xff\x00x", 3));
        stage.settings->setValue(QStringLiteral("window/layout"), QByteArray("nonsense"));
        stage.settings->setValue(QStringLiteral("window/geometry"), QByteArray("nonsense"));
        stage.signIn();
        auto window = stage.window();
        window->show();
        QVERIFY(dock(*window, "relationsDock")->isVisible());
        dock(*window, "relationsDock")->close();
        ownActions(*window).at(0)->trigger();
        QVERIFY(dock(*window, "relationsDock")->isVisible());
        QCOMPARE(window->banners().last().id, QStringLiteral("layout"));
        QVERIFY(window->banners().last().sentence.contains(QStringLiteral("Broken")));
    }

    void settingsThatSomebodyWroteAreNoHarm()
    {
        Stage stage;
        stage.settings->beginWriteArray(QStringLiteral("layouts"));
        for (int row = 0; row < 3; ++row) {
            stage.settings->setArrayIndex(row);
            stage.settings->setValue(QStringLiteral("id"), 4); // all the same
            stage.settings->setValue(QStringLiteral("name"), QString(900, u'x') + u'\n');
        }
        stage.settings->endArray();
        stage.settings->setValue(QStringLiteral("layouts/size"), 2'000'000'000);
        const view::OwnLayouts layouts(*stage.settings);
        QCOMPARE(layouts.all().size(), 1);
        QCOMPARE(layouts.all().at(0).name.size(), view::OwnLayouts::longestName);
    }

    void aDeletedLayoutTakesItsShortcutAlong()
    {
        Stage stage;
        stage.signIn();
        auto window = stage.window();
        view::Shortcuts shortcuts(*window, *stage.settings);
        view::OwnLayouts layouts(*stage.settings);
        auto *action = new QAction(window.get());
        action->setObjectName(QStringLiteral("ownLayout9"));
        shortcuts.set(*action, QKeySequence(Qt::CTRL | Qt::Key_F9));
        QVERIFY(shortcuts.isOwn(*action));
        const QAction *address = action;
        delete action;
        QVERIFY(!shortcuts.isOwn(*address));
    }

    void aFrameIsBroughtOntoAScreen_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<QRect>("expected");
        const QRect first(0, 24, 1280, 776);
        const QRect second(1280, 0, 1920, 1080);
        QTest::newRow("as it was") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
        QTest::newRow("on the other") << QRect(1400, 0, 1800, 1000) << QRect(1400, 0, 1800, 1000);
        QTest::newRow("gone screen") << QRect(5000, 300, 800, 600) << QRect(480, 200, 800, 600);
        QTest::newRow("above") << QRect(100, -400, 800, 600) << QRect(100, 24, 800, 600);
        QTest::newRow("left") << QRect(-700, 100, 800, 600) << QRect(0, 100, 800, 600);
        QTest::newRow("too large") << QRect(1300, 50, 4000, 3000) << second;
        QTest::newRow("too large and gone") << QRect(-9000, -9000, 4000, 3000) << first;
    }
    void aFrameIsBroughtOntoAScreen()
    {
        QFETCH(const QRect, frame);
        const QList<QRect> screens{QRect(0, 24, 1280, 776), QRect(1280, 0, 1920, 1080)};
        QTEST(view::fitted(frame, screens), "expected");
        QCOMPARE(view::fitted(frame, {}), frame);
    }

    void theWindowAndItsPanelsComeBackFromAGoneScreen()
    {
        Stage stage;
        stage.signIn();
        {
            auto window = stage.window();
            window->show();
            dock(*window)->setFloating(true);
            dock(*window)->setGeometry(4100, 3000, 2000, 300);
            window->setGeometry(4000, 3000, 3000, 2000);
            window->close();
        }
        auto window = stage.window();
        window->show();
        const QRect screen = window->screen()->availableGeometry();
        QVERIFY2(screen.contains(window->frameGeometry()),
                 qPrintable(QDebug::toString(window->frameGeometry())));
        QVERIFY(dock(*window)->isFloating());
        QTRY_VERIFY(screen.contains(dock(*window)->frameGeometry()));
    }

    void lockedPanelsStayAndItIsRemembered()
    {
        Stage stage;
        stage.signIn();
        {
            auto window = stage.window();
            window->show();
            lock(*window)->trigger();
            verifyLocked(*window);
            window->close();
        }
        auto window = stage.window();
        window->show();
        QVERIFY(lock(*window)->isChecked());
        verifyLocked(*window);
        lock(*window)->trigger();
        QDockWidget *tasks = dock(*window);
        QVERIFY(tasks->toggleViewAction()->isEnabled());
        QVERIFY(button(*tasks, "closeButton")->isVisible());
        QTest::mouseDClick(tasks->titleBarWidget(), Qt::LeftButton);
        QVERIFY(tasks->isFloating());
    }

    void signedOutNothingIsUnlocked()
    {
        Stage stage;
        auto window = stage.window();
        QVERIFY(!lock(*window)->isEnabled());
        QVERIFY(!dock(*window)->toggleViewAction()->isEnabled());
        stage.signIn();
        QVERIFY(lock(*window)->isEnabled());
        QVERIFY(dock(*window)->toggleViewAction()->isEnabled());
    }

private:
    static QDockWidget *dock(const QWidget &window, const char *name = "tasksDock")
    {
        return window.findChild<QDockWidget *>(QString::fromLatin1(name));
    }

    static QRect place(const QWidget &window, const char *name)
    {
        return dock(window, name)->isVisible() ? dock(window, name)->geometry() : QRect();
    }

    static QAction *action(const QWidget &window, const char *name)
    {
        return window.findChild<QAction *>(QString::fromLatin1(name));
    }

    static QList<QAction *> ownActions(const QWidget &window)
    {
        QList<QAction *> own = window.findChild<QMenu *>(QStringLiteral("layoutMenu"))->actions();
        own.removeIf([](const QAction *action) {
            return !action->objectName().startsWith(QLatin1String("ownLayout"));
        });
        return own;
    }

    static void saveAs(const QWidget &window, const QString &name)
    {
        action(window, "saveLayout")->trigger();
        auto *dialog = window.findChild<QWidget *>(QStringLiteral("saveLayoutDialog"));
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        auto *edit = dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit"));
        edit->clear();
        auto *button = dialog->findChild<QAbstractButton *>(QStringLiteral("saveButton"));
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(edit, name);
        button->click();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }

    static QAction *lock(const QWidget &window)
    {
        return window.findChild<QAction *>(QStringLiteral("lockLayout"));
    }

    static QToolButton *button(const QDockWidget &dock, const char *name)
    {
        return dock.titleBarWidget()->findChild<QToolButton *>(QString::fromLatin1(name));
    }

    static void verifyLocked(const QWidget &window)
    {
        QDockWidget *tasks = dock(window);
        QVERIFY(tasks->isVisible());
        QVERIFY(!tasks->toggleViewAction()->isEnabled());
        QVERIFY(!button(*tasks, "closeButton")->isVisible());
        QVERIFY(!button(*tasks, "floatButton")->isVisible());
        QTest::mouseDClick(tasks->titleBarWidget(), Qt::LeftButton);
        QVERIFY(!tasks->isFloating());
    }
};

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
