// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/palettedelegate.h"

#include "view/icons.h"
#include "view/metrics.h"
#include "view/palettemodel.h"
#include "view/rowpainting.h"

namespace view {

int PaletteDelegate::rowHeight(const QFont &font) const
{
    return QFontMetrics(font).height()
        + QFontMetrics(metrics::scaled(font, metrics::secondary)).height() + 2 * metrics::inside;
}

void PaletteDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool isUsable = index.flags().testFlag(Qt::ItemIsEnabled);
    const QColor muted = theme::color(theme::Tint::Muted, option.palette);
    const QFont small = metrics::scaled(option.font, metrics::secondary);
    const QRect content = option.rect.adjusted(metrics::group, 0, -metrics::group, 0);

    const int side = metrics::iconSize(option.font);
    QRect mark(content.left(), 0, side, side);
    mark.moveCenter({mark.center().x(), content.center().y()});
    painter->drawPixmap(visual(option, mark),
                        tinted(index.data(PaletteModel::IconNameRole).toString(), side, muted,
                               painter->device()->devicePixelRatioF()));

    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    QRect keys = content;
    keys.setLeft(content.right() + 1 - QFontMetrics(small).horizontalAdvance(shortcut));
    painter->setFont(small);
    painter->setPen(muted);
    drawLine(painter, visual(option, keys), shortcut, Qt::AlignRight | Qt::AlignVCenter,
             option.direction);

    QRect line = content;
    line.setLeft(mark.right() + 1 + metrics::group);
    line.setRight(keys.left() - metrics::group);
    line.setTop(content.top() + metrics::inside);
    line.setHeight(QFontMetrics(option.font).height());
    painter->setFont(option.font);
    painter->setPen(isUsable ? option.palette.color(QPalette::Text) : muted);
    drawLine(painter, visual(option, line),
             lineCache().line(index.data(Qt::DisplayRole).toString(), option.font, line.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);
    line.moveTop(line.bottom() + 1);
    line.setHeight(QFontMetrics(small).height());
    painter->setFont(small);
    painter->setPen(muted);
    drawLine(painter, visual(option, line),
             lineCache().line(index.data(PaletteModel::DetailRole).toString(), small, line.width()),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction);
}

QString PaletteDelegate::toolTip(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString() + u'\n'
        + index.data(PaletteModel::DetailRole).toString();
}

} // namespace view
