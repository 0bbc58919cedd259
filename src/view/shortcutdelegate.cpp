// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/shortcutdelegate.h"

#include "view/metrics.h"
#include "view/rowpainting.h"

namespace view {

int ShortcutDelegate::rowHeight(const QFont &font) const
{
    return QFontMetrics(font).height() + 2 * metrics::between;
}

void ShortcutDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QString keys = index.data(KeysRole).toString();
    const bool isOwn = index.data(IsOwnRole).toBool();
    const QFont keysFont =
        metrics::scaled(option.font, 1.0, isOwn ? QFont::DemiBold : QFont::Normal);
    QRect line = option.rect.adjusted(metrics::group, 0, -metrics::group, 0);
    QRect edge = line;
    edge.setLeft(line.right() + 1 - QFontMetrics(keysFont).horizontalAdvance(keys));
    line.setRight(edge.left() - metrics::group);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    drawLine(painter, visual(option, line),
             lineCache().line(index.data(Qt::DisplayRole).toString(), option.font, line.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);
    painter->setFont(keysFont);
    painter->setPen(theme::color(isOwn ? theme::Tint::Accent : theme::Tint::Muted, option.palette));
    drawLine(painter, visual(option, edge), keys, Qt::AlignRight | Qt::AlignVCenter,
             option.direction);
}

QString ShortcutDelegate::toolTip(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace view
