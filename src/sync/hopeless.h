// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace syncing {

/// Whether other calls to the server are as hopeless now as the one that ended so.
[[nodiscard]] inline bool isHopeless(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Cancelled:
    case Error::Kind::SessionEnded:
    case Error::Kind::RateLimited:
    case Error::Kind::Tls:
        return true;
    default:
        return false;
    }
}

} // namespace syncing
