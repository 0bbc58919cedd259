// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/changelist.h"

namespace view {

ChangeList::ChangeList(model::ChangeModel &changes, QObject *parent)
    : QSortFilterProxyModel(parent), m_changes(changes)
{
    setSortRole(model::ChangeModel::OrderRole);
    setSourceModel(&changes);
    sort(0);
}

void ChangeList::setStanding(const ChangesStanding &standing)
{
    if (standing == m_standing)
        return;
    m_standing = standing;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QModelIndex ChangeList::indexOf(EditId id) const
{
    return mapFromSource(m_changes.indexOf(id));
}

QVariant ChangeList::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return ChangeFacts::of(mapToSource(index)).title();
    case Qt::AccessibleTextRole:
        return ChangeFacts::of(mapToSource(index)).spoken(m_standing);
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

} // namespace view
