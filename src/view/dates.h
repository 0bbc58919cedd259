// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QDate>
#include <QString>

namespace view {

/// "11 Dec 2026": the day in the locale's words and order, with the month in short.
[[nodiscard]] QString mediumDate(QDate date);
[[nodiscard]] QString mediumDate(UnixSeconds time);

/// "2 hours ago" within a week, else the medium date. Translated.
[[nodiscard]] QString ageWords(UnixSeconds time);

} // namespace view
