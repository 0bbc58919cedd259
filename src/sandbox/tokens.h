// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/clock.h"
#include "sandbox/json.h"

#include <optional>
#include <string>

namespace sandbox {

enum class TokenKind { Access, Refresh };

/// Makes and checks the service's tokens: JWT, HS256 (api.md 3.2).
class Tokens
{
public:
    /// Lifetimes in seconds. An empty secret is replaced by a random one.
    Tokens(std::string secret, long accessLifetime, long refreshLifetime);

    /// A token of now for the user.
    [[nodiscard]] std::string make(TokenKind kind, long long userId, const Clock &clock) const;

    /// Checks an Authorization header in the service's order and returns the identity in it.
    /// Refuses with one of the three 401 texts of api.md 3.2.
    [[nodiscard]] Json identity(const std::string &header, TokenKind kind,
                                const Clock &clock) const;

    /// The token in a confirmation link: the address and the second it was made, signed.
    [[nodiscard]] std::string confirmation(const std::string &address, const Clock &clock) const;

    /// The address in a good confirmation token that is not older than 30 days, or nothing.
    [[nodiscard]] std::optional<std::string> confirmedAddress(const std::string &token,
                                                              const Clock &clock) const;

private:
    [[nodiscard]] std::string signature(const std::string &text) const;
    [[nodiscard]] Json claims(const std::string &token, const Clock &clock) const;

    std::string m_secret;
    long m_accessLifetime;
    long m_refreshLifetime;
};

} // namespace sandbox
