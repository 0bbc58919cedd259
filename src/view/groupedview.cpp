// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/groupedview.h"

#include "model/groupedmodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPersistentModelIndex>

#include <algorithm>

namespace view {

GroupedView::GroupedView(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void GroupedView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    openHeadings();
}

void GroupedView::reset()
{
    QTreeView::reset();
    openHeadings();
}

void GroupedView::showGroup(int group)
{
    m_closedGroups.remove(group);
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        const QModelIndex heading = model()->index(row, 0, rootIndex());
        if (heading.data(model::GroupedModel::GroupRole).toInt() != group)
            continue;
        expand(heading);
        scrollTo(heading, PositionAtTop);
        setCurrentIndex(model()->index(0, 0, heading));
        setFocus();
        return;
    }
}

QModelIndexList GroupedView::selectedRows() const
{
    QModelIndexList rows =
        selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.parent().row() != b.parent().row() ? a.parent().row() < b.parent().row()
                                                    : a.row() < b.row();
    });
    return rows;
}

bool GroupedView::isHeading(const QModelIndex &index)
{
    return index.isValid() && index.data(model::GroupedModel::IsGroupRole).toBool();
}

void GroupedView::toggle(const QModelIndex &heading)
{
    const int group = heading.data(model::GroupedModel::GroupRole).toInt();
    if (isExpanded(heading))
        m_closedGroups.insert(group);
    else
        m_closedGroups.remove(group);
    setExpanded(heading, !isExpanded(heading));
}

void GroupedView::openHeadings()
{
    if (!model())
        return;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        const QModelIndex heading = model()->index(row, 0, rootIndex());
        if (!m_closedGroups.contains(heading.data(model::GroupedModel::GroupRole).toInt()))
            expand(heading);
    }
}

void GroupedView::keyPressEvent(QKeyEvent *event)
{
    // A key may complete a task, which then leaves its group: another index would be a stale one.
    const QPersistentModelIndex index = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isHeading(index) && (isEnter || event->key() == Qt::Key_Space)) {
        toggle(index);
        return;
    }
    if (isEnter && index.isValid() && event->modifiers() == Qt::NoModifier) {
        Q_EMIT rowActivated(index);
        return;
    }
    const bool wasExpanded = isHeading(index) && isExpanded(index);
    QTreeView::keyPressEvent(event);
    if (isHeading(index) && isExpanded(index) != wasExpanded) {
        // By the arrows: remembered like a click.
        const int group = index.data(model::GroupedModel::GroupRole).toInt();
        if (wasExpanded)
            m_closedGroups.insert(group);
        else
            m_closedGroups.remove(group);
    }
}

void GroupedView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isHeading(index))
        toggle(index);
}

void GroupedView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (!parent.isValid())
        openHeadings();
}

void GroupedView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
}

void GroupedView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

void GroupedView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    // Uniform heights are asked for once: ask again at another size of letters.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace view
