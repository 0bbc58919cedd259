// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace view {

/// The frame moved and shrunk so that all of it, above all its title bar, is on one of the screens:
/// the one that has most of it, or the first when none has any. Unchanged when there are none.
[[nodiscard]] QRect fitted(const QRect &frame, const QList<QRect> &screens);

/// Does so with a window, for the screens that there are.
void fitToScreens(QWidget &window);

} // namespace view
