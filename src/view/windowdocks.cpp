// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowdocks.h"

#include "view/docktabs.h"
#include "view/docktitle.h"

#include <QAction>
#include <QMainWindow>

namespace view {

namespace {

// Raised when docks come or go, so that an older layout is not forced on them.
constexpr int layoutVersion = 3;

// Widths for letters of the usual size; they grow with the letters.
constexpr int usualLetterHeight = 14;
constexpr int overviewWidth = 248;
constexpr int relationsWidth = 256;
constexpr int tasksWidth = 392;
constexpr int commentsWidth = 280;
constexpr int changesHeight = 256;

} // namespace

WindowDocks::WindowDocks(QMainWindow &window, QWidget *relations, QWidget *members, QWidget *tasks,
                         QWidget *comments, QWidget *changes)
    : QObject(&window),
      m_window(window),
      m_relations(add(QStringLiteral("relationsDock"), tr("Relations"), relations)),
      m_members(add(QStringLiteral("membersDock"), tr("Members"), members)),
      m_tasks(add(QStringLiteral("tasksDock"), tr("Tasks"), tasks)),
      m_comments(add(QStringLiteral("commentsDock"), tr("Comments"), comments)),
      m_changes(add(QStringLiteral("changesDock"), tr("Changes"), changes))
{
    new DockTabs(window);
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

void WindowDocks::reset()
{
    for (QDockWidget *dock : all()) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    // Dock areas are not mirrored by Qt: what comes first stands where reading begins.
    const bool isMirrored = m_window.layoutDirection() == Qt::RightToLeft;
    m_window.addDockWidget(isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea,
                           m_relations);
    m_window.tabifyDockWidget(m_relations, m_members);
    const bool isNarrow =
        m_window.width() < scaled(relationsWidth + overviewWidth + tasksWidth + commentsWidth);
    QDockWidget *first = isMirrored && !isNarrow ? m_comments : m_tasks;
    QDockWidget *second = isMirrored && !isNarrow ? m_tasks : m_comments;
    m_window.addDockWidget(isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, first);
    if (isNarrow)
        m_window.tabifyDockWidget(first, second);
    else
        m_window.splitDockWidget(first, second, Qt::Horizontal);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_changes);
    for (QDockWidget *dock : usual())
        dock->show();
    m_changes->hide(); // shown when there is something in it that needs the person
    m_relations->raise();
    if (isNarrow)
        m_tasks->raise();
    giveWidths(isNarrow);
    m_window.resizeDocks({m_changes}, {scaled(changesHeight)}, Qt::Vertical);
}

void WindowDocks::giveWidths(bool isTabbed)
{
    const int wanted = scaled(relationsWidth + overviewWidth + tasksWidth);
    // Where even that does not fit, each gives up its part.
    const double share = isTabbed ? qMin(1.0, double(m_window.width()) / wanted) : 1.0;
    const auto given = [this, share](int width) { return qRound(scaled(width) * share); };
    m_window.resizeDocks({m_relations, m_tasks, m_comments},
                         {given(relationsWidth), given(tasksWidth), given(commentsWidth)},
                         Qt::Horizontal);
}

int WindowDocks::scaled(int width) const
{
    return width * m_window.fontMetrics().height() / usualLetterHeight;
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

void WindowDocks::restore(const QByteArray &state)
{
    if (state.isEmpty() || !m_window.restoreState(state, layoutVersion))
        reset();
}

} // namespace view
