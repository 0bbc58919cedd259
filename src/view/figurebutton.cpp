// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/figurebutton.h"

#include "view/accessibles.h"
#include "view/metrics.h"
#include "view/textlines.h"
#include "view/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace view {

FigureButton::FigureButton(QWidget *parent) : QAbstractButton(parent)
{
    accessibles::install();
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::setFigure(std::optional<int> number, const QString &name)
{
    m_number = number;
    setText(name);
    setAccessibleName(tr("%1: %2", "name of a list, how many it holds").arg(name, numberText()));
    setEnabled(number.value_or(0) > 0);
    update();
}

QString FigureButton::numberText() const
{
    return m_number ? QLocale().toString(*m_number) : QString(QChar(0x2013));
}

QFont FigureButton::numberFont() const
{
    return metrics::scaled(font(), metrics::title, QFont::DemiBold);
}

QSize FigureButton::sizeHint() const
{
    const int width = QFontMetrics(font()).horizontalAdvance(text()) + 2 * metrics::group;
    const int height = QFontMetrics(numberFont()).height() + QFontMetrics(font()).height();
    return {qMax(width, 24 * metrics::inside), height + 2 * metrics::between};
}

QSize FigureButton::minimumSizeHint() const
{
    return {16 * metrics::inside, sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor strong = palette().color(QPalette::WindowText);
    const QColor accent = theme::color(theme::Tint::Accent, palette());
    QColor ground = palette().color(QPalette::Base);
    if (isEnabled() && (underMouse() || isDown()))
        ground = theme::blended(ground, accent, isDown() ? 0.22 : 0.10);
    painter.setPen(hasFocus() ? QPen(accent, 2)
                              : QPen(theme::color(theme::Tint::Hairline, palette()), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius,
                            metrics::radius);

    QRect line =
        rect().adjusted(metrics::group, metrics::between, -metrics::group, -metrics::between);
    line.setHeight(QFontMetrics(numberFont()).height());
    painter.setFont(numberFont());
    painter.setPen(isEnabled() ? strong : theme::color(theme::Tint::Muted, palette()));
    drawLine(&painter, line, numberText(), Qt::AlignLeft | Qt::AlignVCenter, layoutDirection());
    line.moveTop(line.bottom() + 1);
    line.setHeight(QFontMetrics(font()).height());
    painter.setFont(font());
    painter.setPen(theme::color(theme::Tint::Muted, palette()));
    drawLine(&painter, line, QFontMetrics(font()).elidedText(text(), Qt::ElideRight, line.width()),
             Qt::AlignLeft | Qt::AlignVCenter, layoutDirection());
}

} // namespace view
