// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sandbox {

/// A salted hash of a password, in libsodium's text form. It takes the smallest cost that the
/// library allows: these are passwords of invented people on a loopback server, and tests sign in
/// hundreds of times. Throws std::runtime_error when there is no memory for it.
std::string hashPassword(const std::string &password);

/// Whether the password is the one that was hashed.
bool isPasswordRight(const std::string &hash, const std::string &password);

} // namespace sandbox
