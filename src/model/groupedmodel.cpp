// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/groupedmodel.h"

#include <algorithm>

namespace model {

namespace {

// The internal id of an index is its parent group plus one; a heading has none.
constexpr quintptr headingId = 0;

} // namespace

GroupedModel::GroupedModel(const store::TableSignals &table, int groupCount, QObject *parent)
    : QAbstractItemModel(parent), m_groups(groupCount)
{
    using store::TableSignals;
    connect(&table, &TableSignals::inserted, this, &GroupedModel::insertRun);
    connect(&table, &TableSignals::aboutToRemove, this, &GroupedModel::rememberRemoved);
    connect(&table, &TableSignals::removed, this, &GroupedModel::removeRemembered);
    connect(&table, &TableSignals::changed, this, &GroupedModel::change);
    connect(&table, &TableSignals::aboutToReset, this, &GroupedModel::beginResetModel);
    connect(&table, &TableSignals::reset, this, [this] {
        fill();
        endResetModel();
    });
}

void GroupedModel::fill()
{
    for (QList<qint64> &group : m_groups)
        group.clear();
    QList<QList<int>> rows(m_groups.size());
    for (int row = 0; row < tableSize(); ++row)
        rows[groupAt(row)].append(row);
    for (int group = 0; group < rows.size(); ++group) {
        std::sort(rows[group].begin(), rows[group].end(),
                  [this](int row, int other) { return isBefore(row, other); });
        for (int row : std::as_const(rows[group]))
            m_groups[group].append(keyAt(row));
    }
}

void GroupedModel::touchAll()
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex heading = index(group, 0);
        const int count = rowCount(heading);
        if (count > 0)
            Q_EMIT dataChanged(index(0, 0, heading), index(count - 1, 0, heading));
    }
}

QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : headingId);
}

QModelIndex GroupedModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == headingId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, headingId);
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != headingId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).size());
}

int GroupedModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isGroup = index.internalId() == headingId;
    const int group = isGroup ? index.row() : static_cast<int>(index.internalId()) - 1;
    if (role == IsGroupRole)
        return isGroup;
    if (role == GroupRole)
        return group;
    if (isGroup)
        return role == Qt::DisplayRole ? QVariant(groupTitle(group)) : QVariant();
    const qint64 key = m_groups.at(group).at(index.row());
    if (role == KeyRole)
        return key;
    const int row = tableIndexOf(key);
    return row < 0 ? QVariant() : rowData(row, role);
}

Qt::ItemFlags GroupedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == headingId)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex GroupedModel::indexOfKey(qint64 key) const
{
    const Place place = placeOf(key);
    return place.group < 0 ? QModelIndex() : index(place.position, 0, index(place.group, 0));
}

GroupedModel::Place GroupedModel::placeOf(qint64 key) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const auto position = m_groups.at(group).indexOf(key);
        if (position >= 0)
            return {group, static_cast<int>(position)};
    }
    return {};
}

int GroupedModel::insertPosition(int group, int tableRow) const
{
    const QList<qint64> &keys = m_groups.at(group);
    const auto it =
        std::lower_bound(keys.begin(), keys.end(), tableRow, [this](qint64 key, int row) {
            const int other = tableIndexOf(key);
            return other >= 0 && isBefore(other, row);
        });
    return static_cast<int>(it - keys.begin());
}

void GroupedModel::insertRun(int first, int last)
{
    for (int group = 0; group < m_groups.size(); ++group) {
        QList<int> rows;
        for (int row = first; row <= last; ++row) {
            if (groupAt(row) == group)
                rows.append(row);
        }
        std::sort(rows.begin(), rows.end(),
                  [this](int row, int other) { return isBefore(row, other); });
        // One insertion for all that lands at the same place.
        for (qsizetype begin = 0; begin < rows.size();) {
            const int position = insertPosition(group, rows.at(begin));
            qsizetype end = begin + 1;
            while (end < rows.size() && insertPosition(group, rows.at(end)) == position)
                ++end;
            const int count = static_cast<int>(end - begin);
            beginInsertRows(index(group, 0), position, position + count - 1);
            QList<qint64> &keys = m_groups[group];
            keys.insert(position, count, 0);
            for (qsizetype i = begin; i < end; ++i)
                keys[position + (i - begin)] = keyAt(rows.at(i));
            endInsertRows();
            begin = end;
        }
    }
}

void GroupedModel::rememberRemoved(int first, int last)
{
    m_goingAway.clear();
    for (int row = first; row <= last; ++row)
        m_goingAway.append(keyAt(row));
    std::sort(m_goingAway.begin(), m_goingAway.end());
}

void GroupedModel::removeRemembered()
{
    const auto isGoing = [this](qint64 key) {
        return std::binary_search(m_goingAway.cbegin(), m_goingAway.cend(), key);
    };
    for (int group = 0; group < m_groups.size(); ++group) {
        QList<qint64> &keys = m_groups[group];
        for (auto last = keys.size() - 1; last >= 0; --last) {
            if (!isGoing(keys.at(last)))
                continue;
            auto first = last;
            while (first > 0 && isGoing(keys.at(first - 1)))
                --first;
            beginRemoveRows(index(group, 0), static_cast<int>(first), static_cast<int>(last));
            keys.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }
    m_goingAway.clear();
}

void GroupedModel::change(int first, int last)
{
    for (int row = first; row <= last; ++row)
        changeOne(row);
}

void GroupedModel::changeOne(int tableRow)
{
    const qint64 key = keyAt(tableRow);
    const Place from = placeOf(key);
    Q_ASSERT(from.group >= 0);
    QList<qint64> &oldKeys = m_groups[from.group];
    const int group = groupAt(tableRow);

    // Where it belongs among the others of its group, itself left out.
    const bool staysInOrder = group == from.group
        && (from.position == 0 || !isBefore(tableRow, tableIndexOf(oldKeys.at(from.position - 1))))
        && (from.position == oldKeys.size() - 1
            || !isBefore(tableIndexOf(oldKeys.at(from.position + 1)), tableRow));
    if (!staysInOrder) {
        oldKeys.removeAt(from.position);
        const int position = insertPosition(group, tableRow);
        oldKeys.insert(from.position, key);
        const bool isLater = group == from.group && position >= from.position;
        beginMoveRows(index(from.group, 0), from.position, from.position, index(group, 0),
                      isLater ? position + 1 : position);
        oldKeys.removeAt(from.position);
        m_groups[group].insert(position, key);
        endMoveRows();
    }
    const QModelIndex changed = indexOfKey(key);
    Q_EMIT dataChanged(changed, changed);
}

} // namespace model
