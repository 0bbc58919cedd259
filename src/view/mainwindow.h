// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "view/context.h"
#include "view/notice.h"
#include "view/windowmemory.h"

#include <QMainWindow>

class QStackedWidget;

namespace view {

class BannerBar;
class ChangesPanel;
class CommentsPanel;
class Entrance;
class Guide;
class MembersPanel;
class OverviewPage;
class RelationsPanel;
class SessionBanners;
class SignInPage;
class StatusBar;
class TasksPanel;
class WindowActions;
class WindowChanges;
class WindowDialogs;
class WindowDocks;
class WindowGoing;
class WindowKeyboard;

/// The one window: the entrance while nobody is signed in, else the overview in the middle and
/// the panels as docks around it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// For what the composition root connects: signing in goes through it.
    [[nodiscard]] SignInPage &signInPage();

    /// In place of the panels, which stay hidden until somebody is signed in. A window that is made
    /// while an account is known here begins with the panels instead: it is about to be taken up.
    void showSignInPage();

    /// Own name, untrusted; empty while it is not known.
    void setAccountName(const QString &name);
    /// A notice over the whole window, which stays until it is closed or another of its id comes.
    void setBanner(const Notice &notice);
    void dismissBanner(const QString &id);
    /// Those that stand, the latest last.
    [[nodiscard]] QList<Notice> banners() const;

    /// Shows the guide to who has not seen it yet.
    void offerGuide();

    /// Keeps the layout and where one is, as closing does.
    void remember();

Q_SIGNALS:
    void signInRequested(const QString &server, const QString &userName, const QString &password,
                         bool staySignedIn);
    void sampleDataRequested();
    void exportRequested();
    void signOutRequested();
    /// By its code; empty: as the system. It is kept already; the texts are the composition root's,
    /// which makes the window anew.
    void languageChosen(const QString &code);
    /// The account is gone on the server.
    void accountDeleted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createPages();
    void connectPanels();
    void connectMembers();
    void connectDialogs();
    void connectActions();
    void connectKeyboard();
    void signInAgain();
    void followSession(session::Session::State state);
    void showMainPage();
    [[nodiscard]] Entrance &entrance();
    void openRelation(RelationId relation);
    void setAppearance(theme::Appearance appearance);
    void keepLanguage(const QString &code);
    void setGrace(std::chrono::seconds grace);
    void setLayoutLocked(bool isLocked);

    Context m_context;
    WindowMemory m_memory;
    RelationsPanel *m_relations = nullptr;
    MembersPanel *m_members = nullptr;
    TasksPanel *m_tasks = nullptr;
    CommentsPanel *m_comments = nullptr;
    ChangesPanel *m_changes = nullptr;
    OverviewPage *m_overview = nullptr;
    Entrance *m_entrance = nullptr; ///< made when it is first needed
    QStackedWidget *m_pages = nullptr;
    BannerBar *m_banner = nullptr;
    SessionBanners *m_sessionBanners = nullptr;
    StatusBar *m_statusBar = nullptr;
    WindowDocks *m_docks = nullptr;
    WindowActions *m_actions = nullptr;
    WindowDialogs *m_dialogs = nullptr;
    Guide *m_guide = nullptr;
    WindowGoing *m_going = nullptr;
    WindowChanges *m_waiting = nullptr;
    WindowKeyboard *m_keyboard = nullptr;
};

} // namespace view
