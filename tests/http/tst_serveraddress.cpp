// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/serveraddress.h"

#include <QTest>

class TestServerAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checks_data();
    void checks();
    void allows_data();
    void allows();
    void comparesOrigins_data();
    void comparesOrigins();
};

void TestServerAddress::checks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("server"); // empty: refused

    const auto row = [](const char *typed, const char *server) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(server);
    };
    row("https://example.org", "https://example.org");
    row("  https://example.org/ ", "https://example.org");
    row("example.org", "https://example.org");
    row("example.org:8443", "https://example.org:8443");
    row("HTTPS://EXAMPLE.Org", "https://example.org");
    row("https://example.org:443", "https://example.org");
    row("http://127.0.0.1:80", "http://127.0.0.1");
    row("https://bücher.example", "https://xn--bcher-kva.example");
    row("https://xn--bcher-kva.example", "https://xn--bcher-kva.example");
    row("https://[2001:db8::1]:5000", "https://[2001:db8::1]:5000");
    row("localhost:5000", "http://localhost:5000");
    row("LocalHost", "http://localhost");
    row("127.0.0.1:5000", "http://127.0.0.1:5000");
    row("::1", "http://[::1]");
    row("[::1]:5000", "http://[::1]:5000");
    row("http://127.1.2.3", "http://127.1.2.3");
    row("http://localhost:5000/", "http://localhost:5000");
    row("https://localhost", "https://localhost");

    for (const char *typed : {"",
                              "   ",
                              "https://",
                              "http:///x",
                              "https://exa mple.org",
                              "ftp://example.org",
                              "file:///etc/passwd",
                              "javascript:alert(1)",
                              "http://example.org",
                              "http://127.0.0.1.evil",
                              "http://localhost.evil",
                              "http://evil/localhost",
                              "http://localhost@evil",
                              "http://localhost:5000@evil",
                              "https://user@example.org",
                              "https://user:pw@example.org",
                              "https://@example.org",
                              "http://localhost\\@evil",
                              "http://128.0.0.1",
                              "http://0.0.0.0",
                              "http://10.0.0.1",
                              "http://[2001:db8::1]",
                              "http://locаlhost",
                              "https://example.org/api",
                              "https://example.org/?x",
                              "https://example.org#x",
                              "example.org/api",
                              "https://example.org:0",
                              "https://example.org:99999",
                              "https://example.org:x"})
        row(typed, "");
}

void TestServerAddress::checks()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, server);

    const Result<QUrl> result = http::checkServerAddress(typed);
    QCOMPARE(result ? result->toString() : QString(), server);
    if (!result) {
        QCOMPARE(result.error().kind, Error::Kind::Invalid);
        QVERIFY(!result.error().detail.isEmpty());
        QVERIFY(!result.error().mayHaveBeenSent);
    } else {
        QVERIFY(http::isAllowed(*result));
        QCOMPARE(http::checkServerAddress(result->toString())->toString(), server);
    }
}

void TestServerAddress::allows_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isAllowed");

    const auto row = [](const char *url, bool isAllowed) {
        QTest::newRow(url) << QUrl(QString::fromUtf8(url)) << isAllowed;
    };
    row("https://example.org/users?page=1", true);
    row("http://localhost:5000/users", true);
    row("http://127.255.255.254/", true);
    row("http://[::1]/", true);
    row("http://127.0.0.1.evil/", false);
    row("http://localhost@evil/", false);
    row("https://localhost@evil/", false);
    row("http://example.org/", false);
    row("ftp://localhost/", false);
    row("//localhost/", false);
    row("https:///users", false);
    row("", false);
}

void TestServerAddress::allows()
{
    QFETCH(const QUrl, url);
    QTEST(http::isAllowed(url), "isAllowed");
}

void TestServerAddress::comparesOrigins_data()
{
    QTest::addColumn<QUrl>("one");
    QTest::addColumn<QUrl>("other");
    QTest::addColumn<bool>("isSame");

    const auto row = [](const char *one, const char *other, bool isSame) {
        QTest::addRow("%s %s", one, other)
            << QUrl(QString::fromUtf8(one)) << QUrl(QString::fromUtf8(other)) << isSame;
    };
    row("https://a.example", "https://a.example/users?x", true);
    row("https://a.example", "https://A.EXAMPLE:443", true);
    row("http://localhost", "http://localhost:80", true);
    row("https://bücher.example", "https://xn--bcher-kva.example", true);
    row("https://a.example", "http://a.example", false);
    row("https://a.example", "https://a.example:444", false);
    row("https://a.example", "https://b.example", false);
    row("http://localhost", "http://127.0.0.1", false);
    row("", "", false);
}

void TestServerAddress::comparesOrigins()
{
    QFETCH(const QUrl, one);
    QFETCH(const QUrl, other);
    QTEST(http::isSameOrigin(one, other), "isSame");
}

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
