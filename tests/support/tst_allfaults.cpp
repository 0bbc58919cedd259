// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectedanswers.h"
#include "http/fixture.h"
#include "proxyfixture.h"
#include "support/faulttable.h"
#include "json/json.h"

#include <QSet>
#include <QTest>

using namespace std::chrono_literals;
using http::Auth;
using http::Verb;
using test::Fault;
using test::FaultProxy;
using test::LoggedRequest;
using test::NamedFault;

// What the client makes of each fault, and that a write leaves once, whichever it is.
class TestAllFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void isCompleteAndUnique();
    void meetsAWrite_data();
    void meetsAWrite();
    void meetsARead_data();
    void meetsARead();
    void meetsARefresh_data();
    void meetsARefresh();
    void deliversLateToAPatientClient();

private:
    [[nodiscard]] Heard hear(const http::Request &request, const QByteArray &fault);

    std::unique_ptr<Behind> behind;
    http::Client client;
};

namespace {

std::optional<ExpectedAnswer> expected(const QByteArray &fault)
{
    for (const ExpectedAnswer &one : expectedAnswers()) {
        if (one.fault == fault)
            return one;
    }
    return std::nullopt;
}

bool isOfRefresh(const NamedFault &fault)
{
    return fault.name.startsWith("refresh ");
}

http::Request addTask()
{
    return {Verb::Post,
            QStringLiteral("/mentorship_relation/{}/task"),
            QStringLiteral("/mentorship_relation/5/task"),
            {},
            R"({"description": "Read a chapter"})"};
}

http::Request listTasks()
{
    return {Verb::Get, QStringLiteral("/mentorship_relation/{}/tasks"),
            QStringLiteral("/mentorship_relation/5/tasks")};
}

/// A row for each fault and each wire it makes sense for.
void rows(QString ExpectedAnswer::*answer)
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("kind");
    for (const bool isSecure : {false, true}) {
        if (isSecure && !test::canServeTls())
            continue;
        for (const NamedFault &one : test::allFaults()) {
            const auto other = isSecure ? NamedFault::Wire::Plain : NamedFault::Wire::Tls;
            const std::optional<ExpectedAnswer> known = expected(one.name);
            const QString kind = known ? *known.*answer : QStringLiteral("not in the list");
            if (!test::canServeWithoutEnd() && test::writesWithoutEnd(one))
                continue;
            if (isOfRefresh(one) || one.wire == other || kind.isEmpty())
                continue;
            QTest::addRow("%s, %s", isSecure ? "https" : "http", one.name.constData())
                << isSecure << one.name << kind;
        }
    }
}

std::unique_ptr<FaultProxy> proxyBefore(const Behind &behind, bool isSecure)
{
    return isSecure ? std::make_unique<FaultProxy>(behind.sandbox.port(), QStringLiteral("good"))
                    : std::make_unique<FaultProxy>(behind.sandbox.port());
}

QString kindOf(const Heard &heard, Verb verb)
{
    if (!heard.isGood())
        return heard.kind();
    const QJsonDocument &json = (*heard.last)->json;
    const bool isRead =
        verb == Verb::Get ? bool(json::tasksFromJson(json)) : bool(json::messageFromJson(json));
    return isRead ? heard.kind() : QStringLiteral("refused shape");
}

} // namespace

void TestAllFaults::initTestCase()
{
    behind = std::make_unique<Behind>();
    client.setExtraAuthority(testAuthority());
}

void TestAllFaults::init()
{
    client.setRefresher(nullptr);
    client.setLimits({});
}

/// Waits half a second for what answers never or slowly, and as long as it does for all others.
Heard TestAllFaults::hear(const http::Request &request, const QByteArray &fault)
{
    static const QSet<QByteArray> slow{"deliver late", "execute after giving up", "silence",
                                       "one byte at a time", "refresh timeout"};
    if (slow.contains(fault))
        client.setLimits({500ms, 500ms});
    client.setAccessToken(behind->token(), 600s);
    return exchange(client, request);
}

void TestAllFaults::isCompleteAndUnique()
{
    QSet<QByteArray> names;
    for (const NamedFault &one : test::allFaults()) {
        QVERIFY2(!names.contains(one.name), one.name);
        QCOMPARE(one.fault.name(), one.name);
        QVERIFY2(isOfRefresh(one) || expected(one.name), one.name);
        names.insert(one.name);
    }
    for (const ExpectedAnswer &one : expectedAnswers())
        QVERIFY2(names.contains(one.fault), one.fault);
}

void TestAllFaults::meetsAWrite_data()
{
    rows(&ExpectedAnswer::write);
}

