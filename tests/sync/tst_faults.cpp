// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editcases.h"
#include "sync/editor.h"
#include "sync/protocol.h"
#include "sync/witness.h"

#include "support/faultproxy.h"
#include "support/faulttable.h"
#include "support/scriptedserver.h"
#include "support/underwine.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace std::chrono_literals;
using Kind = Edit::Kind;

namespace {

const test::FaultScale scale{.late = 1000ms,
                             .executeLate = 20ms,
                             .drip = 60ms,
                             .hugeMegabytes = 12,
                             .bombMegabytes = 12,
                             .elsewhere = "http://localhost:9"};

/// What the whole run comes to.
struct Tally {
    int edits = 0;
    int faults = 0;
    int duplicates = 0;
    int losses = 0;
    int sends = 0;
    int longestGap = 0; ///< milliseconds in which the event loop did nothing else
} tally;

QStringList logged;

void logToo(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

/// How long the event loop did not come round.
class Gaps
{
public:
    Gaps()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            tally.longestGap = std::max(tally.longestGap, int(m_clock.restart()));
        });
        m_timer.start(2);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace

/// Each fault of the way, once, at each kind of edit: at the request itself, and at the listings by
/// which it is looked up. The effect of each edit is there exactly once (I1), in order and one at a
/// time (I2, I3), and nothing of it in a log (I4). FAULTS_ALL=1 takes every
/// fault at the listings, and every kind over TLS, too.
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("MENTORSHIP_SETTLE_SECONDS", "0.15"); }
    void atTheRequest_data() { everyFault(false, 1); }
    void atTheRequest() { play(At::Request, false); }
    void atTheListing_data() { everyFault(false, 3); }
    void atTheListing() { play(At::Listing, false); }
    void overTls_data() { everyFault(true, 1); }
    void overTls() { play(At::Request, true); }
    void manyRefusedTokensAreOneRefresh();
    void cleanupTestCase();

private:
    enum class At { Request, Listing };

    static void everyFault(bool isTls, int step);
    static void play(At at, bool isTls);
    static void spoil(test::FaultProxy &proxy, const test::NamedFault &named, const EditCase &one,
                      At at);
};

/// Over TLS those that are of it, and some that Qt would answer by sending once more.
/// step: of so many one, unless all are wanted.
void TestFaults::everyFault(bool isTls, int step)
{
    QTest::addColumn<QByteArray>("name");
    if (isTls && !test::canServeTls())
        QSKIP("wine serves no TLS");
    if (qEnvironmentVariableIsSet("FAULTS_ALL"))
        step = 1;
    int number = 0;
    for (const test::NamedFault &one : test::allFaults(scale)) {
        const bool isOfTls = one.wire == test::NamedFault::Wire::Tls
            || one.name == "drop before forwarding" || one.name == "forward, then FIN"
            || one.name == "forward, then RST" || one.name == "forward, then half a header";
        if (!test::canServeWithoutEnd() && test::writesWithoutEnd(one))
            continue;
        const bool isMeant = isTls ? isOfTls : one.wire != test::NamedFault::Wire::Tls;
        if (isMeant && number++ % step == 0)
            QTest::newRow(one.name) << one.name;
    }
}

void TestFaults::spoil(test::FaultProxy &proxy, const test::NamedFault &named, const EditCase &one,
                       At at)
{
    proxy.forgetRules();
    const bool isOfRefresh =
        named.match.path.contains(QLatin1String("refresh$")) && named.match.verb == "POST";
    test::Match match{.verb = at == At::Request ? one.verb : "GET",
                      .path = QString::fromLatin1(at == At::Request ? one.path : one.listing),
                      .times = 1};
    if (named.fault.door()) {
        match = {.times = 1};
    } else if (isOfRefresh) {
        proxy.when(match, test::Fault::tokenRefused());
        match = named.match;
        match.times = 1;
    } else if (!named.match.verb.isEmpty() && named.match.verb != match.verb) {
        return; // it makes no sense for this one
    }
    proxy.when(match, named.fault);
    ++tally.faults;
}

