// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/mainwindow.h"

#include "view/aboutdialog.h"
#include "view/bannerbar.h"
#include "view/commentspanel.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/noticebar.h"
#include "view/overviewpage.h"
#include "view/relationspanel.h"
#include "view/signinpage.h"
#include "view/statusbar.h"
#include "view/taskspanel.h"
#include "view/windowactions.h"
#include "view/windowdocks.h"

#include <QCloseEvent>
#include <QStackedWidget>

namespace view {

namespace {

using State = session::Session::State;

QString endedId()
{
    return QStringLiteral("sessionEnded");
}

QString memoryOnlyId()
{
    return QStringLiteral("memoryOnly");
}

} // namespace

MainWindow::MainWindow(session::Session &session, syncing::Sync &sync,
                       model::RelationModel &relations, model::TaskModel &tasks,
                       model::CommentModel &comments, QSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_sync(sync), m_memory(settings)
{
    // First of all: widgets that are there already would have to change their clothes.
    theme::apply(m_memory.appearance());
    setWindowTitle(tr("Mentorship"));
    m_relations = new RelationsPanel(relations, sync, this);
    m_tasks = new TasksPanel(tasks, relations, sync, this);
    m_comments = new CommentsPanel(comments, tasks, relations, sync, this);
    m_overview = new OverviewPage(relations, sync, this);
    createPages();
    m_docks = new WindowDocks(*this, m_relations, m_tasks, m_comments);
    m_actions = new WindowActions(*this, *m_docks, *m_tasks);
    m_statusBar->setAccountActions({m_actions->syncNow, m_actions->signOut});
    m_actions->setAppearance(m_memory.appearance());
    m_memory.restoreLayout(*this, *m_docks);
    m_banner->follow();
    connectPanels();
    connectActions();
    connectGoing();
    m_statusBar->setStatus(sync.status());
    if (session.state() == State::SignedOut && session.lastAccount().isValid())
        showMainPage();
    else
        followSession(session.state());
}

MainWindow::~MainWindow() = default;

void MainWindow::createPages()
{
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_overview);
    setCentralWidget(m_pages);
    m_banner = new BannerBar(*this);
    m_statusBar = new StatusBar(this);
    setStatusBar(m_statusBar);
}

void MainWindow::connectPanels()
{
    connect(&m_session, &session::Session::stateChanged, this, &MainWindow::followSession);
    connect(&m_sync, &syncing::Sync::statusChanged, m_statusBar, &StatusBar::setStatus);
    connect(m_relations, &RelationsPanel::relationOpened, this, &MainWindow::openRelation);
    connect(m_relations, &RelationsPanel::relationActivated, m_actions->goTasks, &QAction::trigger);
    connect(m_tasks, &TasksPanel::taskOpened, m_comments, &CommentsPanel::setTask);
    connect(m_overview, &OverviewPage::homeRequested, m_relations, &RelationsPanel::leaveRelation);
    connect(m_overview, &OverviewPage::groupRequested, m_relations, &RelationsPanel::showGroup);
    connect(m_overview, &OverviewPage::relationRequested, this, [this](RelationId relation) {
        m_relations->restoreRelation(relation);
        m_actions->goTasks->trigger();
    });
}

void MainWindow::connectActions()
{
    connect(m_actions->syncNow, &QAction::triggered, &m_sync, &syncing::Sync::refresh);
    connect(m_actions->exportData, &QAction::triggered, this, &MainWindow::exportRequested);
    connect(m_actions->signOut, &QAction::triggered, this, &MainWindow::signOutRequested);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->resetLayout, &QAction::triggered, m_docks, &WindowDocks::reset);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions, &WindowActions::appearanceChosen, this, &MainWindow::setAppearance);
}

void MainWindow::connectGoing()
{
    const auto go = [this](const QAction *action, QWidget *panel, auto focus) {
        connect(action, &QAction::triggered, this, [this, panel, focus] {
            m_docks->reveal(panel);
            focus();
        });
    };
    go(m_actions->goRelations, m_relations, [this] { m_relations->focusList(); });
    go(m_actions->goTasks, m_tasks, [this] { m_tasks->focusList(); });
    go(m_actions->goComments, m_comments, [this] { m_comments->focusList(); });
    go(m_actions->addTask, m_tasks, [this] { m_tasks->focusQuickAdd(); });
    go(m_actions->writeComment, m_comments, [this] { m_comments->focusEditor(); });
    connect(m_actions->goOverview, &QAction::triggered, m_overview, &OverviewPage::focusContents);
    connect(m_actions->goHome, &QAction::triggered, m_relations, &RelationsPanel::leaveRelation);
}

