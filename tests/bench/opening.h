// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {
class Gui;
}

/// Opens each of many relations, from the click to the painted window, in turn with its floor:
/// reading the same tasks from the sealed cache and painting the same window again. Prints medians
/// in microseconds and the median of the ratios, pair by pair.
void measureOpening(app::Gui &gui);
