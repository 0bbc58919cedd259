// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/call.h"
#include "sandbox/service.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sandbox {

/// One call of the service. In the path "{}" stands for decimal digits, "{token}" for any text.
struct Route {
    std::string method;
    std::string path;
    Answer (*handler)(const Service &, const Call &);
};

/// Finds the handler of a call and turns what it throws into answers: 404 page, 405 with Allow,
/// OPTIONS, HEAD, the redirect of doubled slashes (api.md 1). It counts the calls.
class Router
{
public:
    explicit Router(std::vector<Route> routes) : m_routes(std::move(routes)) { }

    /// Answers a call. The base is the server's address, for redirects.
    Answer answer(const Service &service, Call call, const std::string &base);

    /// How often a route was called, its refusals included.
    [[nodiscard]] long count(const std::string &method, const std::string &path) const;

private:
    Answer answerMatched(const Service &service, Call &call,
                         const std::vector<const Route *> &found);

    std::vector<Route> m_routes;
    std::map<std::pair<std::string, std::string>, long> m_counts;
};

} // namespace sandbox
