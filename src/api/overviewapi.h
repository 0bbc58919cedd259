// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "http/client.h"

namespace api {

/// /home and /dashboard (api.md 9): what the service sums up by itself.
class OverviewApi
{
public:
    explicit OverviewApi(http::Client &client) : m_client(client) { }

    void home(QObject *context, Callback<Home> done);
    /// Server: for ever, once a partner has deleted their account (5.4).
    void dashboard(QObject *context, Callback<Dashboard> done);

private:
    http::Client &m_client;
};

} // namespace api
