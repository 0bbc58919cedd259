// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingedit.h"

#include <optional>

namespace syncing {

/// Whether the service said no and did nothing: 400, 401, 403, 404, 409.
[[nodiscard]] bool isRefusal(const Error &error);

/// What a refusal, of an edit or of its listing, means for the person (api.md 6.4, 7, 8).
[[nodiscard]] Trouble troubleOf(const Error &refusal);

/// Why the account may do nothing at present.
enum class Pause {
    None,
    SessionEnded, ///< signing in again is needed
    EmailUnverified, ///< the address has to be verified first (api.md 3.1)
    AccountGone, ///< the account was deleted (api.md 3.3)
};

[[nodiscard]] Pause pauseOf(const Error &error);

} // namespace syncing
