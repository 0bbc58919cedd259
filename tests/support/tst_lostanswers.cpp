// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyfixture.h"

#include <QTest>

#ifndef Q_OS_WIN
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#endif

using namespace std::chrono_literals;
using test::Fault;
using test::FaultProxy;
using test::LoggedRequest;

// Faults that take the answer away, or bring it late, with the sandbox behind the proxy.
class TestLostAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAsTheServerDoes_data();
    void answersAsTheServerDoes();
    void drops_data();
    void drops();
    void resets();
    void cutsTheHead();
    void cutsTheBody();
    void isLate();
    void executesLate();
    void losesWhatItAcknowledged();
    void refusesForAWhile();
    void refusesFromARequestOn();
    void refusesUntilItIsStarted();
    void resetsANumberOfConnections();
};

namespace {

LoggedRequest onlyOne(const FaultProxy &proxy)
{
    return proxy.count() == 1 ? proxy.log().first() : LoggedRequest();
}

} // namespace

void TestLostAnswers::answersAsTheServerDoes_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::newRow("http") << QString();
    if (test::canServeTls())
        QTest::newRow("https") << QStringLiteral("good");
}

void TestLostAnswers::answersAsTheServerDoes()
{
    QFETCH(const QString, certificate);
    Behind behind;
    const auto proxy = certificate.isEmpty()
        ? std::make_unique<FaultProxy>(behind.sandbox.port())
        : std::make_unique<FaultProxy>(behind.sandbox.port(), certificate);
    for (const QByteArray &request :
         {behind.get("/users"), behind.get("/no-such-thing"), behind.get("/mentorship_relations")})
        QCOMPARE(Behind::call(proxy->url(), request).bytes,
                 Behind::call(behind.server(), request).bytes);
    QCOMPARE(Behind::call(proxy->url(), behind.addTask()).status(), 201);
    QCOMPARE(behind.tasks(), 1);
    QCOMPARE(proxy->count(), 4);
    for (const LoggedRequest &request : proxy->log())
        QVERIFY(request.fault.isEmpty() && request.isForwarded());
}

void TestLostAnswers::drops_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("isForwarded");
    QTest::newRow("http, before") << false << false;
    QTest::newRow("http, after") << false << true;
    if (!test::canServeTls())
        return;
    QTest::newRow("https, before") << true << false;
    QTest::newRow("https, after") << true << true;
}

void TestLostAnswers::drops()
{
    QFETCH(const bool, isSecure);
    QFETCH(const bool, isForwarded);
    Behind behind;
    const auto proxy = isSecure
        ? std::make_unique<FaultProxy>(behind.sandbox.port(), QStringLiteral("good"))
        : std::make_unique<FaultProxy>(behind.sandbox.port());
    proxy->always(isForwarded ? Fault::dropAfterForward() : Fault::dropBeforeForward());

    RawClient client(proxy->url());
    client.send(behind.addTask());
    QCOMPARE(client.readToEnd().bytes, QByteArray());
    QVERIFY(client.wasClosed());
    QCOMPARE(behind.tasks(), isForwarded ? 1 : 0);
    const LoggedRequest logged = onlyOne(*proxy);
    QCOMPARE(logged.fault, QByteArray(isForwarded ? "dropAfterForward" : "dropBeforeForward"));
    QCOMPARE(logged.isForwarded(), isForwarded);
    QCOMPARE(logged.serverStatus, isForwarded ? 201 : 0);
}

// Qt tells no RST from a FIN, the system does.
void TestLostAnswers::resets()
{
#ifdef Q_OS_WIN
    QSKIP("asks a socket of POSIX");
#else
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.when({.nth = 1}, Fault::resetAfterForward()).when({.nth = 2}, Fault::dropAfterForward());
    for (const bool isReset : {true, false}) {
        RawClient client(proxy.url());
        client.send(behind.addTask());
        ::pollfd ready{static_cast<int>(client.descriptor()), POLLIN, 0};
        QCOMPARE(::poll(&ready, 1, 20'000), 1);
        char byte = 0;
        const auto count = ::recv(ready.fd, &byte, 1, 0);
        QCOMPARE(count < 0 ? errno : 0, isReset ? ECONNRESET : 0);
        QCOMPARE(count, isReset ? -1 : 0);
    }
    QCOMPARE(behind.tasks(), 2);
    QCOMPARE(proxy.log().first().fault, QByteArray("resetAfterForward"));
    QCOMPARE(proxy.log().first().serverStatus, 201);
#endif
}

void TestLostAnswers::cutsTheHead()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.always(Fault::halfHeader());
    RawClient client(proxy.url());
    client.send(behind.addTask());
    const RawReply reply = client.readToEnd();
    QVERIFY(client.wasClosed());
    QVERIFY(reply.bytes.startsWith("HTTP/1.1 201 "));
    QVERIFY(!reply.bytes.contains("\r\n\r\n"));
    QCOMPARE(behind.tasks(), 1);
    QCOMPARE(onlyOne(proxy).fault, QByteArray("halfHeader"));
}

void TestLostAnswers::cutsTheBody()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.always(Fault::headerOnly());
    RawClient client(proxy.url());
    client.send(behind.addTask());
    const RawReply reply = client.readToEnd();
    QVERIFY(client.wasClosed());
    QCOMPARE(reply.status(), 201);
    QVERIFY(reply.header("Content-Length").toInt() > 0);
    QVERIFY(reply.bytes.endsWith("\r\n\r\n"));
    QCOMPARE(behind.tasks(), 1);
    QCOMPARE(onlyOne(proxy).fault, QByteArray("headerOnly"));
}

