// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/docktabs.h"

#include <QEvent>
#include <QMainWindow>
#include <QTabBar>

namespace view {

DockTabs::DockTabs(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
}

bool DockTabs::eventFilter(QObject *watched, QEvent *event)
{
    // It is no row of tabs yet when it is told.
    if (event->type() == QEvent::ChildAdded)
        QMetaObject::invokeMethod(this, &DockTabs::nameAll, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void DockTabs::nameAll()
{
    const auto rows = m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTabBar *tabs : rows) {
        tabs->setAccessibleName(tr("Panels"));
        tabs->setFocusPolicy(Qt::NoFocus);
    }
}

} // namespace view
