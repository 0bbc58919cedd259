// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTest>

using namespace std::chrono_literals;
using http::Verb;
using test::Answer;
using test::ScriptedServer;

// No doubtful certificate is ever accepted, and nothing is sent to who shows one
// (docs/security.md).
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!test::canServeTls())
            QSKIP("wine serves no TLS");
    }
    void refusesBadCertificates_data();
    void refusesBadCertificates();
    void acceptsTheExtraAuthority_data();
    void acceptsTheExtraAuthority();
    void givesUpWhenAPlainServerAnswers();
    void givesUpWhenATlsServerIsAskedInTheClear();
    void knowsThatNothingWasSentWhenTheHandshakeIsCut();
};

void TestTls::refusesBadCertificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::addColumn<QString>("reason");

    QTest::newRow("self-signed") << QStringLiteral("selfsigned") << true
                                 << QStringLiteral("self-signed");
    QTest::newRow("expired") << QStringLiteral("expired") << true << QStringLiteral("expired");
    QTest::newRow("another host") << QStringLiteral("wronghost") << true
                                  << QStringLiteral("host name");
    QTest::newRow("unknown authority")
        << QStringLiteral("good") << false << QStringLiteral("issuer certificate");
}

void TestTls::refusesBadCertificates()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, isAuthorityKnown);
    QFETCH(const QString, reason);

    ScriptedServer server(certificate);
    server.always(Answer::json(200, "[]"));
    http::Client client;
    if (isAuthorityKnown)
        client.setExtraAuthority(testAuthority());
    client.setServer(server.url());
    for (const Verb verb : {Verb::Get, Verb::Post, Verb::Put, Verb::Delete}) {
        const Heard heard = exchange(client, request(verb));
        QCOMPARE(heard.kind(), QStringLiteral("Tls"));
        QVERIFY(!heard.error().mayHaveBeenSent);
        QVERIFY2(heard.error().detail.startsWith(QStringLiteral("localhost: ")),
                 qPrintable(heard.error().detail));
        QVERIFY2(heard.error().detail.contains(reason), qPrintable(heard.error().detail));
    }
    QCOMPARE(server.seen().size(), 0);
}

void TestTls::acceptsTheExtraAuthority_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("name") << QStringLiteral("localhost");
    QTest::newRow("address") << QStringLiteral("127.0.0.1");
}

void TestTls::acceptsTheExtraAuthority()
{
    QFETCH(const QString, host);

    ScriptedServer server(QStringLiteral("good"));
    server.always(Answer::json(200, "[]"));
    http::Client client;
    client.setExtraAuthority(testAuthority());
    client.setServer(server.url(host));
    QVERIFY(exchange(client, get()).isGood());
    QVERIFY(exchange(client, request(Verb::Post, "{}")).isGood());
    QCOMPARE(server.seen().size(), 2);
}

void TestTls::givesUpWhenAPlainServerAnswers()
{
    ScriptedServer server;
    server.always(Answer::html(400).unread());
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    http::Client client;
    client.setServer(url);
    for (const Verb verb : {Verb::Get, Verb::Post}) {
        const Heard heard = exchange(client, request(verb));
        QCOMPARE(heard.kind(), QStringLiteral("Tls"));
        QVERIFY(!heard.error().mayHaveBeenSent);
    }
    QCOMPARE(server.seen().size(), 0);
}

void TestTls::givesUpWhenATlsServerIsAskedInTheClear()
{
    ScriptedServer server(QStringLiteral("good"));
    QUrl url = server.url();
    url.setScheme(QStringLiteral("http"));
    http::Client client;
    client.setServer(url);
    for (const Verb verb : {Verb::Get, Verb::Post}) {
        const Heard heard = exchange(client, request(verb));
        QVERIFY2(heard.kind() == QLatin1String("Offline")
                     || heard.kind() == QLatin1String("Protocol"),
                 qPrintable(heard.kind()));
        QVERIFY(heard.error().mayHaveBeenSent);
    }
}

void TestTls::knowsThatNothingWasSentWhenTheHandshakeIsCut()
{
    ScriptedServer server(QStringLiteral("good"));
    server.always(Answer::dropUnread());
    http::Client client;
    client.setServer(server.url());
    const Heard heard = exchange(client, request(Verb::Post, "{}"));
    QVERIFY2(heard.kind() == QLatin1String("Offline") || heard.kind() == QLatin1String("Tls"),
             qPrintable(heard.kind()));
    QVERIFY(!heard.error().mayHaveBeenSent);
    QCOMPARE(server.seen().size(), 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
