// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>

namespace view {

/// What is kept of the account on this computer, as the preferences show it.
struct KeptData {
    struct Facts {
        QString folder; ///< empty: nothing is kept
        qint64 cacheSize = 0; ///< in bytes
        qint64 outboxSize = 0;
    };
    std::function<Facts()> look;
    /// Deletes what can be fetched again, and fetches it; what waits stays.
    std::function<Result<Done>()> fetchAgain;
};

} // namespace view