void TestAllFaults::meetsAWrite()
{
    QFETCH(const bool, isSecure);
    QFETCH(const QByteArray, fault);
    QFETCH(const QString, kind);
    const std::optional<ExpectedAnswer> known = expected(fault);
    QVERIFY(known);
    const auto proxy = proxyBefore(*behind, isSecure);
    const NamedFault named = test::faultNamed(fault);
    proxy->when(named.match, named.fault);
    client.setServer(proxy->url());
    const long before = behind->tasks();

    const Heard heard = hear(addTask(), fault);
    QCOMPARE(kindOf(heard, Verb::Post), kind);
    // Over TLS nothing leaves before the connection is made.
    const bool isUnsent = isSecure && named.fault.door();
    if (!heard.isGood())
        QCOMPARE(heard.error().mayHaveBeenSent, known->mayHaveBeenSent && !isUnsent);
    QTRY_COMPARE(behind->tasks() - before, known->served);
    if (named.fault.door()) {
        QCOMPARE(proxy->count(), 0);
        QVERIFY(proxy->connections() >= 1);
        return;
    }
    QTRY_VERIFY(proxy->count() == 1 && proxy->log().first().ended);
    const LoggedRequest logged = proxy->log().first();
    QCOMPARE(logged.fault, fault);
    QCOMPARE(logged.route(), QByteArray("POST /mentorship_relation/{}/task"));
    QTRY_COMPARE(int(proxy->log().first().isForwarded()), known->served);
}

void TestAllFaults::meetsARead_data()
{
    rows(&ExpectedAnswer::read);
}

// Qt may repeat a read, which does no harm.
void TestAllFaults::meetsARead()
{
    QFETCH(const bool, isSecure);
    QFETCH(const QByteArray, fault);
    QFETCH(const QString, kind);
    const auto proxy = proxyBefore(*behind, isSecure);
    const NamedFault named = test::faultNamed(fault);
    proxy->when(named.match, named.fault);
    client.setServer(proxy->url());
    const Heard heard = hear(listTasks(), fault);
    QCOMPARE(kindOf(heard, Verb::Get), kind);
    for (const LoggedRequest &logged : proxy->log())
        QCOMPARE(logged.fault, fault);
}

void TestAllFaults::meetsARefresh_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("refresh 401") << QStringLiteral("SessionEnded");
    QTest::newRow("refresh 500") << QStringLiteral("Server");
    QTest::newRow("refresh timeout") << QStringLiteral("Timeout");
    QTest::newRow("refresh HTML") << QStringLiteral("Protocol");
}

// Twenty requests are refused their token at the same time: one refresh, and nothing is written.
void TestAllFaults::meetsARefresh()
{
    QFETCH(const QString, kind);
    const QByteArray fault = QTest::currentDataTag();
    FaultProxy proxy(behind->sandbox.port());
    const NamedFault refresh = test::faultNamed(fault);
    const NamedFault access = test::faultNamed("access token refused");
    proxy.when(refresh.match, refresh.fault).when(access.match, access.fault);
    client.setServer(proxy.url());
    client.setAccessToken(behind->token(), 600s);
    client.setRefresher([this, fault](const Callback<http::Client::AccessToken> &done) {
        if (fault == "refresh timeout")
            client.setLimits({500ms, 500ms});
        const http::Request request{
            Verb::Post, QStringLiteral("/refresh"), QStringLiteral("/refresh"), {}, {}, Auth::Given,
            "refresh"};
        client.send(request, this, [done](const Result<http::Response> &result) {
            done(result ? Error{Error::Kind::Protocol, 200, {}, true} : result.error());
        });
    });
    const long before = behind->tasks();

    std::array<Heard, 20> heard;
    for (Heard &one : heard)
        client.send(addTask(), this, one.callback());
    for (const Heard &one : heard) {
        QVERIFY(waitFor(one));
        QCOMPARE(one.kind(), kind);
        QVERIFY(!one.error().mayHaveBeenSent);
    }
    QCOMPARE(proxy.refreshes(), 1);
    QCOMPARE(proxy.writes().size(), 20);
    QCOMPARE(behind->tasks() - before, 0);
}

void TestAllFaults::deliversLateToAPatientClient()
{
    FaultProxy proxy(behind->sandbox.port());
    const NamedFault late = test::faultNamed("deliver late", {.late = 300ms});
    proxy.when(late.match, late.fault);
    client.setServer(proxy.url());
    client.setAccessToken(behind->token(), 600s);
    QVERIFY(exchange(client, addTask()).isGood());
    QCOMPARE(proxy.count(), 1);
    QVERIFY(*proxy.log().first().ended - *proxy.log().first().served >= 300ms);
}

QTEST_GUILESS_MAIN(TestAllFaults)
#include "tst_allfaults.moc"
