// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QtTest>

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strikesOutSecrets_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"GET /user 200 5 ms"_qs << u"GET /user 200 5 ms"_qs;
        QTest::newRow("a token") << u"got eyJhbGciOi.eyJpYXQ.abc-_1 here"_qs
                                 << u"got [struck out] here"_qs;
        QTest::newRow("half a token") << u"eyJhbGciOi"_qs << u"[struck out]"_qs;
        QTest::newRow("a header") << u"Authorization: Bearer secret1"_qs
                                  << u"Authorization: Bearer [struck out]"_qs;
        QTest::newRow("a body") << uR"({"username":"ada","password":"hunter2"})"_qs
                                << uR"({"username":"ada","password":[struck out]})"_qs;
    }
    void strikesOutSecrets()
    {
        QFETCH(QString, message);
        QTEST(app::redacted(message), "written");
    }
};

QTEST_APPLESS_MAIN(TestLogging)
#include "tst_logging.moc"
