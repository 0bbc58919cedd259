// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/mainwindow.h"

#include "model/ownprofile.h"
#include "sync/sync.h"
#include "view/bannerbar.h"
#include "view/changespanel.h"
#include "view/commentspanel.h"
#include "view/entrance.h"
#include "view/guide.h"
#include "view/icons.h"
#include "view/memberspanel.h"
#include "view/metrics.h"
#include "view/noticebar.h"
#include "view/overviewpage.h"
#include "view/relationcommands.h"
#include "view/relationspanel.h"
#include "view/sessionbanners.h"
#include "view/signinpage.h"
#include "view/statusbar.h"
#include "view/taskspanel.h"
#include "view/undocommand.h"
#include "view/windowactions.h"
#include "view/windowchanges.h"
#include "view/windowdialogs.h"
#include "view/windowdocks.h"
#include "view/windowgoing.h"
#include "view/windowhelp.h"
#include "view/windowkeyboard.h"
#include "view/windowlayouts.h"

#include <QCloseEvent>
#include <QStackedWidget>

namespace view {

namespace {

using State = session::Session::State;

} // namespace

MainWindow::MainWindow(const Context &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_memory(context.settings)
{
    // First of all: widgets that are there already would have to change their clothes.
    theme::apply(m_memory.appearance());
    setWindowTitle(tr("Mentorship"));
    createPages();
    m_docks = new WindowDocks(*this, m_relations, m_members, m_tasks, m_comments, m_changes);
    m_actions =
        new WindowActions(*this, *m_docks, {*m_relations, *m_members, *m_tasks, *m_comments});
    m_going = new WindowGoing(
        {*m_docks, *m_overview, *m_relations, *m_members, *m_tasks, *m_comments, *m_changes},
        *m_actions, this);
    m_waiting = new WindowChanges(
        {context.changes, context.sync, *m_docks, *m_changes, *m_statusBar, m_banner->notices()},
        this);
    new WindowLayouts(*this, *m_docks, *m_actions, context.settings, m_banner->notices());
    m_guide =
        new Guide(*this, {*m_docks, *m_relations, *m_tasks, *m_comments, *m_statusBar}, *m_actions);
    connect(m_actions->guide, &QAction::triggered, m_guide, &Guide::start);
    new WindowHelp(context, *m_actions, *this, m_banner->notices());
    m_dialogs = new WindowDialogs(context, *m_actions, *this);
    m_statusBar->setAccountActions(
        {m_actions->editProfile, m_actions->syncNow, m_actions->signOut});
    m_actions->setAppearance(m_memory.appearance());
    m_actions->setLanguage(m_memory.language());
    new UndoCommand(context.sync, *m_actions->undo, this);
    setGrace(m_memory.grace());
    m_memory.restoreLayout(*this, *m_docks);
    setLayoutLocked(m_memory.isLayoutLocked());
    m_banner->follow();
    connectPanels();
    connectMembers();
    connectActions();
    connectDialogs();
    connectKeyboard();
    m_statusBar->setStatus(context.sync.status());
    const session::Session &session = context.session;
    if (session.state() == State::SignedOut && session.lastAccount().isValid())
        showMainPage();
    else
        followSession(session.state());
}

MainWindow::~MainWindow() = default;

void MainWindow::createPages()
{
    m_relations = new RelationsPanel(m_context.relations, m_context.sync, this);
    m_members = new MembersPanel(m_context.members, m_context.relations, m_context.profile,
                                 m_context.directory, this);
    m_tasks = new TasksPanel(m_context.tasks, m_context.relations, m_context.sync, this);
    m_comments = new CommentsPanel(m_context.comments, m_context.tasks, m_context.relations,
                                   m_context.sync, this);
    m_changes = new ChangesPanel(m_context.changes, m_context.sync, this);
    m_overview = new OverviewPage(m_context, this);
    m_overview->setCommands(m_relations->commands());
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_overview);
    setCentralWidget(m_pages);
    m_banner = new BannerBar(*this);
    m_sessionBanners = new SessionBanners(m_context.session, m_banner->notices(), this);
    connect(m_sessionBanners, &SessionBanners::signInRequested, this, &MainWindow::signInAgain);
    m_statusBar = new StatusBar(this);
    setStatusBar(m_statusBar);
}

void MainWindow::connectPanels()
{
    connect(&m_context.session, &session::Session::stateChanged, this, &MainWindow::followSession);
    connect(&m_context.sync, &syncing::Sync::statusChanged, m_statusBar, &StatusBar::setStatus);
    connect(m_relations, &RelationsPanel::relationOpened, this, &MainWindow::openRelation);
    connect(m_tasks, &TasksPanel::taskOpened, m_comments, &CommentsPanel::setTask);
    connect(m_changes, &ChangesPanel::signInRequested, this, &MainWindow::signInAgain);
    connect(m_changes, &ChangesPanel::profileEditRequested, m_dialogs, &WindowDialogs::editProfile);
    connect(m_changes, &ChangesPanel::requestEditRequested, m_dialogs, &WindowDialogs::editRequest);
    connect(m_waiting, &WindowChanges::keyboardFreed, m_tasks, &TasksPanel::focusList);
}

void MainWindow::connectMembers()
{
    connect(m_members, &MembersPanel::peopleSelected, m_overview, &OverviewPage::showPeople);
    connect(m_members, &MembersPanel::peopleActivated, this, [this](const QList<UserId> &people) {
        m_overview->showPeople(people);
        m_overview->focusContents();
    });
    connect(m_members, &MembersPanel::requestWanted, m_dialogs, &WindowDialogs::ask);
    connect(m_members, &MembersPanel::profileRequested, m_dialogs, &WindowDialogs::editProfile);
    connect(m_overview, &OverviewPage::requestWanted, m_dialogs, &WindowDialogs::ask);
}

void MainWindow::connectActions()
{
    connect(m_actions->syncNow, &QAction::triggered, &m_context.sync, &syncing::Sync::refresh);
    connect(m_actions->exportData, &QAction::triggered, this, &MainWindow::exportRequested);
    connect(m_actions->signOut, &QAction::triggered, this, &MainWindow::signOutRequested);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions, &WindowActions::appearanceChosen, this, &MainWindow::setAppearance);
    // First of those who are told: it is kept when the others hear of it.
    connect(this, &MainWindow::languageChosen, this, &MainWindow::keepLanguage);
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::languageChosen);
    connect(m_actions, &WindowActions::graceChosen, this, &MainWindow::setGrace);
    connect(m_actions->lockLayout, &QAction::triggered, this, &MainWindow::setLayoutLocked);
}

