// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// To be called before a Sync is made: a write whose outcome is not known is waited for a moment
/// and not minutes.
inline bool settleSoon()
{
    return qEnvironmentVariableIsSet("MENTORSHIP_SETTLE_SECONDS")
        || qputenv("MENTORSHIP_SETTLE_SECONDS", "0.05");
}
