// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/overviewapi.h"

#include "api/reply.h"
#include "json/json.h"

namespace api {

void OverviewApi::home(QObject *context, Callback<Home> done)
{
    http::Request request;
    request.route = request.path = QStringLiteral("/home");
    m_client.send(request, context, readBy<Home>(json::homeFromJson, std::move(done)));
}

void OverviewApi::dashboard(QObject *context, Callback<Dashboard> done)
{
    http::Request request;
    request.route = request.path = QStringLiteral("/dashboard");
    m_client.send(request, context, readBy<Dashboard>(json::dashboardFromJson, std::move(done)));
}

} // namespace api
