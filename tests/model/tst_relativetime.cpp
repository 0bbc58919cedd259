// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/relativetime.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRelativeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysHowLongAgo_data()
    {
        QTest::addColumn<double>("age");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << 0.0 << u"just now"_s;
        QTest::newRow("59 s") << 59.0 << u"just now"_s;
        QTest::newRow("a server's clock ahead") << -5 * 3600.0 << u"just now"_s;
        QTest::newRow("2 min") << 125.0 << u"2 minute(s) ago"_s;
        QTest::newRow("3 h") << 3 * 3600.0 << u"3 hour(s) ago"_s;
        QTest::newRow("6 d") << 6 * 86'400.0 + 5 << u"6 day(s) ago"_s;
    }
    void saysHowLongAgo()
    {
        QFETCH(double, age);
        constexpr double now = 1'800'000'000;
        QTEST(model::relativeTime(now - age, now), "text");
    }

    void saysTheDateAfterAWeek()
    {
        constexpr double now = 1'800'000'000;
        const double then = now - 8 * 86'400.0;
        QCOMPARE(model::relativeTime(then, now),
                 QLocale().toString(toLocalTime(then).date(), QLocale::ShortFormat));
        // And for what is far ahead, as an end date is.
        QCOMPARE(model::relativeTime(now + 8 * 86'400.0, now),
                 QLocale().toString(toLocalTime(now + 8 * 86'400.0).date(), QLocale::ShortFormat));
    }

    void theClockNamesTheDayWhenItIsAnother()
    {
        constexpr double now = 1'800'000'000;
        QCOMPARE(model::clockTime(now, now).size(), 5); // no seconds
        QVERIFY(!model::clockTime(now, now).contains(u','));
        QVERIFY(model::clockTime(now - 2 * 86'400.0, now).contains(u','));
    }
};

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
