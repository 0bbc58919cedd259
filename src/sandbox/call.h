// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

/// One request, free of any HTTP library.
struct Call {
    std::string method;
    std::string path; ///< decoded, without the query
    std::string query; ///< as sent, without the question mark
    std::string body;
    std::map<std::string, std::string> headers; ///< names in lower case
    std::vector<std::string> ids; ///< what stands at the path's placeholders, set by the router

    /// The header's value, or an empty string.
    [[nodiscard]] std::string header(const std::string &lowerCaseName) const;

    /// The first value of a query parameter, decoded; nothing when it is not there.
    [[nodiscard]] std::optional<std::string> parameter(const std::string &name) const;

    /// The body as JSON; nothing when the content type is not JSON. Refuses broken JSON with 400
    /// (api.md 1). Half a surrogate pair, which the service reads and its database refuses, is an
    /// internal error at once.
    [[nodiscard]] std::optional<Json> json() const;

    /// The same for the routes that crash without JSON.
    [[nodiscard]] Json requireJson() const;

    bool hasLargeIds = false; ///< the database can look for numbers of more than 64 bits

    /// A path id for looking up a row. Above 64 bits SQLite fails, which is an internal error;
    /// PostgreSQL just finds nothing.
    [[nodiscard]] long long rowId(std::size_t index) const;

    /// A path id for finding a task inside its document: -1 above 64 bits, which finds none.
    [[nodiscard]] long long taskId(std::size_t index) const;
};

} // namespace sandbox
