// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/scenario.h"

#include "sandbox/sandbox.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using sandbox::Json;

namespace {

/// Every call of the service (api.md 2); "{}" is a number, "{token}" any text.
const std::vector<std::string> serviceRoutes{
    "POST /register",
    "GET /user/confirm_email/{token}",
    "POST /user/resend_email",
    "POST /login",
    "POST /refresh",
    "GET /user",
    "PUT /user",
    "DELETE /user",
    "PUT /user/change_password",
    "GET /users",
    "GET /users/verified",
    "GET /users/{}",
    "GET /home",
    "GET /dashboard",
    "POST /mentorship_relation/send_request",
    "GET /mentorship_relations",
    "GET /mentorship_relations/current",
    "GET /mentorship_relations/past",
    "GET /mentorship_relations/pending",
    "PUT /mentorship_relation/{}/accept",
    "PUT /mentorship_relation/{}/reject",
    "PUT /mentorship_relation/{}/cancel",
    "DELETE /mentorship_relation/{}",
    "POST /mentorship_relation/{}/task",
    "GET /mentorship_relation/{}/tasks",
    "PUT /mentorship_relation/{}/task/{}/complete",
    "DELETE /mentorship_relation/{}/task/{}",
    "POST /mentorship_relation/{}/task/{}/comment",
    "GET /mentorship_relation/{}/task/{}/comments",
    "PUT /mentorship_relation/{}/task/{}/comment/{}",
    "DELETE /mentorship_relation/{}/task/{}/comment/{}",
    "POST /admin/new",
    "POST /admin/remove",
    "GET /admins",
    "GET /",
    "GET /swagger.json",
};

std::string pathOf(const std::string &route)
{
    return route.substr(route.find(' ') + 1);
}

std::vector<std::string> segments(std::string path)
{
    path = path.substr(0, path.find('?'));
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    std::vector<std::string> parts;
    std::istringstream stream(path);
    for (std::string part; std::getline(stream, part, '/');)
        parts.push_back(part);
    return parts;
}

bool fits(const std::string &pattern, const std::string &path)
{
    const std::vector<std::string> wanted = segments(pattern);
    const std::vector<std::string> given = segments(path);
    const auto isSame = [](const std::string &place, const std::string &part) {
        const bool isNumber =
            !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
        return place == part || (place == "{}" && isNumber) || place == "{token}";
    };
    return std::equal(wanted.begin(), wanted.end(), given.begin(), given.end(), isSame);
}

/// Whether the sandbox is expected to answer the call as the service does. At an unknown path, or
/// with a method that the path does not have, all the path's routes have to be there.
bool isCovered(const Json &request)
{
    static const std::vector<std::string> ours = sandbox::Sandbox::routes();
    const std::string path = request.at("path").get<std::string>();
    std::string method = request.at("method").get<std::string>();
    if (method == "HEAD")
        method = "GET";
    std::vector<std::string> atPath;
    std::copy_if(serviceRoutes.begin(), serviceRoutes.end(), std::back_inserter(atPath),
                 [&path](const std::string &route) { return fits(pathOf(route), path); });
    const auto isOurs = [](const std::string &route) {
        return std::find(ours.begin(), ours.end(), route) != ours.end();
    };
    for (const std::string &route : atPath) {
        if (route.starts_with(method + " "))
            return isOurs(route);
    }
    return std::all_of(atPath.begin(), atPath.end(), isOurs);
}

bool changedNothing(const Json &exchange)
{
    const std::string method = exchange.at("request").at("method").get<std::string>();
    const int status = exchange.at("response").at("status").get<int>();
    return method == "GET" || method == "HEAD" || method == "OPTIONS"
        || (status >= 400 && status < 500);
}

Json parsedFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return Json::parse(file);
}

} // namespace

Scenario::Scenario(const std::string &path) : m_data(parsedFile(path))
{
    if (isInDebugMode())
        return;
    for (const Json &exchange : m_data.at("exchanges")) {
        if (isCovered(exchange.at("request")))
            m_replayed.push_back(&exchange);
        else if (!changedNothing(exchange))
            break;
    }
}

std::string Scenario::name() const
{
    return m_data.at("scenario").get<std::string>();
}

bool Scenario::isWithoutMail() const
{
    return name().starts_with("mail-server-down");
}

bool Scenario::isInDebugMode() const
{
    return m_data.at("server").at("debug") == Json(true);
}

bool Scenario::isOverPostgres() const
{
    return m_data.value("notes", "").find("database is PostgreSQL") != std::string::npos;
}

Reach Scenario::reach() const
{
    if (m_replayed.empty())
        return Reach::None;
    return m_replayed.size() == m_data.at("exchanges").size() ? Reach::Full : Reach::Partial;
}

std::vector<std::string> recordingPaths()
{
    std::vector<std::string> paths;
    for (const auto &entry :
         std::filesystem::directory_iterator(MENTORSHIP_TEST_DATA "/exchanges")) {
        if (entry.path().extension() == ".json")
            paths.push_back(entry.path().string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}
