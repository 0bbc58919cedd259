// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sandbox {

/// The row of a user, or null.
Json findUser(Database &database, const Json &id);

/// The row of the user with exactly this user name or e-mail address, or null.
Json findUserByLogin(Database &database, const std::string &nameOrEmail);

/// The row of the user with exactly this user name, or e-mail address; or null.
Json findUserByName(Database &database, const std::string &username);
Json findUserByEmail(Database &database, const std::string &email);

/// The number of admins, unverified ones included.
long long adminCount(Database &database);

/// Deletes an account. Its relations stay, with nobody on that side, and its comments stay as they
/// are (api.md 5.4).
void deleteUser(Database &database, const Json &id);

/// One page of the directory (api.md 5.5).
struct DirectoryQuery {
    Json callerId; ///< left out of the list
    std::string search; ///< part of name or user name
    std::int64_t limit = 10;
    std::int64_t offset = 0;
    bool verifiedOnly = false;
};
std::vector<Json> directoryPage(Database &database, const DirectoryQuery &query);

/// The ids of everybody who is in a running relation.
std::vector<Json> busyUserIds(Database &database);

/// GET /user (api.md 5.1), and the same with every field null.
Json fullProfile(const Json &user);

/// What others see (api.md 5.5); is_available is null.
Json publicProfile(const Json &user);

} // namespace sandbox
