// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/label.h"
#include "view/metrics.h"

#include <QApplication>
#include <QTest>

using view::Label;

class TestLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasASizeOfTheScale_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<double>("factor");
        QTest::newRow("body") << QStringLiteral("body") << 1.0;
        QTest::newRow("secondary") << QStringLiteral("secondary") << view::metrics::secondary;
        QTest::newRow("subject") << QStringLiteral("subject") << view::metrics::subject;
        QTest::newRow("title") << QStringLiteral("title") << view::metrics::title;
    }
    void hasASizeOfTheScale()
    {
        QFETCH(QString, type);
        QFETCH(double, factor);
        QWidget window;
        auto *page = new QWidget(&window);
        auto *label = new Label(page);
        label->setType(type);
        QCOMPARE(label->font().pointSizeF(), window.font().pointSizeF() * factor);

        // Also when the letters around it grow while the window is open …
        QFont large = window.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        window.setFont(large);
        QCOMPARE(label->font().pointSizeF(), large.pointSizeF() * factor);

        // … and elsewhere.
        auto *other = new QWidget(&window);
        large.setPointSizeF(large.pointSizeF() * 2);
        other->setFont(large);
        label->setParent(other);
        QCOMPARE(label->font().pointSizeF(), large.pointSizeF() * factor);
        page->setFont(QFont());
        QCOMPARE(label->font().pointSizeF(), large.pointSizeF() * factor);
    }

    void textIsPlain()
    {
        Label label;
        label.setText(QStringLiteral("<b>bold</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestLabel)
#include "tst_label.moc"
