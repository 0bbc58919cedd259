// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/passwords.h"
#include "sandbox/routes.h"
#include "sandbox/users.h"
#include "sandbox/validation.h"

namespace sandbox {
namespace {

/// A member that must not be empty; refuses with 400 and the message.
Json requireFilled(const Json &body, const char *name, const char *missing)
{
    Json value = body.value(name, Json());
    if (isFalsy(value))
        throw Refusal(400, missing);
    return value;
}

Answer logIn(const Service &service, const Call &call)
{
    const Json body = call.requireJson();
    if (!body.is_object())
        throw InternalError();
    const Json login = requireFilled(body, "username", "The field username is missing.");
    const Json password = requireFilled(body, "password", "Password field is missing.");
    if (!login.is_string() || !password.is_string())
        throw InternalError();

    const Json user = findUserByLogin(service.database, login.get<std::string>());
    if (user.is_null()
        || !isPasswordRight(user.at("password_hash").get<std::string>(),
                            password.get<std::string>()))
        throw Refusal(401, "Username or password is wrong.");
    if (standing(user) == Standing::Unverified)
        throw Refusal(403, "Please verify your email before login.");

    const auto id = user.at("id").get<long long>();
    Json tokens;
    tokens["access_token"] = service.tokens.make(TokenKind::Access, id, service.clock);
    tokens["refresh_token"] = service.tokens.make(TokenKind::Refresh, id, service.clock);
    return jsonAnswer(200, tokens);
}

/// The account is not looked at: it works for deleted and unverified ones too.
Answer refresh(const Service &service, const Call &call)
{
    const Json id =
        service.tokens.identity(call.header("authorization"), TokenKind::Refresh, service.clock);
    if (!id.is_number_integer())
        throw InternalError();
    const std::string token =
        service.tokens.make(TokenKind::Access, id.get<long long>(), service.clock);
    return jsonAnswer(200, Json{{"access_token", token}});
}

} // namespace

std::vector<Route> sessionRoutes()
{
    return {{"POST", "/login", logIn}, {"POST", "/refresh", refresh}};
}

} // namespace sandbox
