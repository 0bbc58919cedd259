// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "http/client.h"

namespace api {

/// What a sign-in brings (api.md 3.1).
struct SignIn {
    http::Client::AccessToken access;
    QByteArray refreshToken;
    UserId userId; ///< the identity that the access token claims
};

/// /login and /refresh. Both go without the account's own token, past the 401 gate.
class AuthApi
{
public:
    explicit AuthApi(http::Client &client) : m_client(client) { }

    /// userName may be the e-mail address. Unauthorized: name or password wrong; Forbidden: the
    /// address is not verified yet.
    void login(const QString &userName, const QString &password, QObject *context,
               Callback<SignIn> done);

    /// Unauthorized: the refresh token is no longer good.
    void refresh(const QByteArray &refreshToken, QObject *context,
                 Callback<http::Client::AccessToken> done);

private:
    http::Client &m_client;
};

} // namespace api