void TestFaults::play(At at, bool isTls)
{
    QFETCH(QByteArray, name);
    const test::NamedFault named = test::faultNamed(name, scale);
    sandbox::Sandbox sandbox{sandbox::Options()};
    sandbox.start();
    const std::unique_ptr<test::FaultProxy> door(
        isTls ? new test::FaultProxy(sandbox.port(), QStringLiteral("good"))
              : new test::FaultProxy(sandbox.port()));
    test::FaultProxy &proxy = *door;
    QTemporaryDir folder;
    Editor::Place place{QUrl(QString::fromStdString(sandbox.address())), proxy.url(),
                        QStringLiteral("amara_o"), folder.filePath(QStringLiteral("account"))};
    if (isTls) {
        place.authority =
            QSslCertificate::fromPath(test::tlsFile(QStringLiteral("authority.pem"))).first();
    }
    Editor editor(place);
    editor.begin();
    const Gaps gaps;
    logged.clear();
    const auto before = qInstallMessageHandler(logToo);
    const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
    int number = 0;
    for (const EditCase &one : editCases) {
        // A handshake for each request takes long: the first kinds will do, unless all are wanted.
        if (isTls && one.kind > Kind::DeleteTask && !qEnvironmentVariableIsSet("FAULTS_ALL"))
            break;
        const QString text =
            QStringLiteral("Secret words %1 of %2").arg(++number).arg(QString::fromLatin1(name));
        editor.prepare(one.kind, text);
        const RelationId relation = editor.relationOf(one.kind);
        const qsizetype writes = proxy.writes().size();
        spoil(proxy, named, one, at);
        ++tally.edits;
        QVERIFY2(editor.give(one.kind, text), one.name);
        QVERIFY2(editor.settle(), one.name);
        proxy.forgetRules();

        const bool isParked = !editor.waiting().isEmpty();
        const int effects = Witness(sandbox).effects(one.kind, relation, text);
        tally.duplicates += effects > 1 ? 1 : 0;
        tally.losses += effects < 1 && !isParked ? 1 : 0;
        tally.sends += int(proxy.writes().size() - writes);
        QVERIFY2(
            effects == 1,
            qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(one.name)).arg(effects)));
        QVERIFY2(!isParked, one.name);
        QVERIFY2(proxy.writes().size() - writes <= 3, one.name);
        QVERIFY2(!logged.join(QLatin1Char('\n')).contains(text), one.name);
    }
    for (qint64 relation = 1; relation < 12; ++relation)
        QVERIFY(proxy.maxWritesInFlight(relation) <= 1);
}

void TestFaults::manyRefusedTokensAreOneRefresh()
{
    sandbox::Sandbox sandbox{sandbox::Options()};
    sandbox.start();
    test::FaultProxy proxy(sandbox.port());
    QTemporaryDir folder;
    Editor editor({QUrl(QString::fromStdString(sandbox.address())), proxy.url(),
                   QStringLiteral("amara_o"), folder.filePath(QStringLiteral("account"))});
    editor.begin();
    const int before = proxy.refreshes();
    // Twenty, of which as many are under way at once as ever are.
    QObject context;
    int answered = 0;
    test::Match refused{.verb = "GET", .times = 20};
    proxy.when(refused, test::Fault::tokenRefused());
    for (int i = 0; i < 20; ++i) {
        editor.client.send({http::Verb::Get, QStringLiteral("/user"), QStringLiteral("/user")},
                           &context, [&answered](const auto &) { ++answered; });
    }
    QTRY_COMPARE(answered, 20);
    QCOMPARE(proxy.refreshes() - before, 1);
}

void TestFaults::cleanupTestCase()
{
    const QByteArray line =
        QStringLiteral("%1 edits, %2 faults, %3 requests of edits, %4 duplicates, %5 losses; "
                       "longest gap of the event loop %6 ms")
            .arg(tally.edits)
            .arg(tally.faults)
            .arg(tally.sends)
            .arg(tally.duplicates)
            .arg(tally.losses)
            .arg(tally.longestGap)
            .toLocal8Bit();
    std::fprintf(stdout, "%s\n", line.constData()); // qInfo() is for what the program logs
    QCOMPARE(tally.duplicates, 0);
    QCOMPARE(tally.losses, 0);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
