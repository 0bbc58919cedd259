// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inside of store/table.h, which includes it.

namespace store {

/// In ascending order of what keyOf gives; of equal keys the last one in the list counts.
template <typename Row, typename KeyOf> QList<Row> sortedUnique(QList<Row> rows, KeyOf keyOf)
{
    const auto isLess = [&](const Row &a, const Row &b) { return keyOf(a) < keyOf(b); };
    const auto isOutOfOrder = [&](const Row &a, const Row &b) { return !isLess(a, b); };
    if (std::adjacent_find(rows.cbegin(), rows.cend(), isOutOfOrder) == rows.cend())
        return rows;
    std::stable_sort(rows.begin(), rows.end(), isLess);
    QList<Row> unique;
    unique.reserve(rows.size());
    for (Row &row : rows) {
        if (!unique.isEmpty() && keyOf(unique.last()) == keyOf(row))
            unique.last() = std::move(row);
        else
            unique.append(std::move(row));
    }
    return unique;
}

template <typename Row> void Table<Row>::replaceAll(QList<Row> rows)
{
    rows = sortedUnique(std::move(rows), [](const Row &row) { return row.key(); });
    int index = 0; // up to here the table is as it shall be
    int next = 0; // of the new rows
    const int count = static_cast<int>(rows.size());
    while (index < size() || next < count) {
        const bool isLeft = index < size();
        const bool isNew = next < count;
        if (isLeft && (!isNew || at(index).key() < rows.at(next).key())) {
            removeRun(index, isNew ? &rows.at(next) : nullptr);
        } else if (isNew && (!isLeft || rows.at(next).key() < at(index).key())) {
            const int inserted = insertRun(index, rows, next);
            index += inserted;
            next += inserted;
        } else {
            const int same = changeRun(index, rows, next);
            index += same;
            next += same;
        }
    }
}

template <typename Row> void Table<Row>::merge(QList<Row> rows)
{
    rows = sortedUnique(std::move(rows), [](const Row &row) { return row.key(); });
    int next = 0;
    while (next < rows.size()) {
        const auto key = rows.at(next).key();
        const int index = static_cast<int>(lowerBound(key) - m_rows.cbegin());
        if (index < size() && at(index).key() == key)
            next += changeRun(index, rows, next);
        else
            next += insertRun(index, rows, next);
    }
}

template <typename Row> void Table<Row>::upsert(const Row &row)
{
    merge({row});
}

template <typename Row> void Table<Row>::remove(Key key)
{
    const int index = indexOf(key);
    if (index < 0)
        return;
    Q_EMIT aboutToRemove(index, index);
    m_rows.removeAt(index);
    Q_EMIT removed(index, index);
}

template <typename Row> void Table<Row>::resetTo(QList<Row> rows)
{
    if (rows.isEmpty() && m_rows.isEmpty())
        return;
    Q_EMIT aboutToReset();
    m_rows = sortedUnique(std::move(rows), [](const Row &row) { return row.key(); });
    Q_EMIT reset();
}

/// Removes the rows from index on that come before the wanted one (none: all that are left).
template <typename Row> void Table<Row>::removeRun(int index, const Row *wanted)
{
    const int end = wanted ? static_cast<int>(lowerBound(wanted->key()) - m_rows.cbegin()) : size();
    Q_EMIT aboutToRemove(index, end - 1);
    m_rows.remove(index, end - index);
    Q_EMIT removed(index, end - 1);
}

/// Inserts at index the new rows from next on that come before the row there; how many.
template <typename Row> int Table<Row>::insertRun(int index, const QList<Row> &rows, int next)
{
    const auto first = rows.cbegin() + next;
    const auto isBefore = [](const Row &row, Key key) { return row.key() < key; };
    const auto end = index < size()
        ? std::lower_bound(first, rows.cend(), at(index).key(), isBefore)
        : rows.cend();
    const int count = static_cast<int>(end - first);
    Q_EMIT aboutToInsert(index, index + count - 1);
    m_rows.insert(index, count, Row());
    std::copy(first, end, m_rows.begin() + index);
    Q_EMIT inserted(index, index + count - 1);
    return count;
}

/// Takes over the new rows from next on while they have the keys of those from index on and are all
/// equal to them, which is silent, or all different; how many.
template <typename Row> int Table<Row>::changeRun(int index, const QList<Row> &rows, int next)
{
    const bool isChange = !(at(index) == rows.at(next));
    int count = 0;
    while (index + count < size() && next + count < rows.size()) {
        const Row &row = rows.at(next + count);
        if (row.key() != at(index + count).key() || isChange == (at(index + count) == row))
            break;
        m_rows[index + count] = row;
        ++count;
    }
    if (isChange)
        Q_EMIT changed(index, index + count - 1);
    return count;
}

} // namespace store