void MainWindow::connectDialogs()
{
    const auto open = [this](const QAction *action, void (WindowDialogs::*dialog)()) {
        connect(action, &QAction::triggered, m_dialogs, dialog);
    };
    open(m_actions->compareWithServer, &WindowDialogs::compareWithServer);
    open(m_actions->editProfile, &WindowDialogs::editProfile);
    open(m_actions->changePassword, &WindowDialogs::changePassword);
    open(m_actions->administer, &WindowDialogs::administer);
    open(m_actions->deleteAccount, &WindowDialogs::deleteAccount);
    open(m_actions->preferences, &WindowDialogs::preferences);
    connect(m_dialogs, &WindowDialogs::graceChosen, this, &MainWindow::setGrace);
    connect(&m_relations->commands(), &RelationCommands::resendRequested, m_dialogs,
            &WindowDialogs::sendAgain);
    connect(m_dialogs, &WindowDialogs::noticeReady, this, &MainWindow::setBanner);
    connect(m_dialogs, &WindowDialogs::exportRequested, this, &MainWindow::exportRequested);
    connect(m_dialogs, &WindowDialogs::accountDeleted, this, &MainWindow::accountDeleted);
    const auto follow = [this] { m_actions->setAdmin(m_context.profile.user().isAdmin); };
    connect(&m_context.profile, &model::OwnProfile::changed, this, follow);
    follow();
}

void MainWindow::connectKeyboard()
{
    m_keyboard = new WindowKeyboard(m_context, *this);
    connect(m_keyboard, &WindowKeyboard::hitChosen, m_going, &WindowGoing::goTo);
    connect(m_actions->findAnything, &QAction::triggered, m_keyboard, &WindowKeyboard::openPalette);
    connect(m_actions->shortcuts, &QAction::triggered, m_keyboard, &WindowKeyboard::openShortcuts);
}

