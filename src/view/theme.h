// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// The colours of the program, as palettes for the native style: no style sheets.
namespace view::theme {

enum class Appearance { System, Light, Dark, HighContrast };

/// What has a meaning of its own beside the roles of QPalette. Never told by colour alone: a word
/// or a shape goes with it.
enum class Tint { Text, Muted, Accent, Good, Warning, Bad, Hairline };

[[nodiscard]] QPalette palette(bool dark);
/// White and yellow on black, with every edge to be seen.
[[nodiscard]] QPalette highContrastPalette();

/// Sets style and palette of the whole program, also while it runs: icons and rows are painted
/// anew with the new colours. System: as it told last, or else as its palette is.
void apply(Appearance appearance);
/// What the system says beside its palette (System: nothing). Counts at once where System was
/// applied, and otherwise from when it is.
void setSystemAppearance(Appearance told);

[[nodiscard]] bool isDark(const QPalette &palette);
/// Whether edges and focus are to be drawn stronger.
[[nodiscard]] bool isHighContrast(const QPalette &palette);
[[nodiscard]] QColor color(Tint tint, const QPalette &palette);

/// As much of the colour over the ground as says the share, 0 to 1.
[[nodiscard]] QColor blended(const QColor &ground, const QColor &over, double share);

} // namespace view::theme
