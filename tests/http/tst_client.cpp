// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTest>

using namespace std::chrono_literals;
using http::Auth;
using http::Client;
using http::Verb;
using test::Answer;
using test::ScriptedServer;

// When and how often the callback comes, and what a bad server can do.
class TestClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void answersOnceAndNeverWithinSend();
    void encodesPathAndQuery();
    void refusesAddressesThatAreNotAllowed_data();
    void refusesAddressesThatAreNotAllowed();
    void knowsThatNothingWasSentWhenRefused();
    void knowsThatNothingWasSentWhenTheHostIsUnknown();

    void isSilentWhenTheContextDied_data();
    void isSilentWhenTheContextDied();
    void isSilentWhenTheContextDiesWithItsAnswerDue();
    void isSilentWhenItDied_data();
    void isSilentWhenItDied();
    void survivesAContextThatDiesWithTheConnection();
    void mayBeDestroyedByACallback();
    void mayBeUsedByACallback();
    void cancelsWhenTheServerChanges();

    void givesUpOnSilence_data();
    void givesUpOnSilence();
    void givesUpOnADripAtTheDeadline();
    void stopsAnEndlessBody();
    void stopsABodyThatIsAnnouncedTooLarge();
    void stopsAGzipBomb();
    void refusesABodyThatCannotBeUnpacked();
    void takesABodyAtTheLimit();

    void seesThroughFaultsOfAReply_data();
    void seesThroughFaultsOfAReply();
    void keepsNoCookie();
    void logsRouteAndStatusOnly();

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Client> client;
};

void TestClient::init()
{
    client.reset();
    server = std::make_unique<ScriptedServer>();
    client = std::make_unique<Client>();
    client->setServer(server->url());
}

void TestClient::answersOnceAndNeverWithinSend()
{
    server->answer(Answer::json(200, "[1, 2]\n"));
    Heard heard;
    client->send(get(), this, heard.callback());
    QCOMPARE(heard.calls, 0);
    QVERIFY(waitFor(heard));
    QVERIFY(heard.isGood());
    QCOMPARE((*heard.last)->status, 200);
    QVERIFY((*heard.last)->json.isArray());
    QTRY_COMPARE(server->open(), 0);
    QCOMPARE(heard.calls, 1);
    QCOMPARE(server->seen().first().headers.value("accept"), QByteArray("application/json"));
}

void TestClient::encodesPathAndQuery()
{
    server->answer(Answer::json(200, "[]"));
    http::Request request = get();
    request.path = QStringLiteral("/a b%2F?ü#");
    request.query.addQueryItem(QStringLiteral("search"), QStringLiteral("a+b c&d=ü#"));
    request.query.addQueryItem(QStringLiteral("page"), QStringLiteral("2"));
    QVERIFY(exchange(*client, request).isGood());
    QCOMPARE(server->seen().first().target,
             QByteArray("/a%20b%252F%3F%C3%BC%23?search=a%2Bb%20c%26d%3D%C3%BC%23&page=2"));
}

void TestClient::refusesAddressesThatAreNotAllowed_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("none") << QUrl();
    QTest::newRow("http elsewhere") << QUrl(QStringLiteral("http://example.org"));
    QTest::newRow("a lie") << QUrl(QStringLiteral("http://localhost@example.org"));
    QTest::newRow("another scheme") << QUrl(QStringLiteral("file:///etc/passwd"));
}

void TestClient::refusesAddressesThatAreNotAllowed()
{
    QFETCH(const QUrl, url);
    client->setServer(url);
    Heard heard;
    client->send(request(Verb::Post, "{}"), this, heard.callback());
    QCOMPARE(heard.calls, 0);
    QVERIFY(waitFor(heard));
    QCOMPARE(heard.kind(), QStringLiteral("Invalid"));
    QVERIFY(!heard.error().mayHaveBeenSent);
}

void TestClient::knowsThatNothingWasSentWhenRefused()
{
    server->stopListening();
    for (const Verb verb : {Verb::Get, Verb::Post, Verb::Put, Verb::Delete}) {
        const Heard heard = exchange(*client, request(verb));
        QCOMPARE(heard.kind(), QStringLiteral("Offline"));
        QVERIFY(!heard.error().mayHaveBeenSent);
    }
}

