// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// There is room for languages whose words are longer than the English ones, and for those that are
// written from right to left.
#include "view/englishplurals.h"
#include "view/layoutfaults.h"
#include "view/pseudolanguage.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using test::Faults;

class TestPseudoLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aTextIsLongerAndKeepsItsPlacesAndItsKey()
    {
        const test::PseudoLanguage language;
        const QString text = language.translate("", "&Add %Ln task(s) for %1", "", 2);
        QVERIFY(text.startsWith(QStringLiteral("[&A")));
        QVERIFY(text.contains(QStringLiteral("%Ln täsks").replace(u'ä', u'à')));
        QVERIFY(text.contains(QStringLiteral("%1")));
        QVERIFY(text.size() >= 21 * 14 / 10);
        QCOMPARE(language.translate("", "%1 · %2", "", -1), QStringLiteral("%1 · %2"));
    }

    void longerWordsAreWhole_data() { test::addParts(); }
    void longerWordsAreWhole()
    {
        QFETCH(test::Take, take);
        test::PseudoLanguage language;
        QApplication::installTranslator(&language);
        const QString faults = test::walk(take, [](const QWidget &shown, const QString &scene) {
            // Choices one below another need more height than this pane has beside another one.
            const bool isTooLow = scene == QLatin1String("comment-parked");
            return isTooLow ? Faults() : test::layoutFaults(shown, scene);
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void fromRightToLeftAllIsInItsPlace_data() { test::addParts(); }
    void fromRightToLeftAllIsInItsPlace()
    {
        QFETCH(test::Take, take);
        test::EnglishPlurals plurals;
        QApplication::installTranslator(&plurals);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QString faults = test::walk(take, [](const QWidget &shown, const QString &scene) {
            Faults found = test::layoutFaults(shown, scene);
            addMirrorFaults(shown, found);
            return found;
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

private:
    /// A name stands before what it names: at its right, or above.
    static void addMirrorFaults(const QWidget &shown, Faults &faults)
    {
        const auto labels = shown.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const QWidget *named = label->buddy();
            if (!label->isVisible() || !named || !named->isVisible()
                || named->inherits("QCheckBox")) // whose words come behind it
                continue;
            const QRect name(label->mapTo(label->window(), QPoint()), label->size());
            const QRect field(named->mapTo(label->window(), QPoint()), named->size());
            const bool isBeside = name.top() < field.bottom() && field.top() < name.bottom();
            if (isBeside && name.left() < field.right())
                faults.insert(test::describe(*label), QStringLiteral("is not mirrored"));
        }
        const auto widgets = shown.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && widget->layoutDirection() != Qt::RightToLeft)
                faults.insert(test::describe(*widget), QStringLiteral("goes from left to right"));
        }
    }
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
