// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In every language the letters that open a menu, or choose in it, are each for one thing.
#include "app/translation.h"
#include "view/languages.h"
#include "view/stage.h"

#include <QApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace {

QStringList collisionsIn(const QList<QAction *> &actions, const QString &place)
{
    QHash<int, QString> byKey;
    QStringList collisions;
    for (const QAction *action : actions) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
        if (!action->isVisible() || mnemonic.isEmpty())
            continue;
        const int key = mnemonic[0].key();
        if (byKey.contains(key))
            collisions.append(
                QStringLiteral("%1: “%2” and “%3”").arg(place, byKey.value(key), action->text()));
        byKey.insert(key, action->text());
    }
    for (const QAction *action : actions) {
        if (action->menu())
            collisions += collisionsIn(action->menu()->actions(), action->text());
    }
    return collisions;
}

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSeekerFindsThem()
    {
        QMenu menu;
        menu.addAction(QStringLiteral("&Copy"));
        menu.addAction(QStringLiteral("&Paste"));
        QVERIFY(collisionsIn(menu.actions(), QStringLiteral("menu")).isEmpty());
        menu.addMenu(QStringLiteral("&More"))->addAction(QStringLiteral("&Print"));
        QVERIFY(collisionsIn(menu.actions(), QStringLiteral("menu")).isEmpty());
        menu.addAction(QStringLiteral("&Clear"));
        QCOMPARE(collisionsIn(menu.actions(), QStringLiteral("menu")).size(), 1);
    }

    void noTwoInAMenu_data()
    {
        QTest::addColumn<QString>("code");
        for (const view::Language &language : view::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void noTwoInAMenu()
    {
        QFETCH(QString, code);
        app::installTranslations(*qApp, code);
        test::Stage stage;
        stage.signIn();
        const auto window = stage.window();
        window->show();
        const QList<QAction *> menus = window->menuBar()->actions();
        QVERIFY(menus.size() > 5);
        const QStringList collisions = collisionsIn(menus, QStringLiteral("menu bar"));
        QVERIFY2(collisions.isEmpty(), qPrintable(collisions.join(QLatin1Char('\n'))));
    }
    void cleanup() { app::installTranslations(*qApp, {}); }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
