// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/passwords.h"
#include "sandbox/payload.h"
#include "sandbox/routes.h"
#include "sandbox/users.h"
#include "sandbox/validation.h"

namespace sandbox {
namespace {

std::string text(const Json &body, const char *name)
{
    return body.at(name).get<std::string>();
}

/// The checks of a payload of the right shape, in the service's order (api.md 4.1).
void requireGoodRegistration(const Json &body)
{
    const std::string password = text(body, "password");
    requireNoBlank(password);
    requireNameLength(text(body, "name"));
    requireUsernameLength(text(body, "username"));
    requirePasswordLength("password", password);
    if (body.at("terms_and_conditions_checked") != Json(true))
        throw Refusal(400, "Terms and conditions are not checked.");
    if (!isName(text(body, "name")))
        throw Refusal(400, "Your name is invalid.");
    if (!isEmail(text(body, "email")))
        throw Refusal(400, "Your email is invalid.");
    if (!isUsername(text(body, "username")))
        throw Refusal(400, "Your username is invalid.");
}

void sendConfirmation(const Service &service, const std::string &address)
{
    sendMail(service, address,
             "/user/confirm_email/" + service.tokens.confirmation(address, service.clock));
}

Answer signUp(const Service &service, const Call &call)
{
    const Json body = requirePayload(call,
                                     {{"name", "string"},
                                      {"username", "string"},
                                      {"password", "string"},
                                      {"email", "string"},
                                      {"terms_and_conditions_checked", "boolean"},
                                      {"need_mentoring", "boolean", false},
                                      {"available_to_mentor", "boolean", false}});
    requireGoodRegistration(body);
    if (!findUserByName(service.database, text(body, "username")).is_null())
        throw Refusal(409, "A user with that username already exists.");
    if (!findUserByEmail(service.database, text(body, "email")).is_null())
        throw Refusal(409, "A user with that email already exists.");

    Json user = pick(body, {"name", "username", "email", "terms_and_conditions_checked"});
    user["password_hash"] = hashPassword(text(body, "password"));
    user["registration_date"] = service.clock.now();
    user["is_admin"] = service.database.isEmpty();
    user["is_email_verified"] = false;
    user["need_mentoring"] = body.value("need_mentoring", Json(false));
    user["available_to_mentor"] = body.value("available_to_mentor", Json(false));
    service.database.insert("users", user);
    sendConfirmation(service, text(body, "email"));
    return messageAnswer(201,
                         "User was created successfully.A confirmation email has been sent via "
                         "email. After confirming your email you can login.");
}

/// Opened from the mail.
Answer confirm(const Service &service, const Call &call)
{
    const std::optional<std::string> address =
        service.tokens.confirmedAddress(call.ids.at(0), service.clock);
    if (!address)
        throw Refusal(400, "The confirmation link is invalid or the token has expired.");
    const Json user = findUserByEmail(service.database, *address);
    if (user.is_null())
        throw InternalError();
    if (standing(user) == Standing::Good)
        return messageAnswer(200, "Account already confirmed.");
    service.database.update("users", user.at("id"),
                            {{"is_email_verified", true},
                             {"email_verification_date", storedDate(service.clock.now())}});
    return messageAnswer(200, "You have confirmed your account. Thanks!");
}

Answer resend(const Service &service, const Call &call)
{
    const Json body = call.requireJson();
    const Json &email = requireMember(body, "email", "Email field is missing.");
    if (!email.is_string())
        throw InternalError();
    const auto address = email.get<std::string>();
    if (!isEmail(address))
        throw Refusal(400, "Your email is invalid.");
    const Json user = findUserByEmail(service.database, address);
    if (user.is_null())
        throw Refusal(404, "You are not registered in the system.");
    if (standing(user) == Standing::Good)
        throw Refusal(409, "You already confirm your email.");
    sendConfirmation(service, address);
    return messageAnswer(200, "Check your email, a new verification email was sent.");
}

} // namespace

std::vector<Route> registrationRoutes()
{
    return {{"POST", "/register", signUp},
            {"GET", "/user/confirm_email/{token}", confirm},
            {"POST", "/user/resend_email", resend}};
}

} // namespace sandbox
