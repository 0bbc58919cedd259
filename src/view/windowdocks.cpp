// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowdocks.h"

#include "view/docktabs.h"
#include "view/docktitle.h"
#include "view/screenfit.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QPointer>

namespace view {

namespace {

// Raised when docks come or go, so that an older layout is not forced on them.
constexpr int layoutVersion = 3;

} // namespace

WindowDocks::WindowDocks(QMainWindow &window, QWidget *relations, QWidget *members, QWidget *tasks,
                         QWidget *comments, QWidget *changes)
    : QObject(&window),
      m_window(window),
      m_relations(add(QStringLiteral("relationsDock"), tr("Relations"), relations)),
      m_members(add(QStringLiteral("membersDock"), tr("Members"), members)),
      m_tasks(add(QStringLiteral("tasksDock"), tr("Tasks"), tasks)),
      m_comments(add(QStringLiteral("commentsDock"), tr("Comments"), comments)),
      m_changes(add(QStringLiteral("changesDock"), tr("Changes"), changes)),
      m_current(m_tasks)
{
    new DockTabs(window);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { followKeyboard(focused); });
    window.setDockNestingEnabled(true);
    window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

QDockWidget *WindowDocks::add(const QString &name, const QString &title, QWidget *panel)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new DockTitle(dock));
    dock->setWidget(panel);
    dock->toggleViewAction()->setObjectName(name + QLatin1String("Shown"));
    return dock;
}

QList<QAction *> WindowDocks::toggleActions() const
{
    QList<QAction *> actions;
    for (const QDockWidget *dock : all())
        actions.append(dock->toggleViewAction());
    return actions;
}

void WindowDocks::arrange(Layout layout)
{
    DockArrangement(m_window, {m_relations, m_members, m_tasks, m_comments, m_changes})
        .apply(layout);
}

void WindowDocks::setSignedIn(bool isSignedIn)
{
    if (isSignedIn == m_isSignedIn)
        return;
    if (!isSignedIn) {
        m_stateBefore = m_window.saveState(layoutVersion);
        // Qt moves a dock that is behind a tab out of the window, and goes on calling it visible.
        m_areMembersInFront =
            m_members->isVisible() && m_window.rect().intersects(m_members->geometry());
    }
    m_isSignedIn = isSignedIn;
    if (!isSignedIn || !m_window.restoreState(m_stateBefore, layoutVersion)) {
        for (QDockWidget *dock : usual())
            dock->setVisible(isSignedIn);
        m_changes->hide();
    }
    // A state that was saved before the window was shown does not know which tab is in front.
    if (isSignedIn && !m_areMembersInFront)
        m_relations->raise();
}

void WindowDocks::setLocked(bool isLocked)
{
    for (QDockWidget *dock : all()) {
        const bool isToggled = dock->toggleViewAction()->isEnabled();
        dock->setFeatures(isLocked
                              ? QDockWidget::NoDockWidgetFeatures
                              : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable
                                  | QDockWidget::DockWidgetFloatable);
        // Qt couples it to the features; the menu knows who is signed in.
        dock->toggleViewAction()->setEnabled(isToggled);
    }
}

void WindowDocks::reveal(QWidget *panel)
{
    for (QDockWidget *dock : all()) {
        if (dock->widget() != panel)
            continue;
        dock->show();
        dock->raise();
    }
}

void WindowDocks::conceal(QWidget *panel)
{
    for (QDockWidget *dock : all()) {
        if (dock->widget() == panel)
            dock->hide();
    }
}

QByteArray WindowDocks::state() const
{
    return m_isSignedIn ? m_window.saveState(layoutVersion) : m_stateBefore;
}

bool WindowDocks::restore(const QByteArray &state)
{
    if (state.isEmpty() || !m_window.restoreState(state, layoutVersion)) {
        arrange(Layout::Usual);
        return false;
    }
    fitFloating();
    return true;
}

void WindowDocks::fitFloating()
{
    for (QDockWidget *dock : all()) {
        if (dock->isFloating())
            fitToScreens(*dock);
    }
}

void WindowDocks::toggleFloating()
{
    if (m_current->isHidden() || !m_current->features().testFlag(QDockWidget::DockWidgetFloatable))
        return;
    const QPointer<QWidget> focused = m_current->focusWidget();
    m_current->setFloating(!m_current->isFloating());
    m_current->activateWindow();
    if (focused)
        focused->setFocus();
}

void WindowDocks::followKeyboard(const QWidget *focused)
{
    for (QDockWidget *dock : all()) {
        if (dock->isAncestorOf(focused))
            m_current = dock;
    }
}

} // namespace view
