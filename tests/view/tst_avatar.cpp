// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/avatar.h"

#include <QTest>

class TestAvatar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two words") << QStringLiteral("Amara Okafor") << QStringLiteral("AO");
        QTest::newRow("three words") << QStringLiteral("ana de souza") << QStringLiteral("AS");
        QTest::newRow("one word") << QStringLiteral("Ada") << QStringLiteral("A");
        QTest::newRow("empty") << QString() << QStringLiteral("?");
        QTest::newRow("signs only") << QStringLiteral("<> --") << QStringLiteral("?");
        QTest::newRow("signs first") << QStringLiteral("<img src=x>") << QStringLiteral("IS");
        QTest::newRow("beyond the first plane")
            << QStringLiteral("𝔸da 👩🏽‍💻") << QStringLiteral("𝔸");
        QTest::newRow("override") << QStringLiteral("\u202Eab cd") << QStringLiteral("AC");
    }
    void initials()
    {
        QFETCH(QString, name);
        QTEST(view::initials(name), "expected");
    }

    void colorIsKeptAndReadable()
    {
        QCOMPARE(view::avatarColor(17), view::avatarColor(17));
        QVERIFY(view::avatarColor(17) != view::avatarColor(18));
        for (qint64 id = -1; id < 12; ++id) {
            const QColor color = view::avatarColor(id);
            QVERIFY(color.isValid());
            QVERIFY2(color.lightness() < 140, "white letters must be seen on it");
        }
    }
};

QTEST_MAIN(TestAvatar)
#include "tst_avatar.moc"
