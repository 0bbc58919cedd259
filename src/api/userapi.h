// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "http/client.h"

namespace api {

/// /user and /users (API.md 5).
class UserApi
{
public:
    explicit UserApi(http::Client &client) : m_client(client) { }

    /// The account's own profile. NotFound: the account is gone; Forbidden: not verified (3.3).
    void own(QObject *context, Callback<User> done);

private:
    http::Client &m_client;
};

} // namespace api
