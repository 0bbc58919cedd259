// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QByteArray>
#include <QJsonDocument>

#include <chrono>

namespace json {

/// What the client reads of an access token (api.md 3.2). The signature is the service's business:
/// nothing here is trusted beyond "when to refresh" and "who".
struct TokenClaims {
    UserId userId; ///< identity
    std::chrono::seconds lifetime{}; ///< exp − iat: good from the moment of receipt
};

/// Protocol when it is no JWT (RFC 7519) of three base64url parts with these claims.
Result<TokenClaims> claimsFromToken(const QByteArray &token);

struct TokenPair {
    QByteArray access;
    QByteArray refresh;
};
Result<TokenPair> tokensFromJson(const QJsonDocument &document);
Result<QByteArray> accessTokenFromJson(const QJsonDocument &document);

} // namespace json
