// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "http/outcome.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using test::Answer;

// What a busy server asks for, in words of its own.
class TestRetryAfter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItAsksFor_data();
    void readsWhatItAsksFor();
    void comparesADateWithTheLocalClock_data();
    void comparesADateWithTheLocalClock();
    void asksOnlyWhereTheHeaderMeansIt_data();
    void asksOnlyWhereTheHeaderMeansIt();
    void hearsItOverTheWire();
};

namespace {

constexpr int nothing = -1;

// The seconds that an answer asks to wait; -1 for none.
int asked(const QByteArray &header, const QByteArray &date, int status = 503)
{
    http::Ending ending;
    ending.status = status;
    ending.body = R"({"message": "Busy."})";
    ending.retryAfter = header;
    ending.date = date;
    const Result<http::Response> result = http::outcome(ending);
    const auto wait = result ? std::nullopt : result.error().retryAfter;
    return wait ? int(wait->count()) : nothing;
}

} // namespace

void TestRetryAfter::readsWhatItAsksFor_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds");

    // The day on which clocks in Berlin jump from two to three: its zone must not matter.
    const auto row = [](const char *name, const QByteArray &header, int seconds,
                        const QByteArray &date = "Sun, 29 Mar 2026 01:30:00 GMT") {
        QTest::newRow(name) << header << date << seconds;
    };
    row("none", "", nothing);
    row("seconds", "120", 120);
    row("zero", "0", 0);
    row("with zeros", "007", 7);
    row("blanks around", " 30 ", 30);
    row("an hour", "3600", 3600);
    row("more than an hour", "3601", 3600);
    row("a week", "604800", 3600);
    row("more than 64 bits", QByteArray(40, '9'), 3600);

    row("date, an hour on", "Sun, 29 Mar 2026 02:30:00 GMT", 3600);
    row("date, soon", "Sun, 29 Mar 2026 01:31:30 GMT", 90);
    row("date, form of 1985", "Sunday, 29-Mar-26 01:31:30 GMT", 90);
    row("date, form of C", "Sun Mar 29 01:31:30 2026", 90);
    row("date, form of C, padded", "Thu Apr  2 01:31:30 2026", 90, "Thu, 02 Apr 2026 01:30:00 GMT");
    row("date, now", "Sun, 29 Mar 2026 01:30:00 GMT", 0);
    row("date, over", "Sun, 29 Mar 2026 01:29:00 GMT", 0);
    row("date, long over", "Mon, 29 Mar 1926 01:29:00 GMT", 0);
    row("date, far", "Fri, 31 Dec 9999 23:59:59 GMT", 3600);
    row("date over, clock wrong", "Sun, 06 Nov 1994 08:49:37 GMT", 7,
        "Sun, 06 Nov 1994 08:49:30 GMT");
    row("dates of two forms", "Sunday, 29-Mar-26 01:31:30 GMT", 90, "Sun Mar 29 01:30:00 2026");

    row("negative", "-5", nothing);
    row("signed", "+5", nothing);
    row("fraction", "1.5", nothing);
    row("power", "1e3", nothing);
    row("hexadecimal", "0x10", nothing);
    row("unit", "120s", nothing);
    row("line end behind", "120\n1", nothing);
    row("digits of another script", "\xd9\xa1\xd9\xa2", nothing);
    row("sent twice", "10, 20", nothing); // so Qt joins them
    row("words", "later", nothing);
    row("no such day", "Tue, 31 Nov 2026 08:49:37 GMT", nothing);
    row("another zone", "Sun, 29 Mar 2026 01:31:30 +0200", nothing);
    row("no zone", "Sun, 29 Mar 2026 01:31:30", nothing);
    row("ISO 8601", "2026-03-29T01:31:30Z", nothing);
    row("comma", ",", nothing);
    row("comma and zone", ", GMT", nothing);
}

void TestRetryAfter::readsWhatItAsksFor()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, date);
    QTEST(asked(header, date), "seconds");
}

void TestRetryAfter::comparesADateWithTheLocalClock_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("no date") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("today");
    QTest::newRow("seconds") << QByteArray("10");
}

void TestRetryAfter::comparesADateWithTheLocalClock()
{
    QFETCH(const QByteArray, date);
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(1800);
    const QByteArray header =
        QLocale::c().toString(until, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    const int seconds = asked(header, date);
    QVERIFY2(seconds > 1500 && seconds <= 1800, qPrintable(QString::number(seconds)));
}

void TestRetryAfter::asksOnlyWhereTheHeaderMeansIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("seconds");
    for (const int status : {200, 201, 301, 400, 401, 403, 404, 409, 500, 502, 504})
        QTest::addRow("%d", status) << status << nothing;
    for (const int status : {429, 503})
        QTest::addRow("%d", status) << status << 10;
}

void TestRetryAfter::asksOnlyWhereTheHeaderMeansIt()
{
    QFETCH(const int, status);
    QTEST(asked("10", {}, status), "seconds");
}

void TestRetryAfter::hearsItOverTheWire()
{
    test::ScriptedServer server;
    http::Client client;
    client.setServer(server.url());
    server.answer(Answer::html(503)
                      .with("Date: Sun, 29 Mar 2026 01:30:00 GMT")
                      .with("Retry-After: Sun, 29 Mar 2026 01:30:20 GMT"));
    QCOMPARE(exchange(client, get()).error().retryAfter, std::chrono::seconds(20));
    server.answer(Answer::html(429).with("retry-after: 30"));
    QCOMPARE(exchange(client, request(http::Verb::Post, "{}")).error().retryAfter,
             std::chrono::seconds(30));
    server.answer(Answer::html(503));
    QCOMPARE(exchange(client, get()).error().retryAfter, std::nullopt);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
