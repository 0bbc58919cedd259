// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QString>

namespace model {

/// "2 hours ago" within a week, else the date; a little in the future, as a server's clock may have
/// it, is "just now" (api.md 11.4). Translated.
[[nodiscard]] QString relativeTime(UnixSeconds time, UnixSeconds now = unixNow());

/// Date and time in full, for tooltips and screen readers.
[[nodiscard]] QString fullTime(UnixSeconds time);

/// "14:02", with the date when it is of another day.
[[nodiscard]] QString clockTime(UnixSeconds time, UnixSeconds now = unixNow());

} // namespace model
