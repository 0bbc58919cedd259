// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/mask.h"
#include "sandbox/routes.h"
#include "sandbox/users.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace sandbox {
namespace {

constexpr long long defaultPageSize = 10;
constexpr long long largestPageSize = 50;
constexpr long long negativePageSize = 20;

Answer ownProfile(const Service &service, const Call &call)
{
    const Json user = findUser(service.database, callerId(service, call));
    switch (standing(user)) {
    case Standing::Gone:
        throw Refusal(404, fullProfile(Json::object()));
    case Standing::Unverified:
        throw Refusal(403, fullProfile(Json::object()));
    case Standing::Good:
        break;
    }
    return jsonAnswer(200, masked(call, fullProfile(user)));
}

/// An integer parameter as Python's int() reads it: blanks around and a sign are fine, anything
/// else gives the default. Too large a number is cut to the largest one.
long long integerParameter(const Call &call, const char *name, long long fallback)
{
    std::string text = call.parameter(name).value_or("");
    text.erase(0, std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    const std::size_t sign = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const std::string digits = text.substr(sign);
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos)
        return fallback;
    return std::strtoll(text.c_str(), nullptr, 10);
}

DirectoryQuery directoryQuery(const Call &call)
{
    DirectoryQuery query;
    query.search = call.parameter("search").value_or("");
    const long long page = std::max(1LL, integerParameter(call, "page", 1));
    const long long size = integerParameter(call, "per_page", defaultPageSize);
    query.limit = size < 0 ? negativePageSize : std::min(size, largestPageSize);
    if (query.limit > 0 && page - 1 > std::numeric_limits<std::int64_t>::max() / query.limit)
        throw InternalError(); // the service's database refuses such an offset
    query.offset = (page - 1) * query.limit;
    return query;
}

/// Python's `need_mentoring or available_to_mentor`, where both may be null in old data.
Json willingness(const Json &user)
{
    return user.at(user.at("need_mentoring") == Json(true) ? "need_mentoring"
                                                           : "available_to_mentor");
}

/// Whether somebody is in a running relation is not asked for unverified people (api.md 5.5).
Answer directory(const Service &service, const Call &call, bool verifiedOnly)
{
    const Json caller = callerId(service, call);
    DirectoryQuery query = directoryQuery(call);
    query.callerId = caller;
    query.verifiedOnly = verifiedOnly;
    const std::vector<Json> busy = busyUserIds(service.database);
    Json list = Json::array();
    for (const Json &user : directoryPage(service.database, query)) {
        Json profile = publicProfile(user);
        const bool isBusy = standing(user) == Standing::Good
            && std::find(busy.begin(), busy.end(), user.at("id")) != busy.end();
        profile["is_available"] = isBusy ? Json(false) : willingness(user);
        list.push_back(std::move(profile));
    }
    return jsonAnswer(200, masked(call, list));
}

Answer everybody(const Service &service, const Call &call)
{
    return directory(service, call, false);
}

Answer verifiedPeople(const Service &service, const Call &call)
{
    return directory(service, call, true);
}

/// The refusal for an unverified address is about the person asked for (api.md 11.9).
Answer oneUser(const Service &service, const Call &call)
{
    callerId(service, call);
    return jsonAnswer(200, publicProfile(requireUser(service, call.rowId(0))));
}

} // namespace

std::vector<Route> userRoutes()
{
    return {{"GET", "/user", ownProfile},
            {"GET", "/users", everybody},
            {"GET", "/users/verified", verifiedPeople},
            {"GET", "/users/{}", oneUser}};
}

} // namespace sandbox
