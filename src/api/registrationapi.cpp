// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/registrationapi.h"

#include "api/reply.h"
#include "json/bodies.h"
#include "json/json.h"

namespace api {

namespace {

// Both answers have status 200: only their words differ (api.md 4.2).
Result<RegistrationApi::Confirmation> confirmationFrom(const QJsonDocument &document)
{
    const Result<QString> message = json::messageFromJson(document);
    if (!message)
        return message.error();
    if (*message == QLatin1String("You have confirmed your account. Thanks!"))
        return RegistrationApi::Confirmation::Now;
    if (*message == QLatin1String("Account already confirmed."))
        return RegistrationApi::Confirmation::Before;
    return Error{Error::Kind::Protocol, 0, *message, true};
}

} // namespace

void RegistrationApi::create(const Registration &registration, QObject *context,
                             Callback<Done> done)
{
    http::Request request;
    request.verb = http::Verb::Post;
    request.route = request.path = QStringLiteral("/register");
    request.body = json::registrationBody(registration);
    request.auth = http::Auth::None;
    m_client.send(request, context, expecting(201, std::move(done)));
}

void RegistrationApi::confirm(const QString &token, QObject *context, Callback<Confirmation> done)
{
    http::Request request;
    request.route = QStringLiteral("/user/confirm_email/{}");
    request.path = QStringLiteral("/user/confirm_email/") + token;
    request.auth = http::Auth::None;
    m_client.send(request, context, readBy<Confirmation>(confirmationFrom, std::move(done)));
}

void RegistrationApi::resend(const QString &email, QObject *context, Callback<Done> done)
{
    http::Request request;
    request.verb = http::Verb::Post;
    request.route = request.path = QStringLiteral("/user/resend_email");
    request.body = json::resendBody(email);
    request.auth = http::Auth::None;
    m_client.send(request, context, expecting(200, std::move(done)));
}

} // namespace api
