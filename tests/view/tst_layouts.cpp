// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/docktitle.h"
#include "view/stage.h"

#include <QAction>
#include <QDockWidget>
#include <QTest>
#include <QToolButton>

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
    static QDockWidget *dock(const QWidget &window)
    {
        return window.findChild<QDockWidget *>(QStringLiteral("tasksDock"));
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
