// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyfixture.h"
#include "support/faulttable.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using test::Answer;
using test::Fault;
using test::FaultProxy;
using test::LoggedRequest;
using test::RouteCount;

// Answers that the proxy makes up, how it meets connections, and what its log says.
class TestFaultProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesUpAnswers_data();
    void makesUpAnswers();
    void asksToWait();
    void acknowledgesInTheServicesWords();
    void mayLetTheServerDoItFirst();
    void spoilsBodies();
    void announcesAHugeBody();
    void dripsWithoutEnd();
    void neverEndsABody();
    void executesWhenTheClientHasLeft();
    void isSilent();

    void meetsConnectionsAsToldByTheirNumber();
    void speaksTheOtherProtocol();
    void showsAnotherCertificate();
    void closesWhenTheServerIsAway();

    void spoilsByRoute();
    void countsWhatWasInFlight();
    void countsByRoute();
    void tellsOfRequests();
};

namespace {

RawReply answerWith(const Fault &fault, const Behind &behind, const QByteArray &request)
{
    FaultProxy proxy(behind.sandbox.port());
    proxy.always(fault);
    return Behind::call(proxy.url(), request);
}

QList<QByteArray> faultsOf(const FaultProxy &proxy)
{
    QList<QByteArray> names;
    for (const LoggedRequest &request : proxy.log())
        names.append(request.fault);
    return names;
}

} // namespace

Q_DECLARE_METATYPE(test::Fault)

void TestFaultProxy::makesUpAnswers_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("location");
    const auto row = [](const Fault &fault, int status, const QByteArray &body,
                        const QByteArray &location = {}) {
        QTest::newRow(fault.name().constData()) << fault << status << body << location;
    };
    row(Fault::status(500), 500, R"({"message":"Internal Server Error"})");
    row(Fault::status(502), 502, "<html>");
    row(Fault::status(429), 429, "<html>");
    row(Fault::tokenRefused(), 401,
        R"({"message":"The token has expired! Please, login again or refresh it."})");
    row(Fault::captivePortal(), 200, "<html>");
    row(Fault::redirect(301, "https://example.org/"), 301, "<html>", "https://example.org/");
    row(Fault::redirectToItself(308), 308, "<html>", "/mentorship_relation/5/task");
    row(Fault::redirectToPlain(302), 302, "<html>", "http://localhost/mentorship_relation/5/task");
}

void TestFaultProxy::makesUpAnswers()
{
    QFETCH(const Fault, fault);
    QFETCH(const QByteArray, body);
    Behind behind;
    const RawReply reply = answerWith(fault, behind, behind.addTask());
    QTEST(reply.status(), "status");
    QVERIFY2(reply.body().startsWith(body), reply.body());
    QTEST(reply.header("Location"), "location");
    QCOMPARE(behind.tasks(), 0);
}

void TestFaultProxy::asksToWait()
{
    Behind behind;
    for (const QByteArray &wait : {QByteArray("7"), QByteArray("soon"), test::retryAfterDate(90s)})
        QCOMPARE(answerWith(Fault::status(503, wait), behind, behind.get()).header("Retry-After"),
                 wait);
    QVERIFY(answerWith(Fault::status(503), behind, behind.get()).header("Retry-After").isEmpty());
}

// It must not be possible to tell it from the truth.
void TestFaultProxy::acknowledgesInTheServicesWords()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    const QByteArray tasks = "/mentorship_relation/5/task";
    QCOMPARE(Behind::call(proxy.url(), behind.addTask()).status(), 201);
    const RawReply list = Behind::call(proxy.url(), behind.get(tasks + 's'));
    const QByteArray task = tasks + '/'
        + QByteArray::number(QJsonDocument::fromJson(list.body())
                                 .array()
                                 .last()
                                 .toObject()[QLatin1String("id")]
                                 .toInt());
    const QList<QByteArray> requests{
        behind.addTask(),
        behind.text("POST", task + "/comment", R"({"comment": "Well done"})"),
        behind.text("PUT", task + "/complete"),
        behind.text("DELETE", task),
        behind.text("PUT", "/user", R"({"bio": "Reads a lot."})"),
    };
    for (const QByteArray &request : requests) {
        const RawReply real = Behind::call(proxy.url(), request);
        proxy.always(Fault::loseAcknowledged());
        const RawReply lost = Behind::call(proxy.url(), request);
        proxy.forgetRules();
        QVERIFY2(real.status() / 100 == 2, real.bytes);
        QCOMPARE(lost.status(), real.status());
        QCOMPARE(QJsonDocument::fromJson(lost.body()), QJsonDocument::fromJson(real.body()));
    }
}

void TestFaultProxy::mayLetTheServerDoItFirst()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.always(Fault::status(500).afterForward());
    QCOMPARE(Behind::call(proxy.url(), behind.addTask()).status(), 500);
    QCOMPARE(behind.tasks(), 1);
    QCOMPARE(proxy.log().first().serverStatus, 201);
    QCOMPARE(proxy.log().first().answeredStatus, 500);
}

