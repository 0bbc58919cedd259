// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page for signing in, and the whole window in its states.
#include "view/aboutdialog.h"
#include "view/commentspanel.h"
#include "view/gallery/album.h"
#include "view/relationspanel.h"
#include "view/signinpage.h"
#include "view/stage.h"
#include "view/statusbar.h"
#include "view/taskspanel.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

namespace gallery {

namespace {

class Windows
{
public:
    explicit Windows(const Album &album) : m_album(album) { }

    void take()
    {
        signInPages();
        windows();
        states();
        hostile();
    }

private:
    void save(QWidget &widget, const QString &name) const { m_album.save(widget, name); }

    static view::StatusBar &statusBar(QWidget &window)
    {
        return *window.findChild<view::StatusBar *>();
    }

    static void select(QWidget &window, const QString &panel, qint64 key)
    {
        auto *list =
            window.findChild<QWidget *>(panel)->findChild<QTreeView *>(QStringLiteral("list"));
        const QModelIndexList found =
            list->model()->match(list->model()->index(0, 0), model::GroupedModel::KeyRole, key, 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
        if (!found.isEmpty())
            list->setCurrentIndex(found.first());
    }

    static void resetLayout(QWidget &window)
    {
        window.findChild<QAction *>(QStringLiteral("resetLayout"))->trigger();
    }

    static void setOnline(view::MainWindow &window)
    {
        syncing::Status status;
        status.link = syncing::Status::Link::Online;
        status.relationsSeenAt = unixNow() - 120;
        statusBar(window).setStatus(status);
        window.setAccountName(QStringLiteral("Maya Lindqvist"));
    }

    /// Changes of every kind in the open relation, one of which the person has to look at.
    static void waitForThem(test::Stage &stage)
    {
        using Kind = Edit::Kind;
        const RelationId relation = test::Stage::current;
        stage.make({.kind = Kind::CompleteTask,
                    .relation = relation,
                    .task = TaskId(3),
                    .subject = QStringLiteral("Write a failing test for the date parser")});
        stage.make({.kind = Kind::DeleteTask,
                    .relation = relation,
                    .task = TaskId(4),
                    .subject = QStringLiteral("Ask Jonas for a review")});
        stage.make({.kind = Kind::AddTask,
                    .relation = relation,
                    .text = QStringLiteral("Send the slides round")});
        stage.make({.kind = Kind::AddComment,
                    .relation = relation,
                    .task = TaskId(2),
                    .text = QStringLiteral("Exactly. Which of them would you change first?"),
                    .subject = QStringLiteral("Read chapter 3 on boundaries between modules")});
        stage.park({.kind = Kind::AddTask,
                    .relation = relation,
                    .text = QStringLiteral("Find a room for the workshop")},
                   {Trouble::Kind::KeptLosing, {}, {}});
    }

    void signInPages()
    {
        test::Stage stage;
        auto window = stage.window();
        window->resize(1200, 760);
        save(*window, QStringLiteral("signin"));
        view::SignInPage &page = window->signInPage();
        page.setServer(QStringLiteral("https://mentorship.example.org"));
        page.findChild<QLineEdit *>(QStringLiteral("userEdit"))->setText(QStringLiteral("maya"));
        page.findChild<QLineEdit *>(QStringLiteral("passwordEdit"))
            ->setText(QStringLiteral("secret"));
        page.showError(
            QStringLiteral("The user name or the password is not right. Nothing was changed."));
        save(*window, QStringLiteral("signin-error"));
        page.setBusy(true);
        save(*window, QStringLiteral("signin-busy"));
        page.setBusy(false);
        page.showKeychainWaiting();
        save(*window, QStringLiteral("keychain-waiting"));
        page.showKeychainLocked();
        save(*window, QStringLiteral("keychain-locked"));
        window->resize(900, 600);
        page.showForm();
        save(*window, QStringLiteral("signin-small"));
    }

    void windows()
    {
        test::Stage stage;
        stage.signIn();
        stage.fill();
        auto window = stage.window();
        window->resize(1200, 760);
        setOnline(*window);
        save(*window, QStringLiteral("home"));
        select(*window, QStringLiteral("RelationsPanel"), test::Stage::current.value());
        select(*window, QStringLiteral("TasksPanel"), 2);
        save(*window, QStringLiteral("window"));
        window->resize(900, 600);
        save(*window, QStringLiteral("window-small"));
        window->resize(1200, 760);

        waitForThem(stage);
        for (const WaitingEdit &entry : stage.changes.all()) {
            if (entry.isParked())
                Q_EMIT stage.sync.editParked(entry);
        }
        QTest::qWait(50);
        save(*window, QStringLiteral("window-parked"));
        auto *list = window->findChild<QWidget *>(QStringLiteral("TasksPanel"))
                         ->findChild<QTreeView *>(QStringLiteral("list"));
        list->setFocus();
        window->setBanner(
            {view::Notice::Kind::Warning,
             QStringLiteral("ended"),
             QStringLiteral("Your sign-in has ended. What was loaded can still be read."),
             {{QStringLiteral("&Sign in again"), {}}},
             true});
        syncing::Status status;
        status.link = syncing::Status::Link::Online;
        status.isPulling = true;
        status.callsDone = 12;
        status.callsTotal = 40;
        statusBar(*window).setStatus(status);
        save(*window, QStringLiteral("window-waiting"));
        select(*window, QStringLiteral("RelationsPanel"), test::Stage::past.value());
        select(*window, QStringLiteral("TasksPanel"), 1);
        save(*window, QStringLiteral("window-past"));
        select(*window, QStringLiteral("RelationsPanel"), test::Stage::received.value());
        save(*window, QStringLiteral("window-received"));
        window->dismissBanner(QStringLiteral("ended"));
        select(*window, QStringLiteral("RelationsPanel"), test::Stage::current.value());
        window->resize(900, 600);
        resetLayout(*window);
        save(*window, QStringLiteral("window-first-small"));
        view::AboutDialog about(stage.context());
        save(about, QStringLiteral("about"));
    }

    void states()
    {
        test::Stage stage;
        stage.signIn();
        auto window = stage.window();
        window->resize(1200, 760);
        save(*window, QStringLiteral("loading"));
        stage.goOffline();
        save(*window, QStringLiteral("offline-unseen"));
        stage.fill();
        select(*window, QStringLiteral("RelationsPanel"), test::Stage::unseen.value());
        auto *filter = window->findChild<QWidget *>(QStringLiteral("RelationsPanel"))
                           ->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
        filter->setText(QStringLiteral("nobody"));
        save(*window, QStringLiteral("filtered-empty"));
        filter->clear();
        select(*window, QStringLiteral("RelationsPanel"), test::Stage::current.value());
        select(*window, QStringLiteral("TasksPanel"), 5);
        auto *tasks = window->findChild<view::TasksPanel *>();
        tasks->deleteAction()->trigger();
        auto *add = tasks->findChild<QLineEdit *>(QStringLiteral("addEdit"));
        add->setText(QStringLiteral("Written on the train"));
        window->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("word ").repeated(83));
        save(*window, QStringLiteral("undo"));
        QTest::keyClick(add, Qt::Key_Return);
        QTest::qWait(50);
        save(*window, QStringLiteral("written-offline"));
    }

    void hostile()
    {
        int number = 0;
        for (const QString &text : test::hostileTexts()) {
            test::Stage stage;
            stage.signIn();
            stage.fillHostile(text);
            auto window = stage.window();
            window->resize(1200, 760);
            window->setAccountName(text);
            select(*window, QStringLiteral("RelationsPanel"), test::Stage::current.value());
            select(*window, QStringLiteral("TasksPanel"), 2);
            save(*window, QStringLiteral("hostile-%1").arg(++number));
        }
    }

    const Album &m_album;
};

} // namespace

void takeWindows(const Album &album)
{
    Windows(album).take();
}

} // namespace gallery
