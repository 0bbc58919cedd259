// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/docktabs.h"

#include <QChildEvent>
#include <QMainWindow>
#include <QTabBar>

namespace view {

DockTabs::DockTabs(QMainWindow &window) : QObject(&window)
{
    window.installEventFilter(this);
}

bool DockTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        auto *tabs = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child());
        if (tabs && tabs->parent() == watched) {
            tabs->setAccessibleName(tr("Panels"));
            tabs->setFocusPolicy(Qt::NoFocus);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace view
