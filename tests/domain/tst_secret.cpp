// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"

#include <QTest>

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsExactBytes()
    {
        const QByteArray bytes("a\0b\xff", 4);
        const Secret secret(bytes);
        QCOMPARE(secret.size(), std::size_t(4));
        QCOMPARE(secret.toByteArray(), bytes);
        QCOMPARE(secret.copy().toByteArray(), bytes);
    }

    void emptyIsEmpty()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QByteArray()).isEmpty());
        QCOMPARE(Secret().toByteArray(), QByteArray());
        QVERIFY(Secret().copy().isEmpty());
    }

    void randomOnesDiffer()
    {
        const Secret one = Secret::random(32);
        const Secret other = Secret::random(32);
        QCOMPARE(one.size(), std::size_t(32));
        QVERIFY(one.toByteArray() != other.toByteArray());
    }

    void wipeEmpties()
    {
        QByteArray bytes("hunter2");
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QString text = QStringLiteral("hunter2");
        wipe(text);
        QVERIFY(text.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
