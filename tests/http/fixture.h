// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"
#include "support/scriptedserver.h"
#include "support/underwine.h"

#include <QFile>
#include <QSslCertificate>
#include <QTest>

#include <optional>

/// What a test says to a client and hears from it.
struct Heard {
    int calls = 0;
    std::optional<Result<http::Response>> last;

    Callback<http::Response> callback()
    {
        return [this](const Result<http::Response> &result) {
            ++calls;
            last = result;
        };
    }
    [[nodiscard]] bool isGood() const { return last && *last; }
    [[nodiscard]] Error error() const { return last && !*last ? last->error() : Error{}; }
    [[nodiscard]] QString kind() const
    {
        return !last ? QStringLiteral("nothing")
            : *last  ? QStringLiteral("good")
                     : kindName(last->error().kind);
    }
};

inline http::Request request(http::Verb verb, const QByteArray &body = {},
                             http::Auth auth = http::Auth::None)
{
    http::Request request;
    request.verb = verb;
    request.route = request.path = QStringLiteral("/thing");
    request.body = body;
    request.auth = auth;
    return request;
}

inline http::Request get(http::Auth auth = http::Auth::None)
{
    return request(http::Verb::Get, {}, auth);
}

inline bool waitFor(const Heard &heard)
{
    return QTest::qWaitFor([&] { return heard.calls > 0; }, 20'000);
}

/// Sends one request and waits for its end.
inline Heard exchange(http::Client &client, const http::Request &request)
{
    Heard heard;
    QObject context;
    client.send(request, &context, heard.callback());
    waitFor(heard);
    return heard;
}

inline QSslCertificate testAuthority()
{
    return QSslCertificate::fromPath(test::tlsFile(QStringLiteral("authority.pem"))).value(0);
}
