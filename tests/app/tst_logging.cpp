// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strikesOutSecrets_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"GET /user 200 5 ms"_s << u"GET /user 200 5 ms"_s;
        QTest::newRow("a token") << u"got eyJhbGciOi.eyJpYXQ.abc-_1 here"_s
                                 << u"got [struck out] here"_s;
        QTest::newRow("half a token") << u"eyJhbGciOi"_s << u"[struck out]"_s;
        QTest::newRow("a header") << u"Authorization: Bearer secret1"_s
                                  << u"Authorization: Bearer [struck out]"_s;
        QTest::newRow("a body") << uR"({"username":"ada","password":"hunter2"})"_s
                                << uR"({"username":"ada","password":[struck out]})"_s;
    }
    void strikesOutSecrets()
    {
        QFETCH(QString, message);
        QTEST(app::redacted(message), "written");
    }
};

QTEST_APPLESS_MAIN(TestLogging)
#include "tst_logging.moc"
