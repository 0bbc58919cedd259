// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/tintediconengine.h"

#include "view/icons.h"

#include <QGuiApplication>
#include <QPainter>

namespace view {

TintedIconEngine::TintedIconEngine(const QString &name, theme::Tint tint)
    : m_name(name), m_tint(tint)
{
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    const QPixmap pixmap =
        tinted(m_name, side, colorFor(mode), painter->device()->devicePixelRatioF());
    QRect target(QPoint(0, 0), QSize(side, side));
    target.moveCenter(rect.center());
    painter->drawPixmap(target, pixmap);
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    // The size is already one of device pixels.
    return tinted(m_name, qMin(size.width(), size.height()), colorFor(mode), 1.0);
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(*this);
}

QString TintedIconEngine::key() const
{
    return QStringLiteral("view::TintedIconEngine");
}

QColor TintedIconEngine::colorFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return theme::color(m_tint, palette);
}

} // namespace view