void TestFaultProxy::spoilsBodies()
{
    Behind behind;
    const RawReply wrapped =
        answerWith(Fault::replacedBody(test::wrongShape()), behind, behind.addTask());
    QCOMPARE(wrapped.status(), 201);
    QVERIFY(QJsonDocument::fromJson(wrapped.body()).isArray());

    using Announced = Fault::Announced;
    for (const Announced announced : {Announced::Half, Announced::Whole}) {
        const RawReply cut =
            answerWith(Fault::truncatedJson(200, announced), behind, behind.addTask());
        QCOMPARE(cut.status(), 200);
        QVERIFY(cut.body().startsWith(R"({"message")") && !cut.body().contains('}'));
        QCOMPARE(cut.header("Content-Length").toInt() == cut.body().size(),
                 announced == Announced::Half);
    }
    QCOMPARE(behind.tasks(), 3);
}

void TestFaultProxy::announcesAHugeBody()
{
    if (!test::canServeWithoutEnd())
        QSKIP("a server that never stops writing starves all else under wine");
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.when({.nth = 1}, Fault::hugeBody(3)).when({.nth = 2}, Fault::hugeBody(300));
    const RawReply reply = Behind::call(proxy.url(), behind.get());
    QCOMPARE(reply.header("Content-Length").toLongLong(), 3LL << 20);
    QCOMPARE(reply.body().size(), 3LL << 20);
    QVERIFY(QJsonDocument::fromJson(reply.body()).isArray());

    RawClient client(proxy.url());
    client.send(behind.get());
    QVERIFY(client.readAtLeast(100).bytes.contains("Content-Length: 314572800\r\n"));
    client.leave();
    QTRY_VERIFY(proxy.log().last().ended);
    QCOMPARE(proxy.log().first().answeredStatus, 200);
    QCOMPARE(proxy.log().last().answeredStatus, 0);
}

void TestFaultProxy::dripsWithoutEnd()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.always(Fault::slowDrip(5ms));
    const RawReply reply = Behind::call(proxy.url(), behind.addTask());
    QCOMPARE(reply.status(), 201);
    QVERIFY(!QJsonDocument::fromJson(reply.body()).isNull());
    const LoggedRequest logged = proxy.log().first();
    QVERIFY(*logged.ended - *logged.served >= 5ms * (reply.body().size() - 1));
}

void TestFaultProxy::neverEndsABody()
{
    if (!test::canServeWithoutEnd())
        QSKIP("a server that never stops writing starves all else under wine");
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.always(Fault::endlessBody());
    RawClient client(proxy.url());
    client.send(behind.get());
    QVERIFY(client.readAtLeast(8 << 20).bytes.size() >= 8 << 20);
    QVERIFY(!proxy.log().first().ended);
    client.leave();
    QTRY_VERIFY(proxy.log().first().ended);
}

void TestFaultProxy::executesWhenTheClientHasLeft()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.always(Fault::executeAfterGivingUp(100ms));
    RawClient client(proxy.url());
    client.send(behind.addTask());
    QTRY_COMPARE(proxy.count(), 1);
    QTest::qWait(150);
    QCOMPARE(behind.tasks(), 0);
    QVERIFY(!proxy.log().first().ended);
    client.leave();
    QTRY_COMPARE(proxy.log().first().serverStatus, 201);
    QCOMPARE(behind.tasks(), 1);
    const LoggedRequest logged = proxy.log().first();
    QVERIFY(*logged.forwarded - *logged.ended >= 100ms);
    QCOMPARE(logged.answeredStatus, 0);
}

void TestFaultProxy::isSilent()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.always(Fault::silence());
    RawClient client(proxy.url());
    client.send(behind.addTask());
    QTRY_COMPARE(proxy.count(), 1);
    client.leave();
    QTRY_VERIFY(proxy.log().first().ended);
    QVERIFY(!proxy.log().first().isForwarded());
    QCOMPARE(behind.tasks(), 0);
}

void TestFaultProxy::meetsConnectionsAsToldByTheirNumber()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    proxy.when({.number = 2}, Fault::closedConnection())
        .when({.number = 3}, Fault::cutGreeting())
        .always(Fault::status(503));
    QList<int> statuses;
    for (int time = 0; time < 4; ++time)
        statuses.append(Behind::call(proxy.url(), behind.get()).status());
    QCOMPARE(statuses, (QList<int>{503, 0, 0, 503}));
    QCOMPARE(proxy.connections(), 4);
    QCOMPARE(proxy.count(), 2);
}

