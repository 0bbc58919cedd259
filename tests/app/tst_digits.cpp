// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In Arabic every number that the program writes is in Arabic digits, on every page.
#include "app/translation.h"
#include "view/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using test::Faults;

namespace {

/// Latin digits in a text that are not within a word, an address, a key or what people wrote.
bool hasLatinDigits(QString text)
{
    static const QRegularExpression others(QStringLiteral(
        "(chapter|Task|Version|Qt|Qt,|GPL|F|Ctrl\\+|Alt\\+|Shift\\+|الإصدار|WCAG|رقم) ?[0-9.]+"
        "|[A-Za-z]+[0-9]+|[0-9]+[A-Za-z]+|\\S*[:/@_][^ ]*[0-9]\\S*|[0-9]+(\\.[0-9]+)+"));
    text.remove(others);
    static const QRegularExpression latin(QStringLiteral("[0-9]"));
    return latin.match(text).hasMatch();
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    return texts;
}

void collectRows(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        texts.append(index.data(Qt::AccessibleTextRole).toString());
        collectRows(model, index, texts);
    }
}

Faults digitFaults(const QWidget &shown, const QString &scene)
{
    Faults faults;
    if (test::isHostile(scene))
        return faults;
    const auto widgets = shown.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->inherits("QLineEdit"))
            continue;
        QStringList texts = textsOf(*widget);
        if (const auto *list = qobject_cast<const QAbstractItemView *>(widget);
            list && list->model())
            collectRows(*list->model(), {}, texts);
        for (const QString &text : std::as_const(texts)) {
            if (hasLatinDigits(text))
                faults.insert(test::describe(*widget), QStringLiteral("says “%1”").arg(text));
        }
    }
    return faults;
}

} // namespace

class TestDigits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { app::installTranslations(*qApp, QStringLiteral("ar")); }
    void cleanupTestCase() { app::installTranslations(*qApp, {}); }

    void theSeekerFindsThem()
    {
        QVERIFY(hasLatinDigits(QStringLiteral("5 مهام")));
        QVERIFY(!hasLatinDigits(QStringLiteral("٥ مهام")));
        QVERIFY(!hasLatinDigits(QStringLiteral("Ctrl+5, https://example.org/7")));
    }

    void countsAreInTheDigitsOfTheLanguage()
    {
        QCOMPARE(QLocale().toString(1234), QStringLiteral("١٬٢٣٤"));
        QVERIFY(QCoreApplication::translate("view::RelationFacts", "%L1 of %L2 done", "tasks")
                    .arg(3)
                    .arg(17)
                    .contains(QStringLiteral("١٧")));
    }

    void noPageMixesTheKindsOfDigits_data() { test::addParts(); }
    void noPageMixesTheKindsOfDigits()
    {
        QFETCH(test::Take, take);
        const QString faults = test::walk(take, &digitFaults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }
};

QTEST_MAIN(TestDigits)
#include "tst_digits.moc"
