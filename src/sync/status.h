// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/time.h"

#include <QMetaType>

#include <optional>

namespace syncing {

/// What a status bar says about the connection.
struct Status {
    enum class Link {
        Unknown, ///< not asked yet
        Online, ///< the server's last answer was one of a Mentorship server
        Offline, ///< it could not be reached, or something else answered
    };

    Link link = Link::Unknown;
    bool isPulling = false;
    int callsDone = 0; ///< of the present pull
    int callsTotal = 0; ///< of the present pull, as far as known yet
    std::optional<Error> lastError; ///< why Offline, or what the last pull stopped at
    std::optional<UnixSeconds> nextTryAt; ///< while waiting for another try
    std::optional<UnixSeconds> relationsSeenAt;

    friend bool operator==(const Status &, const Status &) = default;
};

} // namespace syncing

Q_DECLARE_METATYPE(syncing::Status)
