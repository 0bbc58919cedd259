// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowactions.h"

#include "view/taskspanel.h"
#include "view/windowdocks.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace view {

WindowActions::WindowActions(QMainWindow &window, WindowDocks &docks, TasksPanel &tasks)
    : QObject(&window), m_appearances(new QActionGroup(this))
{
    createActions();
    buildMenus(window, docks, tasks);
    m_needAccount.append({syncNow, exportData, signOut, resetLayout, addTask, writeComment, goHome,
                          goOverview, goRelations, goTasks, goComments});
    // Their shortcuts work though a menu bar may be hidden.
    window.addActions(m_needAccount);
    window.addAction(quit);
}

QAction *WindowActions::create(const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    return action;
}

void WindowActions::createActions()
{
    syncNow = create(tr("&Sync now"), Qt::Key_F5);
    exportData = create(tr("&Export…"));
    signOut = create(tr("Sign &out…"));
    quit = create(tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    resetLayout = create(tr("&Reset layout"));
    addTask = create(tr("&Add task"), QKeySequence::New);
    writeComment = create(tr("&Write comment"), Qt::CTRL | Qt::Key_M);
    goHome = create(tr("&Home"), Qt::ALT | Qt::Key_Home);
    goOverview = create(tr("&Overview"), Qt::CTRL | Qt::Key_0);
    goRelations = create(tr("&Relations"), Qt::CTRL | Qt::Key_1);
    goTasks = create(tr("&Tasks"), Qt::CTRL | Qt::Key_2);
    goComments = create(tr("&Comments"), Qt::CTRL | Qt::Key_3);
    about = create(tr("&About Mentorship Desktop"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::buildMenus(QMainWindow &window, WindowDocks &docks, TasksPanel &tasks)
{
    QMenuBar *bar = window.menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({syncNow, exportData});
    file->addSeparator();
    file->addActions({signOut, quit});

    QMenu *edit = bar->addMenu(tr("&Tasks"));
    edit->addActions({addTask, tasks.completeAction(), tasks.deleteAction()});
    edit->addSeparator();
    edit->addActions({tasks.copyAction(), tasks.copyMarkdownAction()});
    edit->addSeparator();
    edit->addAction(writeComment);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions(docks.toggleActions());
    m_needAccount.append(docks.toggleActions());
    view->addAction(resetLayout);
    view->addSeparator();
    buildAppearanceMenu(view->addMenu(tr("&Appearance")));

    QMenu *go = bar->addMenu(tr("&Go"));
    go->addAction(goHome);
    go->addSeparator();
    go->addActions({goOverview, goRelations, goTasks, goComments});

    bar->addMenu(tr("&Help"))->addAction(about);
}

void WindowActions::buildAppearanceMenu(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, theme::Appearance appearance) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_appearances->addAction(action);
    };
    add(tr("As the &system"), theme::Appearance::System);
    add(tr("&Light"), theme::Appearance::Light);
    add(tr("&Dark"), theme::Appearance::Dark);
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT appearanceChosen(static_cast<theme::Appearance>(action->data().toInt()));
    });
}

void WindowActions::setSignedIn(bool isSignedIn)
{
    for (QAction *action : std::as_const(m_needAccount))
        action->setEnabled(isSignedIn);
}

void WindowActions::setAppearance(theme::Appearance appearance)
{
    const QList<QAction *> actions = m_appearances->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

} // namespace view
