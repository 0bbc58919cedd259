// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>

/// The spacing and the type scale of the whole window: every distance that a view sets is one of
/// these.
namespace view::metrics {

// Space, in device independent pixels, all multiples of four.
inline constexpr int inside = 4; ///< within one thing
inline constexpr int between = 8; ///< between two things
inline constexpr int group = 12; ///< around a group
inline constexpr int page = 16; ///< around a page
inline constexpr int section = 24; ///< between sections

inline constexpr int radius = 6; ///< corners of what is painted
inline constexpr int edge = 3; ///< the edge that marks a selected row or an own comment
inline constexpr int progress = 4; ///< height of a progress bar
inline constexpr int avatar = 32;
inline constexpr int smallAvatar = 24;
inline constexpr int icon = 16; ///< beside letters of the usual size

// How much of a colour lies over the ground.
inline constexpr double noticeShare = 0.14;
/// Over a selected row; more of it is needed in the dark to be seen.
[[nodiscard]] inline constexpr double selectedShare(bool isDark)
{
    return isDark ? 0.22 : 0.13;
}
/// Over the row under the pointer, of the text's colour.
[[nodiscard]] inline constexpr double hoverShare(bool isDark)
{
    return isDark ? 0.06 : 0.04;
}

// Type, relative to the font around it.
inline constexpr double secondary = 0.87;
inline constexpr double subject = 1.15;
inline constexpr double title = 1.5;

/// The same family at another size; never below a point.
[[nodiscard]] inline QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(qMax(1.0, font.pointSizeF() * factor));
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

/// As wide as that many letters are on average.
[[nodiscard]] inline int letters(const QFont &font, int count)
{
    return count * QFontMetrics(font).averageCharWidth();
}

/// An icon that stands beside text grows with it.
[[nodiscard]] inline int iconSize(const QFont &font)
{
    return qMax(icon, QFontMetrics(font).height());
}

} // namespace view::metrics
