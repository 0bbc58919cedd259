// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "session/account.h"

namespace session {

/// What one keychain entry holds: all that an account needs to go on after a restart, about 350
/// bytes.
struct KeychainEntry {
    Account account;
    Secret refreshToken;
    Secret dataKey;
};

/// The entry's name in the SecretStore. Two profiles do not share one.
[[nodiscard]] QString entryName(const QString &profile, const QString &accountKey);

inline constexpr std::size_t dataKeySize = 32;

/// Version, user id, server, refresh token, data key; the two texts prefixed with their length.
[[nodiscard]] Secret encoded(const KeychainEntry &entry);

enum class Decoding {
    Ok,
    Newer, ///< of a later version of this program: not to be overwritten
    Damaged,
};

/// Fills the entry when it is Ok.
[[nodiscard]] Decoding decode(const Secret &bytes, KeychainEntry &entry);

} // namespace session
