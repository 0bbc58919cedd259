// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No page or dialog cuts its words, not even with letters of twice the size. The same is run with
// everything scaled by two, as view.largefont-scaled.
#include "view/englishplurals.h"
#include "view/layoutfaults.h"

#include <QApplication>
#include <QFont>
#include <QTest>

class TestLargeFont : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::installTranslator(&m_plurals);
        m_font = QApplication::font();
    }
    void cleanup() { QApplication::setFont(m_font); }

    void wordsAreWhole_data() { test::addParts(); }
    void wordsAreWhole()
    {
        QFETCH(test::Take, take);
        const QString faults = test::walk(take, &test::layoutFaults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void wordsOfTwiceTheSizeAreWhole_data() { test::addParts(); }
    void wordsOfTwiceTheSizeAreWhole()
    {
        QFETCH(test::Take, take);
        if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
            QSKIP("Four times the size is more than a small screen holds.");
        QFont font = m_font;
        font.setPointSizeF(2 * font.pointSizeF());
        QApplication::setFont(font);
        const QString faults = test::walk(take, &test::layoutFaults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

private:
    test::EnglishPlurals m_plurals;
    QFont m_font;
};

QTEST_MAIN(TestLargeFont)
#include "tst_largefont.moc"
