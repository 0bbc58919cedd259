// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/avatar.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/theme.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QTest>

#include <cmath>

using view::theme::Appearance;
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

struct Ground {
    QString name;
    QColor color;
};

/// All that text stands on.
QList<Ground> grounds(const QPalette &palette)
{
    using view::theme::blended;
    namespace metrics = view::metrics;
    const bool isDark = view::theme::isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = view::theme::color(Tint::Accent, palette);
    return {{QStringLiteral("window"), palette.color(QPalette::Window)},
            {QStringLiteral("base"), base},
            {QStringLiteral("button"), palette.color(QPalette::Button)},
            {QStringLiteral("selected row"), blended(base, accent, metrics::selectedShare(isDark))},
            {QStringLiteral("row under the pointer"),
             blended(base, palette.color(QPalette::Text), metrics::hoverShare(isDark))}};
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        view::theme::setSystemAppearance(Appearance::System);
        view::theme::apply(Appearance::Light);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << view::theme::palette(false) << 4.5;
        QTest::newRow("dark") << view::theme::palette(true) << 4.5;
        QTest::newRow("high contrast") << view::theme::highContrastPalette() << 7.0;
    }
    void textIsReadable()
    {
        QFETCH(QPalette, palette);
        QFETCH(double, least);
        const QList<Ground> all = grounds(palette);
        for (const Ground &ground : all) {
            for (const auto tint :
                 {Tint::Text, Tint::Muted, Tint::Accent, Tint::Good, Tint::Warning, Tint::Bad}) {
                const double reached = contrast(view::theme::color(tint, palette), ground.color);
                QVERIFY2(reached >= least,
                         qPrintable(QStringLiteral("tint %1 on %2: %3")
                                        .arg(static_cast<int>(tint))
                                        .arg(ground.name)
                                        .arg(reached)));
            }
        }
    }

    void everyRoleIsReadableOnItsGround_data() { textIsReadable_data(); }
    void everyRoleIsReadableOnItsGround()
    {
        QFETCH(QPalette, palette);
        QFETCH(double, least);
        using Role = QPalette::ColorRole;
        const std::pair<Role, Role> pairs[] = {
            {QPalette::Window, QPalette::WindowText},
            {QPalette::Base, QPalette::Text},
            {QPalette::Base, QPalette::PlaceholderText},
            {QPalette::Base, QPalette::Link},
            {QPalette::Window, QPalette::LinkVisited},
            {QPalette::AlternateBase, QPalette::Text},
            {QPalette::Button, QPalette::ButtonText},
            {QPalette::Highlight, QPalette::HighlightedText},
            {QPalette::ToolTipBase, QPalette::ToolTipText},
        };
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[ground, text] : pairs)
                QVERIFY2(contrast(palette.color(group, ground), palette.color(group, text))
                             >= least,
                         qPrintable(QStringLiteral("role %1 on %2").arg(text).arg(ground)));
        }
        // What cannot be used may be fainter, but is still to be made out.
        const double leastDisabled = least >= 7 ? 4.5 : 2.3;
        for (const auto &[ground, text] : pairs) {
            if (text == QPalette::Link || text == QPalette::LinkVisited
                || text == QPalette::ToolTipText)
                continue;
            const double reached = contrast(palette.color(QPalette::Disabled, ground),
                                            palette.color(QPalette::Disabled, text));
            QVERIFY2(reached >= leastDisabled,
                     qPrintable(QStringLiteral("disabled role %1 on %2: %3")
                                    .arg(text)
                                    .arg(ground)
                                    .arg(reached)));
        }
    }

    // A button filled with a tint has the letters of what is highlighted.
    void filledButtonsAreReadable_data() { textIsReadable_data(); }
    void filledButtonsAreReadable()
    {
        QFETCH(QPalette, palette);
        QFETCH(double, least);
        for (const auto fill : {Tint::Accent, Tint::Bad})
            QVERIFY(contrast(view::theme::color(fill, palette),
                             palette.color(QPalette::HighlightedText))
                    >= least);
    }

    void noticesAreReadable_data() { textIsReadable_data(); }
    void noticesAreReadable()
    {
        QFETCH(QPalette, palette);
        QFETCH(double, least);
        for (const auto tint : {Tint::Accent, Tint::Good, Tint::Warning, Tint::Bad}) {
            const QColor mark = view::theme::color(tint, palette);
            const QColor ground = view::theme::blended(palette.color(QPalette::Window), mark,
                                                       view::metrics::noticeShare);
            QVERIFY(contrast(palette.color(QPalette::WindowText), ground) >= least);
            QVERIFY(contrast(mark, ground) >= 3); // its icon
        }
    }

    // Avatars have colours of their own, but not with high contrast.
    void initialsAreReadable()
    {
        const auto discOf = [](const QPalette &palette) {
            QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(palette.color(QPalette::Base));
            QPainter painter(&image);
            view::paintAvatar(&painter, image.rect(), 7, QString(), QFont(), palette);
            return image.pixelColor(20, 6); // above the letters
        };
        QCOMPARE(discOf(view::theme::palette(true)), view::avatarColor(7));
        QVERIFY(contrast(discOf(view::theme::highContrastPalette()), Qt::white) >= 7);
    }

    void onlyThatOfHighContrastIsSuch()
    {
        QVERIFY(!view::theme::isDark(view::theme::palette(false)));
        QVERIFY(view::theme::isDark(view::theme::palette(true)));
        QVERIFY(!view::theme::isHighContrast(view::theme::palette(false)));
        QVERIFY(!view::theme::isHighContrast(view::theme::palette(true)));
        QVERIFY(view::theme::isHighContrast(view::theme::highContrastPalette()));
        view::theme::apply(Appearance::HighContrast);
        QVERIFY(view::theme::isHighContrast(QApplication::palette()));
        // An edge is to be seen as well as a letter.
        QVERIFY(contrast(view::theme::color(Tint::Hairline, QApplication::palette()),
                         QApplication::palette().color(QPalette::Base))
                >= 7);
    }

    // Over what is as black as itself.
    void aMenuHasAnEdgeWithHighContrast()
    {
        view::theme::apply(Appearance::HighContrast);
        QMenu menu;
        menu.addAction(QStringLiteral("Copy"));
        menu.ensurePolished();
        menu.resize(menu.sizeHint());
        const QImage picture = menu.grab().toImage();
        QVERIFY(contrast(picture.pixelColor(0, picture.height() / 2),
                         QApplication::palette().color(QPalette::Window))
                >= 7);
    }

    void theSystemCountsWhereNothingWasChosen()
    {
        view::theme::apply(Appearance::System);
        const bool isDarkByPalette = view::theme::isDark(QApplication::palette());
        view::theme::setSystemAppearance(Appearance::Dark);
        QVERIFY(view::theme::isDark(QApplication::palette()));
        view::theme::setSystemAppearance(Appearance::HighContrast);
        QVERIFY(view::theme::isHighContrast(QApplication::palette()));
        view::theme::apply(Appearance::Light);
        QVERIFY(!view::theme::isDark(QApplication::palette()));
        view::theme::setSystemAppearance(Appearance::Dark);
        QVERIFY(!view::theme::isDark(QApplication::palette()));
        view::theme::apply(Appearance::System);
        QVERIFY(view::theme::isDark(QApplication::palette()));
        view::theme::setSystemAppearance(Appearance::System);
        QCOMPARE(view::theme::isDark(QApplication::palette()), isDarkByPalette);
    }

    void aChangeReachesPaletteAndIcons()
    {
        view::theme::apply(Appearance::Light);
        const QIcon icon = view::icon(QStringLiteral("tasks"));
        const QImage light = icon.pixmap(24, 24).toImage();
        QVERIFY(!light.isNull());
        view::theme::apply(Appearance::Dark);
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
