// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/handles.h"
#include "view/noticebar.h"
#include "view/signinpage.h"
#include "view/stage.h"
#include "view/statusbar.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using test::choose;
using test::find;
using test::Stage;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signedOutThereIsOnlyTheSignInPage()
    {
        Stage stage;
        auto window = stage.window();
        window->show();
        QVERIFY(window->signInPage().isVisible());
        const auto docks = window->findChildren<QDockWidget *>();
        QCOMPARE(docks.size(), 5);
        for (const QDockWidget *dock : docks) {
            QVERIFY(!dock->isVisible());
            QVERIFY(!dock->toggleViewAction()->isEnabled());
        }
        stage.signIn();
        QVERIFY(!window->signInPage().isVisible());
        for (const QDockWidget *dock : docks) {
            QVERIFY(dock->toggleViewAction()->isEnabled());
            // Nothing has been changed yet.
            const bool isOfChanges = dock->objectName() == QStringLiteral("changesDock");
            QCOMPARE(dock->isVisible(), !isOfChanges);
            if (isOfChanges)
                continue;
            // The members are a tab behind the relations.
            QTRY_COMPARE(window->rect().intersects(dock->geometry()),
                         dock->objectName() != QStringLiteral("membersDock"));
        }
    }

    void layoutAndPlaceAreRestored()
    {
        Stage stage;
        stage.signIn();
        stage.fill();
        {
            auto window = stage.window();
            window->show();
            choose(*window, "RelationsPanel", Stage::current.value());
            choose(*window, "TasksPanel", 3);
            window->findChild<QDockWidget *>(QStringLiteral("commentsDock"))->close();
            // Within the screen of the tests; it can be as narrow once the comments are gone.
            QTRY_VERIFY((window->resize(780, 640), window->width() == 780));
            window->close();
        }
        stage.sync.openRelation({});
        auto window = stage.window();
        window->show();
        QCOMPARE(window->size(), QSize(780, 640));
        QVERIFY(!window->findChild<QDockWidget *>(QStringLiteral("commentsDock"))->isVisible());
        QVERIFY(window->findChild<QDockWidget *>(QStringLiteral("tasksDock"))->isVisible());
        QCOMPARE(stage.store.openRelationId(), Stage::current);
        QCOMPARE(stage.store.openTaskId(), TaskId(3));
        action(*window, "&Reset layout")->trigger();
        QVERIFY(!window->findChild<QDockWidget *>(QStringLiteral("commentsDock"))->isHidden());
    }

    void theLayoutOutlivesASignOut()
    {
        Stage stage;
        stage.signIn();
        auto window = stage.window();
        window->show();
        auto *comments = window->findChild<QDockWidget *>(QStringLiteral("commentsDock"));
        comments->close();
        bool isOut = false;
        QObject context;
        stage.session->signOut(&context, [&isOut](const Result<Done> &) { isOut = true; });
        QTRY_VERIFY(isOut);
        QVERIFY(window->signInPage().isVisible());
        stage.signIn();
        QVERIFY(!comments->isVisible());
        QVERIFY(window->findChild<QDockWidget *>(QStringLiteral("tasksDock"))->isVisible());
    }

    void nothingRememberedNamesAnybody()
    {
        Stage stage;
        stage.signIn();
        stage.fill();
        auto window = stage.window();
        window->show();
        choose(*window, "RelationsPanel", Stage::current.value());
        window->setAccountName(QStringLiteral("Maya Lindqvist"));
        window->close();
        stage.settings->sync();
        QFile file(stage.settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *word : {"Amara", "Okafor", "Maya", "Lindqvist"})
            QVERIFY2(!text.contains(word), word);
    }

    void theAppearanceIsKept()
    {
        Stage stage;
        {
            auto window = stage.window();
            action(*window, "&Dark")->trigger();
            QVERIFY(view::theme::isDark(QApplication::palette()));
        }
        view::theme::apply(view::theme::Appearance::Light);
        auto window = stage.window();
        QVERIFY(view::theme::isDark(QApplication::palette()));
        QVERIFY(action(*window, "&Dark")->isChecked());
        action(*window, "&Light")->trigger();
    }

    void theKeyboardReachesEveryPane()
    {
        Stage stage;
        stage.signIn();
        stage.fill();
        auto window = stage.window();
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        choose(*window, "RelationsPanel", Stage::current.value());
        choose(*window, "TasksPanel", 2);
        const struct {
            Qt::Key key;
            const char *panel;
            const char *name;
        } ways[] = {{Qt::Key_1, "RelationsPanel", "list"},
                    {Qt::Key_2, "TasksPanel", "list"},
                    {Qt::Key_3, "CommentsPanel", "list"},
                    {Qt::Key_N, "TasksPanel", "addEdit"},
                    {Qt::Key_M, "CommentsPanel", "editor"}};
        for (const auto &way : ways) {
            QTest::keyClick(window.get(), way.key, Qt::ControlModifier);
            QCOMPARE(QApplication::focusWidget(), find<QWidget>(*window, way.panel, way.name));
        }
        auto *list = find<QTreeView>(*window, "RelationsPanel", "list");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), find<QWidget>(*window, "TasksPanel", "list"));
    }

    void mnemonicsOfTheMenusDiffer()
    {
        Stage stage;
        auto window = stage.window();
        const auto menus = window->menuBar()->actions();
        QStringList seen;
        for (const QAction *menu : menus) {
            const auto mark = menu->text().indexOf(u'&');
            QVERIFY(mark >= 0);
            const QString letter = menu->text().mid(mark + 1, 1).toLower();
            QVERIFY2(!seen.contains(letter), qPrintable(menu->text()));
            seen.append(letter);
        }
    }

    void thereAreNoStyleSheets()
    {
        Stage stage;
        stage.signIn();
        auto window = stage.window();
        (void)window->signInPage();
        QVERIFY(qApp->styleSheet().isEmpty());
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            QVERIFY(widget->styleSheet().isEmpty());
    }

    void theStatusBarSaysHowItStands()
    {
        view::StatusBar bar;
        syncing::Status status;
        status.link = syncing::Status::Link::Offline;
        status.lastError = Error{Error::Kind::Offline, 0, {}, false};
        status.nextTryAt = unixNow() + 60;
        bar.setStatus(status);
        const auto *link = bar.findChild<QLabel *>(QStringLiteral("linkLabel"));
        QCOMPARE(link->text(), QStringLiteral("Offline"));
        QVERIFY(!link->toolTip().isEmpty());
        status.isPulling = true;
        status.callsDone = 12;
        status.callsTotal = 40;
        bar.setStatus(status);
        QCOMPARE(link->text(), QStringLiteral("Syncing 12 of 40"));
        const auto *changes = bar.findChild<QToolButton *>(QStringLiteral("changesButton"));
        QVERIFY(changes->isHidden());
        bar.setChanges(3, 0, {});
        QVERIFY(!changes->isHidden());
        QVERIFY(changes->text().startsWith(QLatin1Char('3')));
        bar.setChanges(0, 0, {});
        QVERIFY(changes->isHidden());
    }

    void aBannerStaysUntilItIsDismissed()
    {
        Stage stage;
        stage.signIn();
        auto window = stage.window();
        window->show();
        window->setBanner(
            {view::Notice::Kind::Info, QStringLiteral("demo"), QStringLiteral("Sample data."), {}});
        auto *banner = window->findChild<view::NoticeBar *>(QStringLiteral("banner"));
        QVERIFY(banner->isVisible());
        window->dismissBanner(QStringLiteral("demo"));
        QVERIFY(!banner->isVisible());
    }

    void aLongNoticeIsNotCut()
    {
        Stage stage;
        stage.signIn();
        auto window = stage.window();
        window->resize(1000, 600);
        const auto set = [&](int words) {
            window->setBanner({view::Notice::Kind::Error,
                               QStringLiteral("x"),
                               QStringLiteral("word ").repeated(words),
                               {{QStringLiteral("Show"), {}}}});
        };
        const auto *label = window->findChild<QWidget *>(QStringLiteral("banner"))
                                ->findChild<QLabel *>(QStringLiteral("noticeSentence"));
        const auto *bar = window->findChild<QWidget *>(QStringLiteral("banner"));
        set(25); // before it is shown
        window->show();
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        QTRY_COMPARE(bar->height(), bar->heightForWidth(bar->width()));
        set(2);
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        QTRY_COMPARE(bar->height(), bar->heightForWidth(bar->width()));
        const int low = label->height();
        set(200);
        QTRY_VERIFY(label->height() > 2 * low);
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        // Nor is it higher than its words, when the window was narrow before.
        set(20);
        window->resize(700, 600);
        QTest::qWait(50);
        window->resize(1600, 600);
        QTRY_COMPARE(bar->height(), bar->heightForWidth(bar->width()));
        QTRY_VERIFY(bar->height() < 4 * low);
        set(2);
        QTRY_VERIFY(label->height() < 2 * low);
    }

private:
    [[nodiscard]] static QAction *action(const QWidget &window, const char *text)
    {
        const auto actions = window.findChildren<QAction *>();
        for (QAction *candidate : actions) {
            if (candidate->text() == QString::fromLatin1(text))
                return candidate;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
