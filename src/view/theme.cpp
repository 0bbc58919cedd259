// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/theme.h"

#include "view/style.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

#include <optional>

namespace view::theme {

namespace {

struct Scheme {
    QRgb window, base, button, text, muted, faint, hairline, accent, onAccent, link;
    QRgb good, warning, bad, tip, onTip;
};

constexpr Scheme lightScheme = {0xFFF4F5F7, 0xFFFFFFFF, 0xFFFBFBFC, 0xFF1B1F24, 0xFF5A6472,
                                0xFF7F8894, 0xFFD7DBE0, 0xFF2F5FB3, 0xFFFFFFFF, 0xFF2F5FB3,
                                0xFF1C7347, 0xFF8A5A00, 0xFFB3261E, 0xFF1B1F24, 0xFFF4F5F7};
constexpr Scheme darkScheme = {0xFF1E2126, 0xFF16181C, 0xFF2C3038, 0xFFE7EAEE, 0xFFA3ACB8,
                               0xFF6C7480, 0xFF363B43, 0xFF8AB4F8, 0xFF10233F, 0xFF8AB4F8,
                               0xFF6CC79A, 0xFFE3B341, 0xFFF2938C, 0xFF2C3038, 0xFFE7EAEE};
constexpr Scheme contrastScheme = {0xFF000000, 0xFF000000, 0xFF000000, 0xFFFFFFFF, 0xFFE6E6E6,
                                   0xFFB8B8B8, 0xFFFFFFFF, 0xFFFFE14D, 0xFF000000, 0xFFFFE14D,
                                   0xFF7CFFA6, 0xFFFFC53D, 0xFFFFB3AC, 0xFF000000, 0xFFFFFFFF};

const Scheme &schemeOf(const QPalette &palette)
{
    if (isHighContrast(palette))
        return contrastScheme;
    return isDark(palette) ? darkScheme : lightScheme;
}

QPalette paletteOf(const Scheme &scheme, bool dark)
{
    QPalette palette(QColor(scheme.text), QColor(scheme.button), QColor(scheme.base),
                     QColor(scheme.hairline), QColor(scheme.hairline), QColor(scheme.text),
                     QColor(scheme.onAccent), QColor(scheme.base), QColor(scheme.window));
    palette.setColor(QPalette::AlternateBase, QColor(scheme.window));
    palette.setColor(QPalette::Midlight, QColor(scheme.hairline));
    palette.setColor(QPalette::Light, QColor(scheme.button).lighter(dark ? 115 : 102));
    palette.setColor(QPalette::Dark, QColor(scheme.hairline).darker(dark ? 80 : 115));
    palette.setColor(QPalette::Shadow, QColor(scheme.hairline).darker(150));
    palette.setColor(QPalette::Highlight, QColor(scheme.accent));
    palette.setColor(QPalette::HighlightedText, QColor(scheme.onAccent));
    palette.setColor(QPalette::Link, QColor(scheme.link));
    palette.setColor(QPalette::LinkVisited, QColor(scheme.link));
    palette.setColor(QPalette::PlaceholderText, QColor(scheme.muted));
    palette.setColor(QPalette::ToolTipBase, QColor(scheme.tip));
    palette.setColor(QPalette::ToolTipText, QColor(scheme.onTip));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(scheme.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(scheme.hairline));
    if (&scheme == &contrastScheme) { // there an edge is as bright as a letter
        palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(scheme.faint));
        palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(scheme.onAccent));
    }
    return palette;
}

// Of the whole program, as its palette is.
std::optional<Appearance> applied;
Appearance toldBySystem = Appearance::System;

QPalette paletteFor(Appearance appearance)
{
    if (appearance == Appearance::System)
        appearance = toldBySystem;
    switch (appearance) {
    case Appearance::System:
        // The empty palette stands for what the system has.
        QApplication::setPalette(QPalette());
        if (isHighContrast(QApplication::palette()))
            return highContrastPalette();
        return palette(isDark(QApplication::palette()));
    case Appearance::Light:
        return palette(false);
    case Appearance::Dark:
        return palette(true);
    case Appearance::HighContrast:
        return highContrastPalette();
    }
    Q_UNREACHABLE();
}

} // namespace

QPalette palette(bool dark)
{
    return paletteOf(dark ? darkScheme : lightScheme, dark);
}

QPalette highContrastPalette()
{
    return paletteOf(contrastScheme, true);
}

void apply(Appearance appearance)
{
#if !defined(Q_OS_MACOS)
    // Windows' own paints its controls light whatever the palette says.
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
#endif
    applied = appearance;
    const QPalette wanted = paletteFor(appearance);
    if (QApplication::palette() == wanted)
        return;
    QApplication::setPalette(wanted);
    QToolTip::setPalette(wanted);
}

void setSystemAppearance(Appearance told)
{
    toldBySystem = told;
    if (applied == Appearance::System)
        apply(Appearance::System);
}

bool isHighContrast(const QPalette &palette)
{
    // What systems with such a setting give as well.
    return palette.color(QPalette::Active, QPalette::Window) == QColor(contrastScheme.window)
        && palette.color(QPalette::Active, QPalette::WindowText) == QColor(contrastScheme.text);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor color(Tint tint, const QPalette &palette)
{
    const Scheme &scheme = schemeOf(palette);
    switch (tint) {
    case Tint::Text:
        return palette.color(QPalette::WindowText);
    case Tint::Muted:
        return palette.color(QPalette::PlaceholderText);
    case Tint::Accent:
        return palette.color(QPalette::Highlight);
    case Tint::Good:
        return QColor(scheme.good);
    case Tint::Warning:
        return QColor(scheme.warning);
    case Tint::Bad:
        return QColor(scheme.bad);
    case Tint::Hairline:
        return QColor(scheme.hairline);
    }
    Q_UNREACHABLE();
}

QColor blended(const QColor &ground, const QColor &over, double share)
{
    const auto mix = [share](double below, double above) {
        return below + (above - below) * share;
    };
    return QColor::fromRgbF(static_cast<float>(mix(ground.redF(), over.redF())),
                            static_cast<float>(mix(ground.greenF(), over.greenF())),
                            static_cast<float>(mix(ground.blueF(), over.blueF())));
}

} // namespace view::theme
