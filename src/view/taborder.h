// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace view {

/// Tab gets to what is in the container right after that widget. For what a form's own list of tab
/// stops cannot name.
inline void placeInTabOrder(QWidget *before, const QWidget &container)
{
    const QList<QWidget *> parts = container.findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (!(part->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(before, part);
        before = part;
    }
}

} // namespace view
