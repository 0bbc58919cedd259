// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/router.h"

#include <algorithm>
#include <optional>

namespace sandbox {
namespace {

using Segments = std::vector<std::string>;

/// The parts between slashes. One slash at the end changes nothing; neither do several at the
/// start, which the service's HTTP server takes for one.
Segments segments(std::string path)
{
    path.erase(0, std::min(path.find_first_not_of('/'), path.size()));
    if (path.ends_with('/'))
        path.pop_back();
    Segments parts;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        parts.push_back(path.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

bool isDigits(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

/// The ids in a path that fits a route's path; nothing when it does not fit.
std::optional<std::vector<std::string>> match(const Segments &pattern, const Segments &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    std::vector<std::string> ids;
    for (std::size_t at = 0; at < path.size(); ++at) {
        const bool isPlace = pattern[at] == "{}" ? isDigits(path[at])
                                                 : pattern[at] == "{token}" && !path[at].empty();
        if (isPlace)
            ids.push_back(path[at]);
        else if (pattern[at] != path[at])
            return std::nullopt;
    }
    return ids;
}

/// All routes at a path; sets the ids of the call.
std::vector<const Route *> matching(const std::vector<Route> &routes, const Segments &path,
                                    std::vector<std::string> &ids)
{
    std::vector<const Route *> found;
    for (const Route &route : routes) {
        if (auto matched = match(segments(route.path), path)) {
            ids = *std::move(matched);
            found.push_back(&route);
        }
    }
    return found;
}

std::string allowedMethods(const std::vector<const Route *> &routes)
{
    std::string allowed;
    for (const Route *route : routes)
        allowed += route->method + (route->method == "GET" ? ", HEAD, " : ", ");
    return allowed + "OPTIONS";
}

} // namespace

Answer Router::answer(const Service &service, Call call, const std::string &base)
{
    const Segments path = segments(call.path);
    std::vector<const Route *> found = matching(m_routes, path, call.ids);
    if (!found.empty())
        return answerMatched(service, call, found);

    Segments merged;
    std::copy_if(path.begin(), path.end(), std::back_inserter(merged),
                 [](const std::string &part) { return !part.empty(); });
    if (merged.size() == path.size() || matching(m_routes, merged, call.ids).empty())
        return notFoundPage();
    std::string address = base;
    for (const std::string &part : merged)
        address += "/" + part;
    return redirectPage(call.query.empty() ? address : address + "?" + call.query);
}

Answer Router::answerMatched(const Service &service, Call &call,
                             const std::vector<const Route *> &found)
{
    if (call.method == "OPTIONS")
        return optionsAnswer(allowedMethods(found));
    const std::string method = call.method == "HEAD" ? "GET" : call.method;
    const auto route = std::find_if(found.begin(), found.end(), [&method](const Route *candidate) {
        return candidate->method == method;
    });
    if (route == found.end())
        return methodNotAllowed(allowedMethods(found));
    ++m_counts[{call.method, (*route)->path}];
    try {
        return (*route)->handler(service, call);
    } catch (const Refusal &refusal) {
        return refusal.answer();
    } catch (const std::exception &) {
        return InternalError().answer();
    }
}

long Router::count(const std::string &method, const std::string &path) const
{
    const auto found = m_counts.find({method, path});
    return found == m_counts.end() ? 0 : found->second;
}

} // namespace sandbox
