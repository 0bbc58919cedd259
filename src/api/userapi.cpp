// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/userapi.h"

#include "api/reply.h"
#include "json/bodies.h"
#include "json/json.h"

namespace api {

namespace {

// The service takes "+" for a blank and QUrlQuery a "%" for the start of a code: all is encoded.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

void UserApi::own(QObject *context, Callback<User> done)
{
    http::Request request;
    request.route = request.path = QStringLiteral("/user");
    m_client.send(request, context, readBy<User>(json::oneUserFromJson, std::move(done)));
}

void UserApi::update(const ProfileEdit &edit, QObject *context, Callback<Done> done)
{
    http::Request request;
    request.verb = http::Verb::Put;
    request.route = request.path = QStringLiteral("/user");
    request.body = json::profileBody(edit);
    m_client.send(request, context, expecting(200, std::move(done)));
}

void UserApi::changePassword(const QString &current, const QString &wanted, QObject *context,
                             Callback<Done> done)
{
    http::Request request;
    request.verb = http::Verb::Put;
    request.route = request.path = QStringLiteral("/user/change_password");
    request.body = json::passwordBody(current, wanted);
    m_client.send(request, context, expecting(201, std::move(done)));
}

void UserApi::remove(QObject *context, Callback<Done> done)
{
    http::Request request;
    request.verb = http::Verb::Delete;
    request.route = request.path = QStringLiteral("/user");
    m_client.send(request, context, expecting(200, std::move(done)));
}

void UserApi::page(const DirectoryPage &page, QObject *context, Callback<QList<User>> done)
{
    http::Request request;
    request.route = request.path =
        page.isVerifiedOnly ? QStringLiteral("/users/verified") : QStringLiteral("/users");
    if (!page.search.isEmpty())
        request.query.addQueryItem(QStringLiteral("search"), encoded(page.search));
    request.query.addQueryItem(QStringLiteral("page"), QString::number(page.number));
    request.query.addQueryItem(QStringLiteral("per_page"),
                               QString::number(DirectoryPage::mostPerPage));
    m_client.send(request, context, readBy<QList<User>>(json::usersFromJson, std::move(done)));
}

void UserApi::one(UserId id, QObject *context, Callback<User> done)
{
    http::Request request;
    request.route = QStringLiteral("/users/{}");
    request.path = QStringLiteral("/users/%1").arg(id.value());
    m_client.send(request, context, readBy<User>(json::oneUserFromJson, std::move(done)));
}

} // namespace api