void MainWindow::openRelation(RelationId relation)
{
    m_tasks->setRelation(relation);
    m_overview->setRelation(relation);
}

void MainWindow::followSession(State state)
{
    showSessionBanners(state);
    switch (state) {
    case State::SignedOut:
        showSignInPage();
        signInPage().setServer(m_session.lastServer().toString());
        signInPage().showForm();
        break;
    case State::KeychainHung:
        showSignInPage();
        signInPage().showKeychainWaiting();
        break;
    case State::KeychainLocked:
        showSignInPage();
        signInPage().setServer(m_session.lastServer().toString());
        signInPage().showKeychainLocked();
        break;
    case State::Resuming:
    case State::SignedIn:
    case State::Ended:
        showMainPage();
        break;
    }
}

void MainWindow::showSignInPage()
{
    m_docks->setSignedIn(false);
    m_actions->setSignedIn(false);
    m_statusBar->setSignedIn(false);
    m_pages->setCurrentWidget(&signInPage());
}

void MainWindow::showMainPage()
{
    const bool wasSignedOut = m_pages->currentWidget() != m_overview;
    if (m_signInPage)
        m_signInPage->signedIn();
    m_pages->setCurrentWidget(m_overview);
    m_docks->setSignedIn(true);
    m_banner->follow();
    m_actions->setSignedIn(true);
    m_statusBar->setSignedIn(true);
    m_relations->restoreRelation(m_memory.relation());
    m_tasks->restoreTask(m_memory.task());
    if (wasSignedOut || !focusWidget())
        m_relations->focusList();
}

void MainWindow::showSessionBanners(State state)
{
    const bool isIn = state == State::SignedIn || state == State::Ended;
    if (isIn && m_session.isMemoryOnly()) {
        setBanner({Notice::Kind::Info,
                   memoryOnlyId(),
                   tr("Nothing of this session is kept on this computer when you quit."),
                   {},
                   true});
    } else {
        dismissBanner(memoryOnlyId());
    }
    if (state == State::Ended) {
        setBanner({Notice::Kind::Warning,
                   endedId(),
                   tr("Your sign-in has ended. What was loaded can still be read."),
                   {{tr("&Sign in again"),
                     [this] {
                         showSignInPage();
                         signInPage().setServer(m_session.account().server.toString());
                         signInPage().showForm();
                     }}},
                   true});
    } else {
        dismissBanner(endedId());
    }
}

SignInPage &MainWindow::signInPage()
{
    if (m_signInPage)
        return *m_signInPage;
    m_signInPage = new SignInPage(this);
    m_pages->addWidget(m_signInPage);
    connect(m_signInPage, &SignInPage::signInRequested, this, &MainWindow::signInRequested);
    connect(m_signInPage, &SignInPage::sampleDataRequested, this, &MainWindow::sampleDataRequested);
    connect(m_signInPage, &SignInPage::keepWaitingRequested, &m_session,
            &session::Session::keepWaiting);
    connect(m_signInPage, &SignInPage::continueWithoutKeychainRequested, &m_session,
            &session::Session::continueWithoutKeychain);
    connect(m_signInPage, &SignInPage::unlockKeychainRequested, &m_session,
            &session::Session::unlockKeychain);
    return *m_signInPage;
}

void MainWindow::setAccountName(const QString &name)
{
    m_statusBar->setAccountName(name);
}

void MainWindow::setWaitingCount(int count)
{
    m_statusBar->setWaitingCount(count);
}

void MainWindow::setBanner(const Notice &notice)
{
    Notice staying = notice;
    staying.stays = true;
    m_banner->notices().show(staying);
}

void MainWindow::dismissBanner(const QString &id)
{
    m_banner->notices().dismiss(id);
}

void MainWindow::setAppearance(theme::Appearance appearance)
{
    m_memory.setAppearance(appearance);
    m_actions->setAppearance(appearance);
    theme::apply(appearance);
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.saveLayout(*this, *m_docks);
    if (m_relations->relation().isValid() || m_pages->currentWidget() == m_overview)
        m_memory.setPlace(m_relations->relation(), m_tasks->task());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && windowIcon().isNull())
        setWindowIcon(applicationIcon());
}

} // namespace view