void TestClient::knowsThatNothingWasSentWhenTheHostIsUnknown()
{
    client->setServer(QUrl(QStringLiteral("https://nowhere.invalid")));
    const Heard heard = exchange(*client, request(Verb::Post, "{}"));
    QCOMPARE(heard.kind(), QStringLiteral("Offline"));
    QVERIFY(!heard.error().mayHaveBeenSent);
}

namespace {

constexpr const char *before = "before it is sent";
constexpr const char *during = "while the server thinks";
constexpr const char *within = "in the middle of the body";

void moments()
{
    QTest::addColumn<QByteArray>("moment");
    for (const char *moment : {before, during, within})
        QTest::newRow(moment) << QByteArray(moment);
}

// Lets one request come that far.
void reach(const QByteArray &moment, ScriptedServer &server)
{
    if (moment == during)
        QTRY_COMPARE(server.seen().size(), 1);
    if (moment == within)
        QTRY_VERIFY(server.bytesSent() > 200);
}

} // namespace

void TestClient::isSilentWhenTheContextDied_data()
{
    moments();
}

void TestClient::isSilentWhenTheContextDied()
{
    QFETCH(const QByteArray, moment);
    server->always(moment == within ? Answer::drip(QByteArray(5000, ' '), 1ms) : Answer::silence());
    Heard heard;
    auto context = std::make_unique<QObject>();
    client->send(request(Verb::Post, "{}"), context.get(), heard.callback());
    reach(moment, *server);
    context.reset();
    QTRY_COMPARE(server->open(), 0); // aborted
    server->always(Answer::json(200, "[]"));
    QVERIFY(exchange(*client, get()).isGood());
    QCOMPARE(heard.calls, 0);
    QCOMPARE(server->count("POST"), moment == before ? 0 : 1);
}

void TestClient::isSilentWhenTheContextDiesWithItsAnswerDue()
{
    // Both hear in the same turn of the event loop; the first destroys the context of the second.
    server->always(Answer::json(200, "[]"));
    auto context = std::make_unique<QObject>();
    Heard second;
    client->setServer({}); // so that both end at once
    client->send(get(), this, [&](const Result<http::Response> &) { context.reset(); });
    client->send(get(), context.get(), second.callback());
    QTRY_VERIFY(!context);
    client->setServer(server->url());
    QVERIFY(exchange(*client, get()).isGood());
    QCOMPARE(second.calls, 0);
}

void TestClient::isSilentWhenItDied_data()
{
    moments();
}

