// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace view {

/// A flat scroll bar without arrows: one rounded handle on the ground of the pane.
namespace scrollbar {

inline constexpr int extent = 12;

[[nodiscard]] QRect subControlRect(QStyle::SubControl part, const QStyleOptionSlider &option);
void draw(QPainter *painter, const QStyleOptionSlider &option, const QWidget *widget);

} // namespace scrollbar

} // namespace view
