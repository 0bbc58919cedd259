// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registration.h"
#include "http/client.h"

namespace api {

/// /register, /user/confirm_email and /user/resend_email (api.md 4): without a token.
class RegistrationApi
{
public:
    explicit RegistrationApi(http::Client &client) : m_client(client) { }

    /// Conflict: the user name or the address is taken. Server, or no answer: the account may have
    /// been made all the same, and only its mail failed (11.1).
    void create(const Registration &registration, QObject *context, Callback<Done> done);

    /// Whether the address was confirmed by this call, or already had been.
    enum class Confirmation { Now, Before };
    /// The token from the mail's link. Invalid: it is wrong or older than 30 days.
    void confirm(const QString &token, QObject *context, Callback<Confirmation> done);

    /// NotFound: no such address. Conflict: it is confirmed already.
    void resend(const QString &email, QObject *context, Callback<Done> done);

private:
    http::Client &m_client;
};

} // namespace api
