// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/scrollbarstyle.h"

#include "view/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <QWidget>

namespace view::scrollbar {

namespace {

constexpr int leastHandle = 32;
constexpr int inset = 3;

/// What the nearest widget around paints itself with.
QColor ground(const QWidget *widget, const QPalette &palette)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->autoFillBackground())
            return widget->palette().color(widget->backgroundRole());
    }
    return palette.color(QPalette::Window);
}

QRect part(const QStyleOptionSlider &option, int from, int length)
{
    if (option.orientation == Qt::Vertical)
        return {option.rect.left(), option.rect.top() + from, option.rect.width(), length};
    const QRect logical(option.rect.left() + from, option.rect.top(), length, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, logical);
}

} // namespace

QRect subControlRect(QStyle::SubControl control, const QStyleOptionSlider &option)
{
    const int length =
        option.orientation == Qt::Vertical ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 whole = range + option.pageStep;
        handle = static_cast<int>(length * qint64(option.pageStep) / whole);
        handle = qBound(qMin(leastHandle, length), handle, length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    switch (control) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return part(option, start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return part(option, 0, start);
    case QStyle::SC_ScrollBarAddPage:
        return part(option, start + handle, length - start - handle);
    default:
        return {}; // no arrows
    }
}

void draw(QPainter *painter, const QStyleOptionSlider &option, const QWidget *widget)
{
    const QColor under = ground(widget, option.palette);
    painter->fillRect(option.rect, under);
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld = option.state & QStyle::State_Sunken
        && option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const double share = isHeld ? 0.6 : (isHovered ? 0.5 : 0.4);
    const QRectF handle = QRectF(subControlRect(QStyle::SC_ScrollBarSlider, option))
                              .adjusted(inset, inset, -inset, -inset);
    const double round = qMin(handle.width(), handle.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::blended(under, option.palette.color(QPalette::WindowText), share));
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

} // namespace view::scrollbar
