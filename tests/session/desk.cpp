// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desk.h"

#include <QFile>

#include <algorithm>

namespace test {

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray token(qint64 userId, const QByteArray &kind, int lifetime)
{
    const QByteArray claims = R"({"iat":1000,"nbf":1000,"jti":"x","exp":)"
        + QByteArray::number(1000 + lifetime) + R"(,"identity":)" + QByteArray::number(userId)
        + R"(,"type":")" + kind + R"("})";
    return part(R"({"typ":"JWT","alg":"HS256"})") + '.' + part(claims) + '.' + part(kind);
}

Desk::Desk()
{
    server.always([this](const Seen &seen) { return answer(seen); });
    start();
}

void Desk::start()
{
    session.reset();
    client = std::make_unique<http::Client>();
    settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")),
                                           QSettings::IniFormat);
    session =
        std::make_unique<session::Session>(*client, secrets, *settings, QStringLiteral("profile"));
    troubles = std::make_unique<QSignalSpy>(session.get(), &session::Session::keychainTrouble);
    states = std::make_unique<QSignalSpy>(session.get(), &session::Session::stateChanged);
}

Result<Done> Desk::signIn(bool stay)
{
    std::optional<Result<Done>> result;
    QObject context;
    session->signIn(credentials(stay), &context, [&](Result<Done> done) { result = done; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return Error{Error::Kind::Timeout, 0, QStringLiteral("signIn() gave no answer"), false};
    return *result;
}

Result<Done> Desk::signOut()
{
    std::optional<Result<Done>> result;
    QObject context;
    session->signOut(&context, [&](Result<Done> done) { result = done; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return Error{Error::Kind::Timeout, 0, QStringLiteral("signOut() gave no answer"), false};
    return *result;
}

Result<http::Response> Desk::ask()
{
    std::optional<Result<http::Response>> result;
    QObject context;
    http::Request request;
    request.route = request.path = QStringLiteral("/user");
    client->send(request, &context, [&](Result<http::Response> reply) { result = reply; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return Error{Error::Kind::Timeout, 0, QStringLiteral("send() gave no answer"), false};
    return *result;
}

void Desk::resume()
{
    start();
    session->resume(session->lastAccount());
}

session::Session::Credentials Desk::credentials(bool stay) const
{
    return {server.url(), QStringLiteral("ada"), QStringLiteral("canary password"), stay};
}

session::Account Desk::account(qint64 id) const
{
    return {server.url(), UserId(id)};
}

QString Desk::entry(qint64 id) const
{
    return QStringLiteral("profile/") + account(id).key();
}

QByteArray Desk::settingsFile()
{
    settings->sync();
    QFile file(settings->fileName());
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

int Desk::count(const QByteArray &target) const
{
    return static_cast<int>(
        std::count_if(server.seen().begin(), server.seen().end(),
                      [&target](const Seen &seen) { return seen.target == target; }));
}

Answer Desk::answer(const Seen &seen) const
{
    if (seen.target == "/login") {
        if (!isPasswordRight)
            return Answer::message(401, "Username or password is wrong.");
        return Answer::json(200,
                            R"({"access_token":")" + token(userId, "access", 600)
                                + R"(","refresh_token":")" + token(userId, "refresh", 2419200)
                                + R"("})");
    }
    if (seen.target == "/refresh") {
        if (isRefreshRefused)
            return Answer::message(401,
                                   "The token has expired! Please, login again or refresh it.");
        return Answer::json(200, R"({"access_token":")" + token(userId, "access", 600) + R"("})");
    }
    if (!seen.headers.value("authorization").startsWith("Bearer "))
        return Answer::message(401, "The authorization token is missing!");
    return Answer::json(200, "{}");
}

} // namespace test
