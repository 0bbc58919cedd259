// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/passwords.h"
#include "sandbox/payload.h"
#include "sandbox/routes.h"
#include "sandbox/users.h"
#include "sandbox/validation.h"

#include <array>
#include <utility>

namespace sandbox {
namespace {

/// The optional texts with a limit, in the order in which the service checks them (api.md 5.2).
constexpr std::array<std::pair<const char *, std::size_t>, 8> limitedTexts{{
    {"bio", 450},
    {"location", 60},
    {"occupation", 60},
    {"organization", 60},
    {"slack_username", 60},
    {"social_media_links", 400},
    {"skills", 450},
    {"interests", 150},
}};
constexpr std::array uncheckedTexts{"resume_url", "photo_url"};
constexpr std::array flags{"need_mentoring", "available_to_mentor"};

/// The text of a member that is not empty, or nothing. What is no text crashes the service.
std::optional<std::string> filledText(const Json &body, const char *name)
{
    const Json value = body.value(name, Json());
    if (isFalsy(value))
        return std::nullopt;
    if (!value.is_string())
        throw InternalError();
    return value.get<std::string>();
}

void requireGoodProfile(const Json &body)
{
    if (const auto username = filledText(body, "username")) {
        requireUsernameLength(*username);
        if (!isUsername(*username))
            throw Refusal(400, "Your new username is invalid.");
    }
    if (const auto name = filledText(body, "name")) {
        requireNameLength(*name);
        if (!isName(*name))
            throw Refusal(400, "Your name is invalid.");
    }
    for (const auto &[name, limit] : limitedTexts) {
        if (const auto text = filledText(body, name))
            requireShorter(name, *text, limit);
    }
    for (const char *name : flags) {
        if (body.contains(name) && body.at(name).is_null())
            throw Refusal(400, std::string("Field ") + name + " is not valid.");
    }
}

/// A flag as the service's database takes it: beside true and false the numbers 1 and 0.
bool storedFlag(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value != Json(0) && value != Json(1))
        throw InternalError();
    return value == Json(1);
}

/// The columns that change. Names are only ever set, other texts are blanked as well.
Json changesFrom(const Json &body)
{
    Json changes = Json::object();
    for (const char *name : {"username", "name"}) {
        if (const auto text = filledText(body, name))
            changes[name] = *text;
    }
    const auto setText = [&](const char *name) {
        if (!body.contains(name))
            return;
        const Json &value = body.at(name);
        if (value.is_structured() && !value.empty())
            throw InternalError();
        changes[name] = isFalsy(value) ? Json() : value;
    };
    for (const auto &[name, limit] : limitedTexts)
        setText(name);
    for (const char *name : uncheckedTexts)
        setText(name);
    for (const char *name : flags) {
        if (body.contains(name))
            changes[name] = storedFlag(body.at(name));
    }
    return changes;
}

Answer change(const Service &service, const Call &call)
{
    const Json id = callerId(service, call);
    const Json body = call.json().value_or(Json());
    if (isFalsy(body))
        throw Refusal(400, "No data for updating profile was sent.");
    if (!body.is_object())
        throw InternalError();
    requireGoodProfile(body);
    const Json caller = requireUser(service, id).at("id");
    const std::optional<std::string> username = filledText(body, "username");
    if (username && !findUserByName(service.database, *username).is_null())
        throw Refusal(400, "A user with that username already exists.");
    service.database.update("users", caller, changesFrom(body));
    return messageAnswer(200, "User was updated successfully.");
}

Answer changePassword(const Service &service, const Call &call)
{
    const Json body =
        requirePayload(call, {{"current_password", "string"}, {"new_password", "string"}});
    const Json id = callerId(service, call);
    const auto current = body.at("current_password").get<std::string>();
    const auto wanted = body.at("new_password").get<std::string>();
    if (current == wanted)
        throw Refusal(400, "New password should not be same as the current password.");
    requireNoBlank(wanted);
    requirePasswordLength("new_password", wanted);
    const Json user = requireUser(service, id);
    if (!isPasswordRight(user.at("password_hash").get<std::string>(), current))
        throw Refusal(400, "Current password is incorrect.");
    service.database.update("users", user.at("id"), {{"password_hash", hashPassword(wanted)}});
    return messageAnswer(201, "Password was updated successfully.");
}

Answer deleteAccount(const Service &service, const Call &call)
{
    const Json user = requireUser(service, callerId(service, call));
    if (user.at("is_admin") == Json(true) && adminCount(service.database) <= 1)
        throw Refusal(400, "You cannot delete your account, since you are the only Admin left.");
    deleteUser(service.database, user.at("id"));
    return messageAnswer(200, "User was deleted successfully.");
}

} // namespace

std::vector<Route> profileRoutes()
{
    return {{"PUT", "/user", change},
            {"DELETE", "/user", deleteAccount},
            {"PUT", "/user/change_password", changePassword}};
}

} // namespace sandbox
