// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/texts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheServiceDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("counted");
        QTest::addColumn<int>("raw");
        QTest::newRow("empty") << QString() << 0 << 0;
        QTest::newRow("letters") << u"abc"_s << 3 << 3;
        QTest::newRow("blanks do not count") << u" a b\tc\n"_s << 3 << 7;
        QTest::newRow("no-break and wide spaces do not count")
            << u"a\u00a0b\u2003c\u3000d"_s << 4 << 7;
        QTest::newRow("information separators do not count") << u"a\u001cb\u001fc"_s << 3 << 5;
        QTest::newRow("zero width is no white space") << u"a\u200bb"_s << 3 << 3;
        QTest::newRow("an emoji is one") << u"\U0001F600"_s << 1 << 1;
        QTest::newRow("a family is several")
            << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s << 5 << 5;
        QTest::newRow("combining marks count") << u"e\u0301"_s << 2 << 2;
    }
    void countsAsTheServiceDoes()
    {
        QFETCH(QString, text);
        QTEST(countedLength(text), "counted");
        QTEST(rawLength(text), "raw");
    }

    void oneLineHasNoControls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Ada Lovelace"_s << u"Ada Lovelace"_s;
        QTest::newRow("breaks") << u"one\ntwo\r\nthree\u2028four"_s << u"one two  three four"_s;
        QTest::newRow("controls") << u"a\u0000b\u0007c\u001bd\u0085e"_s << u"abcde"_s;
        QTest::newRow("overrides") << u"abc\u202etxt.exe\u202c\u2066x\u2069"_s << u"abctxt.exex"_s;
        QTest::newRow("right to left stays") << u"\u05d0\u05d1"_s << u"\u05d0\u05d1"_s;
        QTest::newRow("markup is only text") << u"<b>a</b>"_s << u"<b>a</b>"_s;
        QTest::newRow("emoji") << u"\U0001F600"_s << u"\U0001F600"_s;
    }
    void oneLineHasNoControls()
    {
        QFETCH(QString, text);
        QTEST(oneLine(text), "line");
        QCOMPARE(isolated(text), QChar(0x2068) + oneLine(text) + QChar(0x2069));
    }
};

QTEST_APPLESS_MAIN(TestTexts)
#include "tst_texts.moc"
