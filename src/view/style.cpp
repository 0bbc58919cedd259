// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/style.h"

#include "view/metrics.h"
#include "view/scrollbarstyle.h"
#include "view/theme.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QFontMetrics>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>

namespace view {

namespace {

constexpr int corner = 4;
constexpr int focusWidth = 2;
constexpr int strongFocusWidth = 3; // with high contrast

int focusWidthOf(const QStyleOption *option)
{
    return theme::isHighContrast(option->palette) ? strongFocusWidth : focusWidth;
}

/// Seen at 3:1 on what is around a field (WCAG 1.4.11); fainter when there is nothing to do.
QColor outline(const QStyleOption *option)
{
    const QColor ground = option->palette.color(QPalette::Base);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    if (theme::isHighContrast(option->palette))
        return option->palette.color(QPalette::WindowText);
    return theme::blended(ground, option->palette.color(QPalette::Active, QPalette::WindowText),
                          isEnabled ? 0.46 : 0.2);
}

QColor accent(const QStyleOption *option)
{
    return option->palette.color(QPalette::Active, QPalette::Highlight);
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QPen &pen)
{
    const double inset = pen.widthF() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return drawField(option, painter);
        break;
    }
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return drawField(option, painter);
        if (theme::isHighContrast(option->palette))
            return drawBox(painter, option->rect, Qt::transparent, QPen(outline(option), 1));
        break;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fusion's own edge is darker than the ground, which nothing is on black.
        if (theme::isHighContrast(option->palette))
            drawBox(painter, option->rect, Qt::transparent, QPen(outline(option), 1));
        return;
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget))
            return; // the button's own outline says so
        break;
    case PE_IndicatorCheckBox:
        return drawCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(option, painter);
    case PE_IndicatorDockWidgetResizeHandle:
        return drawHandle(option, painter);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// Between two docks: seen where it can be taken, and always with high contrast.
void Style::drawHandle(const QStyleOption *option, QPainter *painter)
{
    const QColor color = theme::color(theme::Tint::Hairline, option->palette);
    if (option->state & State_MouseOver) {
        painter->fillRect(option->rect, color);
    } else if (theme::isHighContrast(option->palette)) {
        QRect line = option->rect;
        const bool isUpright = line.height() > line.width();
        line.setSize(isUpright ? QSize(1, line.height()) : QSize(line.width(), 1));
        line.moveCenter(option->rect.center());
        painter->fillRect(line, color);
    }
}

void Style::drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const bool isOn = option->state & State_On;
    const QColor fill = option->state & State_Enabled ? accent(option) : outline(option);
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOn ? fill : outline(option), 1));
    painter->setBrush(isOn ? fill : option->palette.color(QPalette::Base));
    painter->drawEllipse(circle);
    if (isOn) {
        const double dot = circle.width() / 6;
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(QPalette::Active, QPalette::HighlightedText));
        painter->drawEllipse(circle.center(), dot, dot);
    }
    painter->restore();
}

void Style::drawField(const QStyleOption *option, QPainter *painter)
{
    const bool hasFocus = option->state & State_HasFocus;
    const bool isEnabled = option->state & State_Enabled;
    const QColor fill = option->palette.color(isEnabled ? QPalette::Base : QPalette::Window);
    drawBox(painter, option->rect, fill,
            hasFocus ? QPen(accent(option), focusWidthOf(option)) : QPen(outline(option), 1));
}

void Style::drawButton(const QStyleOption *option, QPainter *painter)
{
    const QColor text = option->palette.color(QPalette::ButtonText);
    QColor fill = option->palette.color(QPalette::Button);
    const bool isAccented =
        fill == QApplication::palette().color(QPalette::Active, QPalette::Highlight);
    if (option->state & (State_Sunken | State_On))
        fill = theme::blended(fill, text, 0.18);
    else if (option->state & State_Enabled && option->state & State_MouseOver)
        fill = theme::blended(fill, text, 0.08);
    const bool hasFocus = option->state & State_HasFocus;
    QPen pen(isAccented ? fill : outline(option), 1);
    if (hasFocus)
        pen = QPen(isAccented ? option->palette.color(QPalette::WindowText) : accent(option),
                   focusWidthOf(option));
    drawBox(painter, option->rect, fill, pen);
}

void Style::drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const bool isOn = option->state & (State_On | State_NoChange);
    const bool isEnabled = option->state & State_Enabled;
    const QColor fill = isEnabled ? accent(option) : outline(option);
    drawBox(painter, option->rect, isOn ? fill : option->palette.color(QPalette::Base),
            QPen(isOn ? fill : outline(option), 1));
    if (!isOn)
        return;
    const QRectF box(option->rect);
    QPen pen(option->palette.color(QPalette::Active, QPalette::HighlightedText),
             qMax(1.5, box.width() / 9));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    const QPointF points[] = {{box.left() + box.width() * 0.25, box.top() + box.height() * 0.53},
                              {box.left() + box.width() * 0.43, box.top() + box.height() * 0.70},
                              {box.left() + box.width() * 0.76, box.top() + box.height() * 0.32}};
    painter->drawPolyline(points, static_cast<int>(std::size(points)));
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollbar::draw(painter, *slider, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button && button->state & State_AutoRaise) {
        // A quiet button with a menu shows its icon, not an arrow in the corner of it.
        QStyleOptionToolButton quiet(*button);
        quiet.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &quiet, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    // Fusion's own outline is darker than a dark window. A date field with a calendar comes as a
    // combo box.
    if (control == CC_SpinBox || qobject_cast<const QDateTimeEdit *>(widget)) {
        const bool hasFocus = option->state & State_HasFocus;
        drawBox(painter, option->rect, Qt::transparent,
                hasFocus ? QPen(accent(option), focusWidth) : QPen(outline(option), 1));
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ToolBar)
        return; // no lines around it: what is in it has its own ground
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.window());
        return;
    }
    if (element == CE_TabBarTabShape && theme::isHighContrast(option->palette)) {
        const QPen edge = option->state & State_Selected ? QPen(accent(option), focusWidth)
                                                         : QPen(outline(option), 1);
        return drawBox(painter, option->rect.adjusted(1, 1, -1, -1),
                       option->palette.color(QPalette::Base), edge);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_MenuBarItem && !(option->state & State_Selected)) {
        // Fusion underlines the bar piece by piece.
        const QRect &rect = option->rect;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                          option->palette.window());
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return size + QSize(2 * metrics::between, metrics::between);
    case CT_LineEdit:
        return size + QSize(2 * metrics::inside, metrics::between);
    case CT_ToolButton:
        return size + QSize(metrics::inside, metrics::inside);
    case CT_MenuBarItem:
    case CT_MenuItem:
        return size + QSize(0, metrics::inside);
    default:
        return size;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollbar::subControlRect(part, *slider);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(metrics::inside, 0, -metrics::inside, 0);
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return metrics::iconSize(widget ? widget->font() : QApplication::font());
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics::iconSize(widget ? widget->font() : QApplication::font());
    case PM_DefaultFrameWidth:
        // Room for the round corners.
        return qobject_cast<const QPlainTextEdit *>(widget)
            ? corner - 1
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return scrollbar::extent;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace view