void MainWindow::signInAgain()
{
    showSignInPage();
    signInPage().setServer(m_context.session.account().server.toString());
    signInPage().showForm();
}

void MainWindow::openRelation(RelationId relation)
{
    m_tasks->setRelation(relation);
    m_overview->setRelation(relation);
}

void MainWindow::followSession(State state)
{
    m_sessionBanners->update();
    switch (state) {
    case State::SignedOut:
        m_overview->showPeople({}); // for the next one to begin at home
        showSignInPage();
        signInPage().setServer(m_context.session.lastServer().toString());
        signInPage().showForm();
        break;
    case State::KeychainHung:
        showSignInPage();
        signInPage().showKeychainWaiting();
        break;
    case State::KeychainLocked:
        showSignInPage();
        signInPage().setServer(m_context.session.lastServer().toString());
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
    m_guide->stop();
    m_pages->setCurrentWidget(&entrance());
    m_waiting->setSignedIn(false);
}

void MainWindow::showMainPage()
{
    const bool wasSignedOut = m_pages->currentWidget() != m_overview;
    if (m_entrance) {
        m_entrance->signInPage().signedIn();
        m_entrance->showSignIn();
    }
    m_pages->setCurrentWidget(m_overview);
    m_docks->setSignedIn(true);
    m_banner->follow();
    m_actions->setSignedIn(true);
    m_statusBar->setSignedIn(true);
    m_waiting->setSignedIn(true);
    m_relations->restoreRelation(m_memory.relation());
    m_tasks->restoreTask(m_memory.task());
    if (wasSignedOut || !focusWidget())
        m_relations->focusList();
}

SignInPage &MainWindow::signInPage()
{
    return entrance().signInPage();
}

Entrance &MainWindow::entrance()
{
    if (m_entrance)
        return *m_entrance;
    m_entrance = new Entrance(m_context.enrolment, m_context.checkAddress, this);
    m_pages->addWidget(m_entrance);
    const SignInPage *page = &m_entrance->signInPage();
    session::Session *session = &m_context.session;
    connect(page, &SignInPage::signInRequested, this, &MainWindow::signInRequested);
    connect(page, &SignInPage::sampleDataRequested, this, &MainWindow::sampleDataRequested);
    connect(page, &SignInPage::keepWaitingRequested, session, &session::Session::keepWaiting);
    connect(page, &SignInPage::continueWithoutKeychainRequested, session,
            &session::Session::continueWithoutKeychain);
    connect(page, &SignInPage::unlockKeychainRequested, session, &session::Session::unlockKeychain);
    return *m_entrance;
}

void MainWindow::setAccountName(const QString &name)
{
    m_statusBar->setAccountName(name);
}

void MainWindow::offerGuide()
{
    if (m_memory.isGuideSeen())
        return;
    m_memory.setGuideSeen();
    m_guide->start();
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

void MainWindow::keepLanguage(const QString &code)
{
    m_memory.setLanguage(code);
    m_actions->setLanguage(code);
}

void MainWindow::setLayoutLocked(bool isLocked)
{
    if (isLocked != m_memory.isLayoutLocked())
        m_memory.setLayoutLocked(isLocked);
    m_docks->setLocked(isLocked);
    m_actions->setLayoutLocked(isLocked);
}

void MainWindow::setGrace(std::chrono::seconds grace)
{
    if (grace != m_memory.grace())
        m_memory.setGrace(grace);
    m_actions->setGrace(grace);
    m_dialogs->setGrace(grace);
    m_context.sync.setGrace(grace);
}

QList<Notice> MainWindow::banners() const
{
    return m_banner->notices().notices();
}

void MainWindow::remember()
{
    m_memory.saveLayout(*this, *m_docks);
    if (m_relations->relation().isValid() || m_pages->currentWidget() == m_overview)
        m_memory.setPlace(m_relations->relation(), m_tasks->task());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && windowIcon().isNull())
        setWindowIcon(applicationIcon());
}

} // namespace view
