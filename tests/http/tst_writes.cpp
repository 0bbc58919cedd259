// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTest>

using namespace std::chrono_literals;
using http::Verb;
using test::Answer;
using test::ScriptedServer;

// A write goes out once, whatever becomes of its reply (docs/sync.md).
class TestWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOnceWhateverBecomesOfTheReply_data();
    void sendsOnceWhateverBecomesOfTheReply();
    void sendsWhatTheServiceUnderstands_data();
    void sendsWhatTheServiceUnderstands();
    void sendsALargeBodyWhole();
    void takesAFreshConnection_data();
    void takesAFreshConnection();
    void leavesReadsUnderWayAlone();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void repeatsNothingWhenTheServerIsBusy();
};

namespace {

const QByteArray body = R"({"description": "Read a chapter"})";

std::unique_ptr<ScriptedServer> serverFor(bool isSecure)
{
    return isSecure ? std::make_unique<ScriptedServer>(QStringLiteral("good"))
                    : std::make_unique<ScriptedServer>();
}

void introduce(http::Client &client, const ScriptedServer &server)
{
    if (server.url().scheme() == QLatin1String("https"))
        client.setExtraAuthority(testAuthority());
    client.setServer(server.url());
}

constexpr struct {
    Verb verb;
    const char *name;
} writes[] = {{Verb::Post, "POST"}, {Verb::Put, "PUT"}, {Verb::Delete, "DELETE"}};

} // namespace

void TestWrites::sendsOnceWhateverBecomesOfTheReply_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Answer>("fault");
    QTest::addColumn<QString>("kind");

    const struct {
        const char *name;
        Answer answer;
        QString kind;
        bool cutsTheConnection = false; // and is worth a look over https
    } faults[] = {
        {"FIN", Answer::drop(), QStringLiteral("Offline"), true},
        {"RST", Answer::reset(), QStringLiteral("Offline"), true},
        {"half a status", Answer::raw("HTTP/1."), QStringLiteral("Offline")},
        {"half a header", Answer::raw("HTTP/1.1 201 Created\r\nContent-Le"),
         QStringLiteral("Offline"), true},
        {"header only", Answer::raw("HTTP/1.1 201 Created\r\nContent-Length: 40\r\n\r\n"),
         QStringLiteral("Offline"), true},
        {"half a body", Answer::raw("HTTP/1.1 201 Created\r\nContent-Length: 40\r\n\r\n{\"mess"),
         QStringLiteral("Offline")},
        {"half a chunk",
         Answer::raw("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"mess"),
         QStringLiteral("Offline")},
        {"truncated 200", Answer::json(200, "{\"message\": \"T"), QStringLiteral("Protocol")},
        {"truncated 201", Answer::json(201, "{\"message\": \"T"), QStringLiteral("Protocol")},
        {"500", Answer::message(500, "Internal Server Error"), QStringLiteral("Server")},
        {"408", Answer::html(408), QStringLiteral("Protocol")},
        {"garbage", Answer::raw("hello\r\n\r\n"), QString()},
    };
    for (const bool isSecure : {false, true}) {
        for (const auto &write : writes) {
            for (const QByteArray &sent : {body, QByteArray()}) {
                for (const auto &fault : faults) {
                    if (isSecure && (!fault.cutsTheConnection || !test::canServeTls()))
                        continue;
                    QTest::addRow("%s %s %s, %s", isSecure ? "https" : "http", write.name,
                                  sent.isEmpty() ? "bare" : "body", fault.name)
                        << isSecure << int(write.verb) << sent << fault.answer << fault.kind;
                }
            }
        }
    }
}

void TestWrites::sendsOnceWhateverBecomesOfTheReply()
{
    QFETCH(const bool, isSecure);
    QFETCH(const int, verb);
    QFETCH(const QByteArray, body);
    QFETCH(const Answer, fault);
    QFETCH(const QString, kind);

    const auto server = serverFor(isSecure);
    server->always(fault);
    http::Client client;
    introduce(client, *server);

    const Heard heard = exchange(client, request(Verb(verb), body));
    QTRY_COMPARE(server->open(), 0);
    QCOMPARE(server->seen().size(), 1);
    QCOMPARE(server->seen().first().body, body);
    QVERIFY(!heard.isGood());
    QVERIFY(heard.error().mayHaveBeenSent);
    if (!kind.isEmpty())
        QCOMPARE(heard.kind(), kind);
}

void TestWrites::sendsWhatTheServiceUnderstands_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");
    for (const auto &write : writes) {
        for (const QByteArray &sent : {body, QByteArray()})
            QTest::addRow("%s %s", write.name, sent.isEmpty() ? "bare" : "body")
                << int(write.verb) << QByteArray(write.name) << sent;
    }
}

