// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/adminapi.h"

#include "api/reply.h"
#include "json/bodies.h"
#include "json/json.h"

namespace api {

namespace {

http::Request change(const QString &path, UserId user)
{
    http::Request request;
    request.verb = http::Verb::Post;
    request.route = request.path = path;
    request.body = json::adminBody(user);
    return request;
}

} // namespace

void AdminApi::list(QObject *context, Callback<QList<User>> done)
{
    http::Request request;
    request.route = request.path = QStringLiteral("/admins");
    m_client.send(request, context, readBy<QList<User>>(json::usersFromJson, std::move(done)));
}

void AdminApi::assign(UserId user, QObject *context, Callback<Done> done)
{
    m_client.send(change(QStringLiteral("/admin/new"), user), context,
                  expecting(200, std::move(done)));
}

void AdminApi::revoke(UserId user, QObject *context, Callback<Done> done)
{
    m_client.send(change(QStringLiteral("/admin/remove"), user), context,
                  expecting(200, std::move(done)));
}

} // namespace api
