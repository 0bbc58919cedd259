// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/userapi.h"

#include "api/reply.h"
#include "json/json.h"

namespace api {

namespace {

Result<User> ownFrom(const QJsonDocument &document)
{
    return json::userFromJson(document.isObject() ? QJsonValue(document.object()) : QJsonValue());
}

} // namespace

void UserApi::own(QObject *context, Callback<User> done)
{
    http::Request request;
    request.route = request.path = QStringLiteral("/user");
    m_client.send(request, context, readBy<User>(ownFrom, std::move(done)));
}

} // namespace api
