// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"

namespace sandbox {

/// What the service does by itself, daily at 23:59 UTC: running relations past their end become
/// COMPLETED (api.md 6), and on the 30th of a month unverified accounts older than 30 days go
/// (api.md 4.2). Nobody sees the data but through a call, so it is enough to catch up before each.
class Jobs
{
public:
    explicit Jobs(double now);

    /// Runs what was due up to now, each night at its own time.
    void catchUp(Database &database, double now);

    /// Runs one night's jobs as of that time.
    static void run(Database &database, double time);

private:
    long long m_nights; ///< runs since 1970
};

} // namespace sandbox
