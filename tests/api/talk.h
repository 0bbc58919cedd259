// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"
#include "support/scriptedserver.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace test {

/// One account that is signed in, and its server.
class Talk
{
public:
    Talk()
    {
        client.setServer(server.url(QStringLiteral("127.0.0.1")));
        client.setAccessToken("access-token", std::chrono::hours(1));
        client.setRefresher([this](const Callback<http::Client::AccessToken> &done) {
            ++refreshes;
            done(Error{Error::Kind::Unauthorized, 401, QStringLiteral("no"), true});
        });
    }

    /// Makes the call and waits for what it says; Timeout when it says nothing.
    template <typename T> Result<T> hear(const std::function<void(QObject *, Callback<T>)> &call)
    {
        std::optional<Result<T>> heard;
        QObject context;
        QEventLoop loop; // at once: QTest's own waiting sleeps in between
        QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
        call(&context, [&](const Result<T> &result) {
            ++answers;
            heard = result;
            loop.quit();
        });
        loop.exec();
        if (!heard)
            return Error{Error::Kind::Timeout, 0, QStringLiteral("no answer at all"), true};
        return *heard;
    }

    /// That the server hears one request, and nothing comes behind it.
    [[nodiscard]] bool isAllSaid()
    {
        QEventLoop loop;
        QTimer::singleShot(std::chrono::milliseconds(20), &loop, &QEventLoop::quit);
        loop.exec();
        return server.seen().size() == 1 && answers == 1 && refreshes == 0;
    }

    ScriptedServer server;
    http::Client client;
    int answers = 0;
    int refreshes = 0;
};

/// For messages of failed comparisons.
template <typename T> QString kindOf(const Result<T> &result)
{
    return result ? QStringLiteral("good") : kindName(result.error().kind);
}

} // namespace test