void TestFaultProxy::speaksTheOtherProtocol()
{
    Behind behind;
    FaultProxy plain(behind.sandbox.port());
    plain.when({.times = 1}, Fault::otherProtocol());
    QVERIFY(Behind::call(plain.url(), behind.get()).status() == 0);
    QCOMPARE(Behind::call(plain.url(), behind.get()).status(), 200);
    QCOMPARE(plain.count(), 1);

    if (!test::canServeTls())
        QSKIP("wine serves no TLS");
    FaultProxy secure(behind.sandbox.port(), QStringLiteral("good"));
    secure.when({.times = 1}, Fault::otherProtocol());
    QVERIFY(!RawClient(secure.url()).isConnected());
    QCOMPARE(Behind::call(secure.url(), behind.get()).status(), 200);
    QCOMPARE(secure.count(), 1);
}

void TestFaultProxy::showsAnotherCertificate()
{
    if (!test::canServeTls())
        QSKIP("wine serves no TLS");
    Behind behind;
    FaultProxy proxy(behind.sandbox.port(), QStringLiteral("good"));
    proxy.when({.nth = 1}, Fault::certificate("expired"))
        .when({.nth = 2}, Fault::certificate("selfsigned"))
        .when({.nth = 3}, Fault::certificate("wronghost"));
    for (int time = 0; time < 3; ++time)
        QVERIFY(!RawClient(proxy.url()).isConnected());
    QVERIFY(RawClient(proxy.url()).isConnected());
}

void TestFaultProxy::closesWhenTheServerIsAway()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    behind.sandbox.stop();
    RawClient client(proxy.url());
    client.send(behind.addTask());
    QCOMPARE(client.readToEnd().bytes, QByteArray());
    QVERIFY(client.wasClosed());
    QVERIFY(!proxy.log().first().isForwarded());
}

void TestFaultProxy::spoilsByRoute()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    const test::NamedFault fault = test::faultNamed("503 retry after seconds");
    proxy.when({.verb = "POST", .path = QStringLiteral("/5/task$"), .nth = 2}, fault.fault);
    QList<int> statuses;
    for (int time = 0; time < 3; ++time) {
        statuses.append(Behind::call(proxy.url(), behind.addTask()).status());
        statuses.append(Behind::call(proxy.url(), behind.get()).status());
    }
    QCOMPARE(statuses, (QList<int>{201, 200, 503, 200, 201, 200}));
    QCOMPARE(faultsOf(proxy), (QList<QByteArray>{"", "", fault.name, "", "", ""}));
    QCOMPARE(behind.tasks(), 2);
}

void TestFaultProxy::countsWhatWasInFlight()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    for (int time = 0; time < 5; ++time)
        QCOMPARE(Behind::call(proxy.url(), behind.addTask()).status(), 201);
    QCOMPARE(proxy.maxWritesInFlight(5), 1);
    QCOMPARE(proxy.maxWritesInFlight(7), 0);

    RawClient first(proxy.url());
    first.send(behind.addTask().chopped(1)); // under way since its first byte
    RawClient read(proxy.url());
    read.send(behind.get("/mentorship_relation/5/tasks"));
    QCOMPARE(read.readToEnd().status(), 200);
    RawClient second(proxy.url());
    second.send(behind.addTask());
    QCOMPARE(second.readToEnd().status(), 201);
    first.send(behind.addTask().right(1));
    QCOMPARE(first.readToEnd().status(), 201);
    QCOMPARE(proxy.maxWritesInFlight(5), 2);
}

void TestFaultProxy::countsByRoute()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    const QByteArray task = "POST /mentorship_relation/{}/task";
    proxy.when({.nth = 1}, Fault::dropBeforeForward())
        .when({.nth = 2}, Fault::dropAfterForward())
        .when({.nth = 3}, Fault::loseAcknowledged());
    for (int time = 0; time < 4; ++time)
        Behind::call(proxy.url(), behind.addTask());
    for (int time = 0; time < 2; ++time)
        Behind::call(proxy.url(), behind.text("POST", "/refresh"));
    Behind::call(proxy.url(), behind.get("/users?page=1"));
    Behind::call(proxy.url(), behind.text("PUT", "/user", R"({"bio": "Reads a lot."})"));
    QCOMPARE(proxy.refreshes(), 2);
    QCOMPARE(proxy.routes().keys(),
             (QList<QByteArray>{"GET /users", task, "POST /refresh", "PUT /user"}));
    QVERIFY((proxy.routes().value(task) == RouteCount{4, 2, 2, 2}));
    QVERIFY((proxy.routes().value("GET /users") == RouteCount{1, 1, 1, 1}));
    QList<QByteArray> writes;
    for (const LoggedRequest &write : proxy.writes())
        writes.append(write.route());
    QCOMPARE(writes, (QList<QByteArray>{task, task, task, task, "PUT /user"}));
}

void TestFaultProxy::tellsOfRequests()
{
    Behind behind;
    FaultProxy proxy(behind.sandbox.port());
    QSignalSpy arrived(&proxy, &FaultProxy::arrived);
    QSignalSpy ended(&proxy, &FaultProxy::ended);
    for (int time = 0; time < 2; ++time)
        Behind::call(proxy.url(), behind.get());
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(arrived, (QList<QVariantList>{{1}, {2}}));
    QCOMPARE(ended, (QList<QVariantList>{{1}, {2}}));
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
