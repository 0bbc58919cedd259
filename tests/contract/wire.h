// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

/// One HTTP exchange over a plain socket: exactly the given bytes go out, no header is added but
/// Host and Content-Length, and the whole answer is read until the server closes.
namespace wire {

struct Request {
    std::string method = "GET";
    std::string path = "/";
    std::map<std::string, std::string> headers;
    std::string body;
    bool hasBody = false; ///< whether to send a Content-Length
};

struct Answer {
    int status = 0; ///< 0: no answer came
    std::map<std::string, std::string> headers;
    std::string body;
};

/// Calls 127.0.0.1; waits at most 20 seconds.
Answer call(int port, const Request &request);

} // namespace wire
