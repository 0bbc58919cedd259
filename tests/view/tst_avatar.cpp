// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/avatar.h"

#include <QTest>

#include <cmath>

namespace {

// WCAG 2.1, contrast ratio.
double contrastToWhite(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const double luminance =
        0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    return 1.05 / (luminance + 0.05);
}

} // namespace

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
            QVERIFY2(contrastToWhite(color) >= 4.5, "white letters must be seen on it");
        }
    }
};

QTEST_MAIN(TestAvatar)
#include "tst_avatar.moc"
