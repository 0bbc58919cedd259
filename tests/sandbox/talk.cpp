// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/talk.h"

#include <QTemporaryFile>

using sandbox::Json;

namespace {

constexpr double day = 86400;

std::unique_ptr<sandbox::Sandbox> started(const Json &state, sandbox::Options options)
{
    QTemporaryFile file;
    if (!file.open())
        return nullptr;
    const std::string bytes = state.dump();
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    file.close();
    options.stateFile = file.fileName().toStdString();
    auto server = std::make_unique<sandbox::Sandbox>(std::move(options));
    server->start();
    return server;
}

} // namespace

std::string Talk::Reply::message() const
{
    return body.is_object() ? body.value("message", "") : "";
}

Json Talk::people(int count)
{
    Json state{{"users", Json::array()}, {"relations", Json::array()}};
    for (int id = 1; id <= count; ++id) {
        const std::string name = "user_" + std::to_string(id);
        Json user;
        user["id"] = id;
        user["name"] = std::string("Person ") + static_cast<char>('A' + (id - 1) % 26);
        user["username"] = name;
        user["email"] = name + "@example.org";
        user["password"] = "a-Secret1";
        user["registration_date"] = now - 100 * day;
        user["terms_and_conditions_checked"] = true;
        user["is_admin"] = id == 1;
        user["is_email_verified"] = true;
        user["need_mentoring"] = true;
        user["available_to_mentor"] = true;
        state["users"].push_back(user);
    }
    return state;
}

Talk::Talk(const Json &state, sandbox::Options options)
{
    if (!options.clock)
        options.clock = now;
    options.mailSink = [this](const std::string &mail) { m_mails.push_back(mail); };
    m_server = started(state, std::move(options));
}

Talk::Reply Talk::call(const std::string &who, const std::string &method, const std::string &path,
                       const Json &body)
{
    if (!who.empty() && !m_tokens.contains(who))
        signIn(who);
    wire::Request request{method, path, {}, "", false};
    if (!who.empty())
        request.headers["Authorization"] = "Bearer " + m_tokens[who];
    if (!body.is_null()) {
        request.headers["Content-Type"] = "application/json";
        request.body = body.dump();
        request.hasBody = true;
    }
    const wire::Answer answer = wire::call(m_server->port(), request);
    return {answer.status, Json::parse(answer.body, nullptr, false)};
}

Talk::Reply Talk::signIn(const std::string &who, const std::string &password)
{
    const Reply reply = call("", "POST", "/login", {{"username", who}, {"password", password}});
    if (reply.status == 200)
        m_tokens[who] = reply.body.at("access_token").get<std::string>();
    return reply;
}

Talk::Reply Talk::ask(const std::string &who, int mentorId, int menteeId)
{
    return call(who, "POST", "/mentorship_relation/send_request",
                {{"mentor_id", mentorId},
                 {"mentee_id", menteeId},
                 {"end_date", now + 60 * day},
                 {"notes", "Please"}});
}

std::string Talk::lastPath() const
{
    return m_mails.empty() ? "" : m_mails.back().substr(m_mails.back().find(' ') + 1);
}
