// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/rowpainting.h"

#include "view/icons.h"
#include "view/metrics.h"
#include "view/textlines.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainterPath>
#include <QStyle>

namespace view {

namespace {

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

} // namespace

QRect visual(const QStyleOptionViewItem &option, const QRect &logical)
{
    return QStyle::visualRect(option.direction, option.rect, logical);
}

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QColor base = option.palette.color(colorGroup(option), QPalette::Base);
    const QColor accent = theme::color(theme::Tint::Accent, option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (!isSelected && !isHovered)
        return;
    const bool isDark = theme::isDark(option.palette);
    const double share = isSelected ? metrics::selectedShare(isDark) : metrics::hoverShare(isDark);
    const QColor over = isSelected ? accent : option.palette.color(QPalette::Text);
    painter->fillRect(option.rect, theme::blended(base, over, share));
    if (!isSelected)
        return;
    QRect edge = option.rect;
    edge.setWidth(theme::isHighContrast(option.palette) ? 2 * metrics::edge : metrics::edge);
    painter->fillRect(visual(option, edge), accent);
}

void paintFocusRing(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double width = theme::isHighContrast(option.palette) ? metrics::edge : 1.5;
    painter->setPen(QPen(theme::color(theme::Tint::Accent, option.palette), width));
    painter->setBrush(Qt::NoBrush);
    const QRectF ring = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->drawRoundedRect(ring, metrics::radius - 2, metrics::radius - 2);
    painter->restore();
}

void paintShare(QPainter *painter, const QRect &rect, double share, theme::Tint tint,
                const QPalette &palette, Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QColor hairline = theme::color(theme::Tint::Hairline, palette);
    // As bright as the tints, with high contrast: what is left must not look like what is done.
    painter->setBrush(theme::isHighContrast(palette)
                          ? theme::blended(palette.color(QPalette::Base), hairline, 0.3)
                          : hairline);
    const double round = rect.height() / 2.0;
    painter->drawRoundedRect(rect, round, round);
    if (share > 0) {
        QRect filled = rect;
        filled.setWidth(qBound(rect.height(), qRound(rect.width() * share), rect.width()));
        painter->setBrush(theme::color(tint, palette));
        painter->drawRoundedRect(QStyle::visualRect(direction, rect, filled), round, round);
    }
    painter->restore();
}

void paintProgress(QPainter *painter, const QRect &rect, int done, int total,
                   const QPalette &palette, Qt::LayoutDirection direction)
{
    const double share = total > 0 ? double(done) / total : 0;
    paintShare(painter, rect, share, share >= 1 ? theme::Tint::Good : theme::Tint::Accent, palette,
               direction);
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &title,
                  int count)
{
    const QFont font = metrics::scaled(option.font, metrics::secondary, QFont::DemiBold);
    const QFontMetrics fontMetrics(font);
    const QColor muted = theme::color(theme::Tint::Muted, option.palette);
    // The title stands on the rows that it heads.
    QRect line = option.rect.adjusted(metrics::group, 0, -metrics::group, -metrics::between);
    line.setTop(line.bottom() - fontMetrics.height() + 1);

    const bool isOpen = option.state & QStyle::State_Open;
    const QString chevron =
        isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    const int side = metrics::iconSize(font);
    QRect mark(0, 0, side, side);
    mark.moveCenter(line.center());
    mark.moveRight(line.right());
    painter->save();
    const QRect where = visual(option, mark);
    if (!isOpen && option.direction == Qt::RightToLeft) {
        painter->translate(where.center().x() * 2 + 1, 0);
        painter->scale(-1, 1);
    }
    painter->drawPixmap(where,
                        tinted(chevron, side, muted, painter->device()->devicePixelRatioF()));
    painter->restore();

    painter->setFont(font);
    painter->setPen(muted);
    drawLine(painter, visual(option, line), title, Qt::AlignLeft | Qt::AlignVCenter,
             option.direction);
    QRect number = line;
    number.setLeft(line.left() + fontMetrics.horizontalAdvance(title) + metrics::between);
    painter->setFont(metrics::scaled(option.font, metrics::secondary));
    drawLine(painter, visual(option, number), QLocale().toString(count),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);
}

} // namespace view
