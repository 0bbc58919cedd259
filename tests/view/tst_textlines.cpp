// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/textlines.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

class TestTextLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void breaksAtWordsAndElidesTheRest()
    {
        const QFont font = QApplication::font();
        const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("one two three")) + 4;
        const QStringList lines =
            view::brokenLines(QStringLiteral("one two three four five six seven"), font, width, 2);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(), QStringLiteral("one two three"));
        QVERIFY(lines.last().endsWith(QChar(0x2026)));
    }

    void breaksInsideAWordThatIsTooLong()
    {
        const QFont font = QApplication::font();
        const QStringList lines =
            view::brokenLines(QString(10'000, QLatin1Char('w')), font, 100, 0);
        QVERIFY(lines.size() > 100);
        for (const QString &line : lines)
            QVERIFY(QFontMetrics(font).horizontalAdvance(line) <= 104);
    }

    void keepsParagraphsOnlyWhereThereIsRoom()
    {
        const QFont font = QApplication::font();
        const QString text = QStringLiteral("one\n\ntwo\n\n");
        QCOMPARE(view::brokenLines(text, font, 500, 0),
                 QStringList({QStringLiteral("one"), QString(), QStringLiteral("two")}));
        QCOMPARE(view::brokenLines(text, font, 500, 2), QStringList{QStringLiteral("one two")});
    }

    void dropsOverridesAndControls()
    {
        const QStringList lines = view::brokenLines(QStringLiteral("a\u202Eb\u0007c\nd\u2067"),
                                                    QApplication::font(), 500, 0);
        QCOMPARE(lines, QStringList({QStringLiteral("abc"), QStringLiteral("d")}));
    }

    void aTooltipIsEscaped()
    {
        const QString tip =
            view::toolTipText(QStringLiteral("<img src=x>\n") + QString(5000, u'a'));
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(tip.size() < 1500);
    }

    void noWidthNoLines()
    {
        QVERIFY(view::brokenLines(QStringLiteral("text"), QApplication::font(), 0, 3).isEmpty());
    }
};

QTEST_MAIN(TestTextLines)
#include "tst_textlines.moc"