void TestClient::isSilentWhenItDied()
{
    QFETCH(const QByteArray, moment);
    server->always(moment == within ? Answer::drip(QByteArray(5000, ' '), 1ms) : Answer::silence());
    Heard heard;
    client->send(get(), this, heard.callback());
    client->send(request(Verb::Post, "{}"), this, heard.callback());
    if (moment == during)
        QTRY_COMPARE(server->seen().size(), 2);
    else
        reach(moment, *server);
    client.reset();
    QTRY_COMPARE(server->open(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(heard.calls, 0);
}

// Just when Qt asks the body from its own thread to rewind, and waits for the answer.
void TestClient::survivesAContextThatDiesWithTheConnection()
{
    server->always(Answer::drop());
    Heard heard;
    for (int round = 0; round < 50; ++round) {
        auto context = std::make_unique<QObject>();
        connect(server.get(), &ScriptedServer::disconnected, context.get(),
                [&] { context.reset(); });
        client->send(request(Verb::Post, round % 2 ? "{}" : ""), context.get(), heard.callback());
        QTRY_VERIFY(!context);
    }
    QCOMPARE(server->count("POST"), 50);
    QCOMPARE(heard.calls, 0);
}

void TestClient::mayBeDestroyedByACallback()
{
    server->always(Answer::json(200, "[]"));
    Heard other;
    client->send(get(), this, [this](const Result<http::Response> &) { client.reset(); });
    client->send(request(Verb::Post, "{}"), this, other.callback());
    QTRY_VERIFY(!client);
}

void TestClient::mayBeUsedByACallback()
{
    server->always(Answer::json(200, "[]"));
    Heard second;
    client->send(get(), this, [&](const Result<http::Response> &) {
        client->send(request(Verb::Post, "{}"), this, second.callback());
    });
    QVERIFY(waitFor(second));
    QVERIFY(second.isGood());
}

void TestClient::cancelsWhenTheServerChanges()
{
    Heard sent;
    client->send(get(), this, sent.callback());
    QTRY_COMPARE(server->seen().size(), 1);
    Heard unsent;
    client->send(request(Verb::Post, "{}"), this, unsent.callback());
    client->setServer(server->url(QStringLiteral("127.0.0.1")));
    QCOMPARE(sent.calls + unsent.calls, 0);
    QVERIFY(waitFor(sent));
    QVERIFY(waitFor(unsent));
    QCOMPARE(sent.kind(), QStringLiteral("Cancelled"));
    QVERIFY(sent.error().mayHaveBeenSent);
    QCOMPARE(unsent.kind(), QStringLiteral("Cancelled"));
    QVERIFY(!unsent.error().mayHaveBeenSent);
    QCOMPARE(server->count("POST"), 0);
    server->always(Answer::json(200, "[]"));
    QVERIFY(exchange(*client, get()).isGood());
    QVERIFY(server->seen().last().headers.value("host").startsWith("127.0.0.1"));
}

void TestClient::givesUpOnSilence_data()
{
    QTest::addColumn<bool>("isDeadline");
    QTest::newRow("transfer timeout") << false;
    QTest::newRow("deadline") << true;
}

void TestClient::givesUpOnSilence()
{
    QFETCH(const bool, isDeadline);
    client->setLimits({isDeadline ? 10s : 100ms, isDeadline ? 100ms : 10s});
    server->answer(Answer::silence()).answer(Answer::headersOnly());
    for (int i = 0; i < 2; ++i) {
        const Heard heard = exchange(*client, request(Verb::Post, "{}"));
        QCOMPARE(heard.kind(), QStringLiteral("Timeout"));
        QVERIFY(heard.error().mayHaveBeenSent);
    }
    QCOMPARE(server->seen().size(), 2);
    QTRY_COMPARE(server->open(), 0);
}

void TestClient::givesUpOnADripAtTheDeadline()
{
    client->setLimits({200ms, 600ms}); // Qt's timeout never fires as long as bytes come
    server->always(Answer::drip(QByteArray(1000, ' '), 20ms));
    const Heard heard = exchange(*client, request(Verb::Post, "{}"));
    QCOMPARE(heard.kind(), QStringLiteral("Timeout"));
    QVERIFY(heard.error().detail.contains(QStringLiteral("deadline")));
    QTRY_COMPARE(server->open(), 0);
}

void TestClient::stopsAnEndlessBody()
{
    if (!test::canServeWithoutEnd())
        QSKIP("a server that never stops writing starves all else under wine");
    client->setLimits({15s, 30s, 64 << 10, 1 << 20});
    server->always(Answer::endless());
    for (const Verb verb : {Verb::Get, Verb::Post}) {
        const qint64 before = server->bytesSent();
        const Heard heard = exchange(*client, request(verb));
        QCOMPARE(heard.kind(), QStringLiteral("Protocol"));
        QVERIFY(heard.error().detail.contains(QStringLiteral("too large")));
        QVERIFY(heard.error().mayHaveBeenSent);
        QTRY_COMPARE(server->open(), 0);
        // The limit, and what the system's socket buffers hold: no more was taken than is allowed.
        QVERIFY2(server->bytesSent() - before < (16 << 20),
                 QByteArray::number(server->bytesSent() - before));
    }
    QCOMPARE(server->seen().size(), 2);
}

void TestClient::stopsABodyThatIsAnnouncedTooLarge()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 314572800\r\n\r\n";
    server->always(Answer::raw(head + "[").keptAlive());
    const Heard heard = exchange(*client, get());
    QCOMPARE(heard.kind(), QStringLiteral("Protocol"));
    QVERIFY(heard.error().detail.contains(QStringLiteral("too large")));
    QTRY_COMPARE(server->open(), 0);
}

void TestClient::stopsAGzipBomb()
{
    server->always(Answer::gzipBomb(100));
    const Heard heard = exchange(*client, get());
    QVERIFY(!heard.isGood());
    QCOMPARE(heard.kind(), QStringLiteral("Protocol"));
}

void TestClient::refusesABodyThatCannotBeUnpacked()
{
    // The head of a gzip stream, and a block of a kind that there is not (RFC 1951, 3.2.3).
    const QByteArray spoilt = QByteArray::fromHex("1f8b0800000000000003"
                                                  "ffffffffffffffff");
    server->always(Answer::json(200, spoilt).with("Content-Encoding: gzip"));
    const Heard heard = exchange(*client, get());
    QCOMPARE(heard.kind(), QStringLiteral("Protocol"));
}

void TestClient::takesABodyAtTheLimit()
{
    client->setLimits({15s, 30s, 64 << 10, 1 << 20});
    const QByteArray full = "[\"" + QByteArray((1 << 20) - 4, 'x') + "\"]";
    server->answer(Answer::json(200, full)).answer(Answer::json(200, full + ' '));
    QVERIFY(exchange(*client, get()).isGood());
    QCOMPARE(exchange(*client, get()).kind(), QStringLiteral("Protocol"));
}

void TestClient::seesThroughFaultsOfAReply_data()
{
    QTest::addColumn<Answer>("fault");
    QTest::addColumn<QString>("kind");

    const auto row = [](const char *name, const Answer &fault, const char *kind) {
        QTest::newRow(name) << fault << QString::fromLatin1(kind);
    };
    row("dropped", Answer::drop(), "Offline");
    row("dropped unread", Answer::dropUnread(), "Offline");
    row("reset", Answer::reset(), "Offline");
    row("half a header", Answer::raw("HTTP/1.1 200 OK\r\nContent-Le"), "Offline");
    row("half a body", Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1"), "Offline");
    row("nothing", Answer::raw("HTTP/1.1 200 OK\r\n\r\n"), "Offline");
    row("no length, cut", Answer::raw("HTTP/1.1 200 OK\r\n\r\n[1, 2"), "Protocol");
    row("truncated", Answer::json(200, "[{\"id\": 1}, {\"i"), "Protocol");
    row("a portal's page", Answer::html(200), "Protocol");
    row("no route", Answer::html(404), "Protocol");
    row("gone", Answer::message(404, "Task does not exist."), "NotFound");
    row("refused values", Answer::message(400, "x"), "Invalid");
    row("busy", Answer::html(503).with("Retry-After: 10"), "Server");
    row("bad gateway", Answer::html(502), "Server");
    row("too many", Answer::html(429), "RateLimited");
    row("not http", Answer::raw("SSH-2.0-OpenSSH_9.2\r\n"), "Offline");
}

void TestClient::seesThroughFaultsOfAReply()
{
    QFETCH(const Answer, fault);
    server->always(fault);
    const Heard heard = exchange(*client, get());
    QTEST(heard.kind(), "kind");
    QVERIFY(heard.error().mayHaveBeenSent);
}

void TestClient::keepsNoCookie()
{
    server->always(Answer::json(200, "[]").with("Set-Cookie: id=1; Path=/"));
    for (int i = 0; i < 2; ++i) {
        exchange(*client, get());
        exchange(*client, request(Verb::Post, "{}"));
    }
    QCOMPARE(server->seen().size(), 4);
    for (const test::Seen &seen : server->seen())
        QVERIFY(!seen.headers.contains("cookie"));
}

namespace {

QString logged;

void record(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    logged +=
        QString::fromLatin1(context.category) + QLatin1String(": ") + text + QLatin1Char('\n');
}

} // namespace

void TestClient::logsRouteAndStatusOnly()
{
    server->answer(Answer::message(200, "canary answer")).answer(Answer::message(403, "canary"));
    client->setAccessToken("canary-token", 600s);
    http::Request put = request(Verb::Put, R"({"text": "canary body"})", Auth::Access);
    put.route = QStringLiteral("/thing/{}");
    put.path = QStringLiteral("/thing/canary");
    put.query.addQueryItem(QStringLiteral("q"), QStringLiteral("canary"));
    logged.clear();
    const QtMessageHandler old = qInstallMessageHandler(record);
    exchange(*client, put);
    exchange(*client, put);
    server->stopListening();
    exchange(*client, put);
    qInstallMessageHandler(old);
    QVERIFY2(!logged.contains(QStringLiteral("canary")), qPrintable(logged));
    const QStringList lines = logged.split(QLatin1Char('\n'));
    QVERIFY(lines.value(0).startsWith(QStringLiteral("mentorship.http: PUT /thing/{} 200 ")));
    QVERIFY(
        lines.value(1).startsWith(QStringLiteral("mentorship.http: PUT /thing/{} 403 Forbidden ")));
    QVERIFY(lines.value(2).startsWith(QStringLiteral("mentorship.http: PUT /thing/{} Offline ")));
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
