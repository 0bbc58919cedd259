// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/passwords.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace sandbox {

std::string hashPassword(const std::string &password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), password.data(), password.size(),
                          crypto_pwhash_opslimit_min(), crypto_pwhash_memlimit_min())
        != 0)
        throw std::runtime_error("There is not enough memory to hash a password.");
    return hash.data();
}

bool isPasswordRight(const std::string &hash, const std::string &password)
{
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

} // namespace sandbox
