// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/icons.h"
#include "view/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using view::theme::Tint;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

// WCAG 2.1, contrast ratio.
double contrast(const QColor &one, const QColor &two)
{
    const double high = qMax(luminance(one), luminance(two));
    const double low = qMin(luminance(one), luminance(two));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textIsReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = view::theme::palette(dark);
        QCOMPARE(view::theme::isDark(palette), dark);
        for (const auto ground : {QPalette::Window, QPalette::Base}) {
            for (const auto tint :
                 {Tint::Text, Tint::Muted, Tint::Accent, Tint::Good, Tint::Warning, Tint::Bad})
                QVERIFY(contrast(view::theme::color(tint, palette), palette.color(ground)) >= 4.5);
        }
        QVERIFY(
            contrast(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText))
            >= 4.5);
    }

    void aChangeReachesPaletteAndIcons()
    {
        view::theme::apply(view::theme::Appearance::Light);
        const QIcon icon = view::icon(QStringLiteral("tasks"));
        const QImage light = icon.pixmap(24, 24).toImage();
        QVERIFY(!light.isNull());
        view::theme::apply(view::theme::Appearance::Dark);
        QVERIFY(view::theme::isDark(QApplication::palette()));
        QVERIFY(icon.pixmap(24, 24).toImage() != light);
        QVERIFY(icon.pixmap(24, 24, QIcon::Disabled).toImage() != icon.pixmap(24, 24).toImage());
    }

    void anIconThatIsNotThereIsEmpty()
    {
        QVERIFY(view::icon(QStringLiteral("no such icon")).pixmap(16, 16).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
