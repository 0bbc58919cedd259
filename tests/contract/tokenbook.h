// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <map>
#include <string>

/// Turns the recordings' symbols for tokens into tokens. Those that no sign-in gives it makes on
/// its own, without the sandbox's code, so that the two implementations check each other.
class TokenBook
{
public:
    /// The port of the sandbox, its secret, the time of the recording and its initial state.
    TokenBook(int port, std::string secret, long long now, const sandbox::Json &state);

    /// A header with its symbols replaced, or its value unchanged.
    std::string resolved(const std::string &header);

    /// A path whose confirmation token, if it has one, is signed with the sandbox's key: the same
    /// address, made at the same time. One that was refused though it was young has a bad signature
    /// in the recording, and keeps it.
    [[nodiscard]] std::string resolvedPath(const std::string &path, int recordedStatus) const;

    /// Takes over the tokens that an answer defines.
    void bind(const sandbox::Json &bindings, const sandbox::Json &answer);

private:
    std::string token(const std::string &symbol);
    void logIn(const sandbox::Json &user);
    const sandbox::Json &user(const std::string &name) const;
    std::string forged(const std::string &kind, const std::string &name) const;

    int m_port;
    std::string m_secret;
    long long m_now;
    const sandbox::Json &m_state;
    std::map<std::string, std::string> m_tokens;
};
