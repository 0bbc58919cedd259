// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/wire.h"
#include "sandbox/json.h"
#include "sandbox/sandbox.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <string>
#include <vector>

/// JSON as text, to compare in a way that shows the difference.
inline QByteArray text(const sandbox::Json &value)
{
    return QByteArray::fromStdString(value.dump());
}

/// A sandbox with eight people, and calls to it that read well. People are named by user name; the
/// password of everybody is "a-Secret1". Mails are kept.
class Talk
{
public:
    using Json = sandbox::Json;

    /// What came back.
    struct Reply {
        int status = 0;
        Json body;

        /// The message, or an empty text.
        [[nodiscard]] std::string message() const;
    };

    /// Everybody verified and willing to be both mentor and mentee; the state may be changed first.
    static Json people(int count = 8);

    explicit Talk(const Json &state, sandbox::Options options = {});

    /// Calls as somebody, or without a token when the name is empty.
    Reply call(const std::string &who, const std::string &method, const std::string &path,
               const Json &body = nullptr);

    /// Signs in; nothing is kept when that fails.
    Reply signIn(const std::string &who, const std::string &password = "a-Secret1");

    /// Sends a request that lasts 60 days.
    Reply ask(const std::string &who, int mentorId, int menteeId);

    [[nodiscard]] Json state() const { return Json::parse(m_server->state()); }
    [[nodiscard]] const std::vector<std::string> &mails() const { return m_mails; }
    [[nodiscard]] sandbox::Sandbox &server() { return *m_server; }

    /// The path of the last mail.
    [[nodiscard]] std::string lastPath() const;

    /// The clock at the start.
    static constexpr double now = 1795449082.25;

private:
    std::vector<std::string> m_mails;
    std::map<std::string, std::string> m_tokens;
    std::unique_ptr<sandbox::Sandbox> m_server;
};
