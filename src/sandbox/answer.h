// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace sandbox {

/// What goes back to the caller.
struct Answer {
    int status = 200;
    std::string contentType;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers; ///< beside type and length
};

/// A JSON answer as the service writes it, newline included.
Answer jsonAnswer(int status, const Json &body);

/// {"message": text}, the answer of almost every refusal and of every write (api.md 1.1).
Answer messageAnswer(int status, const std::string &text);

/// The page for a path that matches no route.
Answer notFoundPage();

/// The 308 of a path with a doubled slash, to an absolute address.
Answer redirectPage(const std::string &address);

/// The 400 that the HTTP server gives before the service sees a request.
Answer badRequestPage(const std::string &detail);

/// 405 with the methods that the path has.
Answer methodNotAllowed(const std::string &allowed);

/// The empty 200 to OPTIONS.
Answer optionsAnswer(const std::string &allowed);

/// Ends a call with an answer that is no success. Handlers throw it at the check that fails.
class Refusal : public std::exception
{
public:
    Refusal(int status, const std::string &message) : m_answer(messageAnswer(status, message)) { }
    Refusal(int status, const Json &body) : m_answer(jsonAnswer(status, body)) { }
    Refusal(int status, const char *message) : Refusal(status, std::string(message)) { }

    [[nodiscard]] const Answer &answer() const { return m_answer; }
    [[nodiscard]] const char *what() const noexcept override { return "refused"; }

private:
    Answer m_answer;
};

/// The service would have crashed here: 500.
class InternalError : public Refusal
{
public:
    InternalError() : Refusal(500, "Internal Server Error") { }
};

} // namespace sandbox
