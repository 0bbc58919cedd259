// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/theme.h"

#include "view/style.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

namespace view::theme {

namespace {

struct Scheme {
    QRgb window, base, button, text, muted, faint, hairline, accent, onAccent, link;
    QRgb good, warning, bad, tip, onTip;
};

constexpr Scheme lightScheme = {0xFFF4F5F7, 0xFFFFFFFF, 0xFFFBFBFC, 0xFF1B1F24, 0xFF5A6472,
                                0xFF939BA6, 0xFFD7DBE0, 0xFF2F5FB3, 0xFFFFFFFF, 0xFF2F5FB3,
                                0xFF1F7A4D, 0xFF8A5A00, 0xFFB3261E, 0xFF1B1F24, 0xFFF4F5F7};
constexpr Scheme darkScheme = {0xFF1E2126, 0xFF16181C, 0xFF2C3038, 0xFFE7EAEE, 0xFFA3ACB8,
                               0xFF6C7480, 0xFF363B43, 0xFF8AB4F8, 0xFF10233F, 0xFF8AB4F8,
                               0xFF6CC79A, 0xFFE3B341, 0xFFF2938C, 0xFF2C3038, 0xFFE7EAEE};

} // namespace

QPalette palette(bool dark)
{
    const Scheme &scheme = dark ? darkScheme : lightScheme;
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
    return palette;
}

void apply(Appearance appearance)
{
#if defined(Q_OS_LINUX)
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
#endif
    bool dark = appearance == Appearance::Dark;
    if (appearance == Appearance::System) {
        // The empty palette stands for what the system has.
        QApplication::setPalette(QPalette());
        dark = isDark(QApplication::palette());
    }
    const QPalette wanted = palette(dark);
    if (QApplication::palette() == wanted)
        return;
    QApplication::setPalette(wanted);
    QToolTip::setPalette(wanted);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor color(Tint tint, const QPalette &palette)
{
    const Scheme &scheme = isDark(palette) ? darkScheme : lightScheme;
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
