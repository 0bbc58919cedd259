// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

/// A moment as the service writes it: UNIX seconds with a fraction. Kept as it came, so that what
/// is exported equals what was received.
using UnixSeconds = double;

/// Now by this computer's clock, which may differ from the service's (api.md 11.4): for display
/// and for "seen at", never for telling whether something happened.
inline UnixSeconds unixNow()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
}

/// The moment in local time, for display.
inline QDateTime toLocalTime(UnixSeconds seconds)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000.0));
}
