// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "http/client.h"

namespace api {

/// /admins and /admin (api.md 10). Forbidden: the account is no admin.
class AdminApi
{
public:
    explicit AdminApi(http::Client &client) : m_client(client) { }

    /// All admins but the account itself.
    void list(QObject *context, Callback<QList<User>> done);
    /// Invalid: is an admin already. NotFound: no such person.
    void assign(UserId user, QObject *context, Callback<Done> done);
    /// Invalid: is no admin. Forbidden: oneself.
    void revoke(UserId user, QObject *context, Callback<Done> done);

private:
    http::Client &m_client;
};

} // namespace api