void TestWrites::sendsWhatTheServiceUnderstands()
{
    QFETCH(const int, verb);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, body);

    ScriptedServer server;
    server.answer(Answer::message(201, "Done."));
    http::Client client;
    client.setServer(server.url());
    const Heard heard = exchange(client, request(Verb(verb), body));
    QVERIFY(heard.isGood());
    QCOMPARE((*heard.last)->status, 201);

    const test::Seen &seen = server.seen().first();
    QCOMPARE(seen.verb, name);
    QCOMPARE(seen.target, QByteArray("/thing"));
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.headers.value("content-length"), QByteArray::number(body.size()));
    // An empty body that says it is JSON is broken JSON to the service (api.md 1).
    QCOMPARE(seen.headers.value("content-type"),
             body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    QVERIFY(!seen.headers.contains("cookie"));
    QVERIFY(!seen.headers.contains("authorization"));
    QVERIFY(!seen.headers.contains("expect"));
}

void TestWrites::sendsALargeBodyWhole()
{
    const QByteArray large = "[\"" + QByteArray(300'000, 'x') + "\"]";
    ScriptedServer server;
    server.answer(Answer::message(201, "Done."));
    http::Client client;
    client.setServer(server.url());
    QVERIFY(exchange(client, request(Verb::Post, large)).isGood());
    QCOMPARE(server.seen().first().body, large);
}

void TestWrites::takesAFreshConnection_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::newRow("http") << false;
    if (test::canServeTls())
        QTest::newRow("https") << true;
}

// A kept connection that the server closes just as the write goes out would lose it unsent.
void TestWrites::takesAFreshConnection()
{
    QFETCH(const bool, isSecure);

    const auto server = serverFor(isSecure);
    server->always(Answer::json(200, "[]").keptAlive());
    http::Client client;
    introduce(client, *server);
    QVERIFY(exchange(client, get()).isGood());
    QVERIFY(exchange(client, get()).isGood());
    const int kept = server->connections();
    QVERIFY(server->open() > 0);

    Heard heard;
    client.send(request(Verb::Post, body), this, heard.callback());
    QCoreApplication::processEvents(); // it is on its way now
    server->closeAll();
    QVERIFY(waitFor(heard));
    QVERIFY(heard.isGood());
    QVERIFY(server->connections() > kept);
    QCOMPARE(server->count("POST"), 1);
}

void TestWrites::leavesReadsUnderWayAlone()
{
    ScriptedServer server;
    server.always([](const test::Seen &seen) {
        const Answer answer = Answer::json(200, "[]");
        return seen.verb == "GET" ? answer.after(300ms) : answer;
    });
    http::Client client;
    client.setServer(server.url());
    Heard read;
    Heard write;
    client.send(get(), this, read.callback());
    QTRY_COMPARE(server.count("GET"), 1);
    client.send(request(Verb::Post, body), this, write.callback());
    QVERIFY(waitFor(write));
    QVERIFY(write.isGood());
    QCOMPARE(read.calls, 0);
    QVERIFY(waitFor(read));
    QVERIFY(read.isGood());
}

void TestWrites::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("where");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *where : {"here", "another port", "file:///etc/passwd", "/thing"})
            QTest::addRow("%d %s", status, where) << status << QString::fromLatin1(where);
    }
}

void TestWrites::followsNoRedirect()
{
    QFETCH(const int, status);
    QFETCH(QString, where);

    ScriptedServer server;
    ScriptedServer other;
    if (where == QLatin1String("here"))
        where = server.url().toString() + QStringLiteral("/elsewhere");
    else if (where == QLatin1String("another port"))
        where = other.url().toString() + QStringLiteral("/elsewhere");
    server.always(Answer::redirect(status, where.toLatin1()));
    http::Client client;
    client.setServer(server.url());
    client.setAccessToken("token", 600s);
    int sent = 0;
    for (const Verb verb : {Verb::Get, Verb::Post, Verb::Put, Verb::Delete}) {
        const QByteArray sentBody = verb == Verb::Post ? body : QByteArray();
        const Heard heard = exchange(client, request(verb, sentBody, http::Auth::Access));
        QVERIFY(!heard.isGood());
        QVERIFY(heard.error().mayHaveBeenSent);
        // Qt tells a 307 or 308 to a write like a lost reply (outcome.cpp).
        if (verb == Verb::Get || status < 304) {
            QCOMPARE(heard.kind(), QStringLiteral("Protocol"));
            QCOMPARE(heard.error().httpStatus, status);
            QVERIFY2(heard.error().detail.contains(where), qPrintable(heard.error().detail));
        }
        QCOMPARE(server.seen().size(), ++sent);
    }
    QCOMPARE(other.connections(), 0);
}

void TestWrites::repeatsNothingWhenTheServerIsBusy()
{
    ScriptedServer server;
    server.always(Answer::html(503).with("Retry-After: 0"));
    http::Client client;
    client.setServer(server.url());
    QCOMPARE(exchange(client, request(Verb::Post, body)).kind(), QStringLiteral("Server"));
    QCOMPARE(server.seen().size(), 1);
}

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
