// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/theme.h"

#include <QKeySequence>
#include <QObject>

#include <chrono>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace view {

class CommentsPanel;
class MembersPanel;
class RelationsPanel;
class TasksPanel;
class WindowDocks;

/// The menus of the main window and their actions. What an action does is the window's.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    /// The panels that have actions of their own.
    struct Panels {
        RelationsPanel &relations;
        MembersPanel &members;
        TasksPanel &tasks;
        CommentsPanel &comments;
    };

    WindowActions(QMainWindow &window, WindowDocks &docks, const Panels &panels);

    /// Only what makes sense without an account stays usable.
    void setSignedIn(bool isSignedIn);
    /// Whether the account may give rights to others.
    void setAdmin(bool isAdmin);
    void setAppearance(theme::Appearance appearance);
    /// By its code; empty: as the system.
    void setLanguage(const QString &code);
    /// How long completing and deleting can be undone.
    void setGrace(std::chrono::seconds grace);
    /// Panels that are locked cannot be hidden either.
    void setLayoutLocked(bool isLocked);
    /// Own layouts stand in it before saveLayout.
    [[nodiscard]] QMenu *layoutMenu() const { return m_layoutMenu; }
    /// The choices of the View menu, one of each checked.
    [[nodiscard]] const QActionGroup &appearances() const { return *m_appearances; }
    [[nodiscard]] const QActionGroup &languageChoices() const { return *m_languages; }

    QAction *syncNow;
    QAction *compareWithServer;
    QAction *exportData;
    QAction *editProfile;
    QAction *changePassword;
    QAction *administer;
    QAction *deleteAccount;
    QAction *signOut;
    QAction *quit;
    QAction *undo;
    QAction *preferences;
    QAction *mentorLayout;
    QAction *menteeLayout;
    QAction *reviewLayout;
    QAction *saveLayout;
    QAction *manageLayouts; ///< there when the person has layouts of their own
    QAction *resetLayout;
    QAction *floatPanel; ///< the one that has the keyboard, or had it last
    QAction *lockLayout; ///< checkable
    QAction *findMentor;
    QAction *findMentee;
    QAction *addTask;
    QAction *writeComment;
    QAction *findAnything;
    QAction *goHome;
    QAction *goOverview;
    QAction *goRelations;
    QAction *goTasks;
    QAction *goComments;
    QAction *goMembers;
    QAction *goChanges;
    QAction *shortcuts;
    QAction *guide;
    QAction *whatsThis;
    QAction *copyDiagnostics;
    QAction *about;

Q_SIGNALS:
    void appearanceChosen(view::theme::Appearance appearance);
    /// Empty: as the system.
    void languageChosen(const QString &code);
    void graceChosen(std::chrono::seconds grace);

private:
    /// name: the handle by which tests and the tour find it.
    QAction *create(const char *name, const QString &text, const QKeySequence &shortcut = {});
    void createActions();
    void createLayoutActions();
    void buildMenus(QMainWindow &window, WindowDocks &docks, const Panels &panels);
    void buildFileMenu(QMenu *menu);
    void buildEditMenu(QMenu *menu);
    void buildGraceMenu(QMenu *menu);
    void buildAccountMenu(QMenu *menu);
    void buildRelationMenu(QMenu *menu, const Panels &panels);
    void buildTaskMenu(QMenu *menu, const Panels &panels);
    void buildViewMenu(QMenu *menu, const WindowDocks &docks);
    void buildLayoutMenu(QMenu *menu);
    void buildGoMenu(QMenu *menu);
    void buildHelpMenu(QMenu *menu);
    void buildAppearanceMenu(QMenu *menu);
    void buildLanguageMenu(QMenu *menu);

    QMenu *m_layoutMenu = nullptr;
    QActionGroup *m_appearances;
    QActionGroup *m_languages;
    QActionGroup *m_graces;
    QAction *m_ownGrace = nullptr; ///< for a time that is none of the usual ones
    QList<QAction *> m_needAccount;
    QList<QAction *> m_panels; ///< show and hide them
};

} // namespace view