void TestLostAnswers::isLate()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.always(Fault::late(150ms));
    const RawReply reply = Behind::call(proxy.url(), behind.addTask());
    QCOMPARE(reply.status(), 201);
    QVERIFY(reply.body().contains("Task was created"));
    const LoggedRequest logged = onlyOne(proxy);
    QCOMPARE(logged.fault, QByteArray("late"));
    QVERIFY(*logged.ended - *logged.served >= 150ms);
}

void TestLostAnswers::executesLate()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.always(Fault::executeLate(150ms));
    RawClient client(proxy.url());
    client.send(behind.addTask());
    QCOMPARE(client.readToEnd().bytes, QByteArray());
    QVERIFY(client.wasClosed());
    QTRY_COMPARE(onlyOne(proxy).serverStatus, 201);
    QCOMPARE(behind.tasks(), 1);
    const LoggedRequest logged = onlyOne(proxy);
    QVERIFY(*logged.forwarded - logged.began >= 150ms);
    QVERIFY(*logged.ended < *logged.forwarded);
    QCOMPARE(logged.fault, QByteArray("executeLate"));
}

void TestLostAnswers::losesWhatItAcknowledged()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.when({.verb = "POST", .times = 1}, Fault::loseAcknowledged());
    const RawReply lost = Behind::call(proxy.url(), behind.addTask());
    QCOMPARE(behind.tasks(), 0);
    const RawReply real = Behind::call(proxy.url(), behind.addTask());
    QCOMPARE(behind.tasks(), 1);
    QCOMPARE(lost.status(), 201);
    QCOMPARE(lost.body(), QByteArray(R"({"message":"Task was created successfully."})") + '\n');
    QCOMPARE(QJsonDocument::fromJson(lost.body()), QJsonDocument::fromJson(real.body()));
    QCOMPARE(proxy.log().first().fault, QByteArray("loseAcknowledged"));
    QVERIFY(!proxy.log().first().isForwarded());
}

void TestLostAnswers::refusesForAWhile()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.refuseFor(1h);
    QCOMPARE(RawClient(proxy.url()).error(), QAbstractSocket::ConnectionRefusedError);
    proxy.refuseFor(50ms);
    QTRY_VERIFY(RawClient(proxy.url()).isConnected());
    QCOMPARE(Behind::call(proxy.url(), behind.get()).status(), 200);
    QCOMPARE(proxy.count(), 1);
}

void TestLostAnswers::refusesFromARequestOn()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.when({.verb = "POST"}, Fault::refused(1h));
    QCOMPARE(Behind::call(proxy.url(), behind.get()).status(), 200);
    QCOMPARE(Behind::call(proxy.url(), behind.addTask()).bytes, QByteArray());
    QCOMPARE(RawClient(proxy.url()).error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(behind.tasks(), 0);
    proxy.start();
    QCOMPARE(Behind::call(proxy.url(), behind.get()).status(), 200);
    QCOMPARE(proxy.count("POST"), 1);
    QCOMPARE(proxy.log("POST").first().fault, QByteArray("refused"));
}

void TestLostAnswers::refusesUntilItIsStarted()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    RawClient open(proxy.url());
    open.send(behind.get().left(20));
    QTRY_COMPARE(proxy.connections(), 1);
    const quint16 port = proxy.port();
    for (int round = 0; round < 20; ++round) {
        proxy.stop();
        for (int time = 0; time < 3; ++time)
            QCOMPARE(RawClient(proxy.url()).error(), QAbstractSocket::ConnectionRefusedError);
        proxy.start();
        QCOMPARE(Behind::call(proxy.url(), behind.get()).status(), 200);
    }
    QCOMPARE(proxy.port(), port);
    QCOMPARE(proxy.count(), 20);
    open.send(behind.get().mid(20));
    QCOMPARE(open.readToEnd().status(), 200);
}

// Qt, which this client is made of, too, may use up several of them for one attempt: it connects
// again when the RST was there before it looked.
void TestLostAnswers::resetsANumberOfConnections()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.when({.times = 3}, Fault::resetConnection());
    int attempts = 1;
    while (Behind::call(proxy.url(), behind.addTask()).status() != 201 && attempts < 5)
        ++attempts;
    QVERIFY(attempts <= 4);
    QCOMPARE(proxy.connections(), 4);
    QCOMPARE(proxy.count(), 1);
    QCOMPARE(behind.tasks(), 1);
}

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lostanswers.moc"
