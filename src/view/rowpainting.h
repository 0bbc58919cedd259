// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace view {

/// Ground of a row: tinted with an accent edge when selected, a little when pointed at.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option);

/// A ring around the row that has the keyboard.
void paintFocusRing(QPainter *painter, const QStyleOptionViewItem &option);

/// A thin bar, its share filled.
void paintShare(QPainter *painter, const QRect &rect, double share, theme::Tint tint,
                const QPalette &palette, Qt::LayoutDirection direction);

/// The share that is done; a complete one is in the colour of what is good.
void paintProgress(QPainter *painter, const QRect &rect, int done, int total,
                   const QPalette &palette, Qt::LayoutDirection direction);

/// A heading of a group: its title, how many, and a chevron that says whether it is open.
void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &title,
                  int count);

/// The rectangle in the window's direction.
[[nodiscard]] QRect visual(const QStyleOptionViewItem &option, const QRect &logical);

} // namespace view
