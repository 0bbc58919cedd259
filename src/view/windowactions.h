// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/theme.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace view {

class TasksPanel;
class WindowDocks;

/// The menus of the main window and their actions. What an action does is the window's.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(QMainWindow &window, WindowDocks &docks, TasksPanel &tasks);

    /// Only what makes sense without an account stays usable.
    void setSignedIn(bool isSignedIn);
    void setAppearance(theme::Appearance appearance);

    QAction *syncNow;
    QAction *exportData;
    QAction *signOut;
    QAction *quit;
    QAction *resetLayout;
    QAction *addTask;
    QAction *writeComment;
    QAction *goHome;
    QAction *goOverview;
    QAction *goRelations;
    QAction *goTasks;
    QAction *goComments;
    QAction *about;

Q_SIGNALS:
    void appearanceChosen(view::theme::Appearance appearance);

private:
    QAction *create(const QString &text, const QKeySequence &shortcut = {});
    void createActions();
    void buildMenus(QMainWindow &window, WindowDocks &docks, TasksPanel &tasks);
    void buildAppearanceMenu(QMenu *menu);

    QActionGroup *m_appearances;
    QList<QAction *> m_needAccount;
};

} // namespace view
