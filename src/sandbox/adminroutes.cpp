// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payload.h"
#include "sandbox/routes.h"
#include "sandbox/users.h"

namespace sandbox {
namespace {

/// The row of the caller, who has to be an admin; these calls crash for accounts that are gone or
/// unverified (api.md 3.3).
Json requireAdmin(const Service &service, const Json &id, const char *refusal)
{
    Json user = findUser(service.database, id);
    if (standing(user) != Standing::Good)
        throw InternalError();
    if (user.at("is_admin") != Json(true))
        throw Refusal(403, refusal);
    return user;
}

Json requirePerson(const Service &service, const Json &id)
{
    Json user = findUser(service.database, id);
    if (user.is_null())
        throw Refusal(404, "User does not exist.");
    return user;
}

/// The user id in a body, which is validated before the token is looked at.
Json payloadUserId(const Call &call)
{
    return requirePayload(call, {{"user_id", "integer"}}).at("user_id");
}

Answer appoint(const Service &service, const Call &call)
{
    const Json userId = payloadUserId(call);
    const Json caller =
        requireAdmin(service, callerId(service, call),
                     "You don't have admin status. You can't assign other user as admin.");
    if (userId == caller.at("id"))
        throw Refusal(403, "You cannot assign yourself as an Admin.");
    const Json user = requirePerson(service, userId);
    if (user.at("is_admin") == Json(true))
        throw Refusal(400, "User is already an Admin.");
    service.database.update("users", user.at("id"), {{"is_admin", true}});
    return messageAnswer(200, "User is now an Admin.");
}

Answer revoke(const Service &service, const Call &call)
{
    const Json userId = payloadUserId(call);
    const Json caller =
        requireAdmin(service, callerId(service, call),
                     "You don't have admin status. You can't revoke other admin user.");
    if (userId == caller.at("id") && adminCount(service.database) <= 1)
        throw Refusal(403, "You cannot revoke your adminstatus.");
    const Json user = requirePerson(service, userId);
    if (user.at("is_admin") != Json(true))
        throw Refusal(400, "User is not an Admin.");
    service.database.update("users", user.at("id"), {{"is_admin", false}});
    return messageAnswer(200, "User admin status was revoked.");
}

Answer list(const Service &service, const Call &call)
{
    const Json caller =
        requireAdmin(service, callerId(service, call), "User is not an Admin.").at("id");
    const Json admins = service.database.rows(
        "SELECT id, username, name, slack_username, bio, location, occupation, organization, "
        "skills FROM users WHERE is_admin AND id != ? ORDER BY id",
        {caller});
    return jsonAnswer(200, admins);
}

} // namespace

std::vector<Route> adminRoutes()
{
    return {{"POST", "/admin/new", appoint},
            {"POST", "/admin/remove", revoke},
            {"GET", "/admins", list}};
}

} // namespace sandbox
