// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/memberlist.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace view {

MemberList::MemberList(QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAttribute(Qt::WA_Hover);
}

void MemberList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &MemberList::holdAnchor);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &MemberList::holdAnchor);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &MemberList::holdAnchor);
}

void MemberList::holdAnchor()
{
    if (m_anchor.isValid() || verticalScrollBar()->value() == 0)
        return;
    m_anchor = indexAt({viewport()->width() / 2, 0});
    m_anchorTop = m_anchor.isValid() ? visualRect(m_anchor).top() : 0;
}

void MemberList::doItemsLayout()
{
    QListView::doItemsLayout();
    if (!m_anchor.isValid())
        return;
    const int moved = visualRect(m_anchor).top() - m_anchorTop;
    m_anchor = QPersistentModelIndex();
    if (moved != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

QModelIndexList MemberList::selectedRows() const
{
    QModelIndexList rows =
        selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void MemberList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void MemberList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
}

void MemberList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace view
