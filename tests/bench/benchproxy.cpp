// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_proxy [COUNT]: what a request costs through the fault proxy, against one that goes to the
// same scripted server without it. The two take turns, and are measured in the same run.
#include "http/client.h"
#include "support/faultproxy.h"
#include "support/scriptedserver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

/// The scripted server in a thread of its own, so that it and the client do not wait for each
/// other's turn.
class ServerThread : public QThread
{
public:
    ServerThread()
    {
        start();
        m_listening.acquire();
    }
    ~ServerThread() override
    {
        quit();
        wait();
    }

    [[nodiscard]] const QUrl &url() const { return m_url; }

protected:
    void run() override
    {
        test::ScriptedServer server;
        server.always(test::Answer::json(200, '[' + QByteArray(4000, ' ') + ']'));
        m_url = server.url();
        m_listening.release();
        exec();
    }

private:
    QSemaphore m_listening;
    QUrl m_url;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double milliseconds(http::Client &client, const http::Request &request)
{
    QEventLoop loop;
    bool isGood = false;
    const auto start = std::chrono::steady_clock::now();
    client.send(request, &loop, [&](const Result<http::Response> &response) {
        isGood = bool(response);
        loop.quit();
    });
    loop.exec();
    const auto end = std::chrono::steady_clock::now();
    if (!isGood)
        qFatal("A request failed");
    return std::chrono::duration<double, std::milli>(end - start).count();
}

void measure(const char *name, const http::Request &request, const QUrl &server, const QUrl &proxy,
             int count)
{
    http::Client toServer;
    http::Client toProxy;
    toServer.setServer(server);
    toProxy.setServer(proxy);
    QList<double> direct;
    QList<double> through;
    for (int round = -count / 10; round < count; ++round) { // the first ones warm it up
        const double one = milliseconds(toServer, request);
        const double other = milliseconds(toProxy, request);
        if (round < 0)
            continue;
        direct.append(one);
        through.append(other);
    }
    std::printf("%-6s %8.2f %8.2f %8.2f\n", name, median(direct), median(through),
                median(through) / median(direct));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 300;
    const ServerThread server;
    const test::FaultProxy proxy(server.url().port());

    http::Request request;
    request.route = request.path = QStringLiteral("/thing");
    request.auth = http::Auth::None;
    std::printf("%-6s %8s %8s %8s\n", "proxy", "direct", "through", "ratio");
    measure("read", request, server.url(), proxy.url(), count);
    request.verb = http::Verb::Post;
    request.body = R"({"description": "Read a chapter"})";
    measure("write", request, server.url(), proxy.url(), count);
    return 0;
}
