// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/rowdelegate.h"

#include "model/groupedmodel.h"
#include "view/rowpainting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace view {

namespace {

bool isHeading(const QModelIndex &index)
{
    return index.data(model::GroupedModel::IsGroupRole).toBool();
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    if (isHeading(index)) {
        paintHeading(painter, option, index.data(Qt::DisplayRole).toString(),
                     index.model()->rowCount(index));
    } else {
        paintRowGround(painter, option);
        paintRow(painter, option, index);
    }
    paintFocusRing(painter, option);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The width is the view's: rows are elided, never scrolled sideways.
    return {0, rowHeight(option.font)};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Q_UNUSED(option)
    if (event->type() != QEvent::ToolTip || !index.isValid() || isHeading(index))
        return false;
    QToolTip::showText(event->globalPos(), toolTipText(toolTip(index)), view);
    return true;
}

} // namespace view
