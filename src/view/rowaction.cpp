// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/rowaction.h"

#include <QAction>

namespace view {

QAction *rowAction(const char *name, const QString &text, const QKeySequence &shortcut,
                   QObject *owner)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace view
