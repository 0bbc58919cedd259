// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <algorithm>
#include <utility>

namespace store {

/// The signals of a Table, which cannot have its own since it is a template. Row-precise, so that
/// a model can pass them on one to one; a change that changes nothing sends none.
class TableSignals : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void changed(int first, int last);
    /// Another list altogether (another relation was opened), not a refresh.
    void aboutToReset();
    void reset();
};

/// Rows in ascending order of their unique key(), in memory. Rows that are equal by == are taken
/// over without a signal. A slot must not change the table that is telling it of a change.
template <typename Row> class Table : public TableSignals
{
public:
    using Key = decltype(std::declval<Row>().key());
    using TableSignals::TableSignals;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row &at(int index) const { return m_rows.at(index); }

    /// The row's index, or -1.
    [[nodiscard]] int indexOf(Key key) const
    {
        const auto it = lowerBound(key);
        return it != m_rows.end() && it->key() == key ? static_cast<int>(it - m_rows.begin()) : -1;
    }
    [[nodiscard]] const Row *find(Key key) const
    {
        const int index = indexOf(key);
        return index < 0 ? nullptr : &m_rows.at(index);
    }

    /// Makes the table hold just these rows (any order; the last of equal keys counts) by
    /// inserting, changing and removing: one signal for each contiguous run.
    void replaceAll(QList<Row> rows);
    /// As replaceAll(), but rows of other keys stay.
    void merge(QList<Row> rows);
    /// As merge() for one row.
    void upsert(const Row &row);
    void remove(Key key);
    /// Another list altogether.
    void resetTo(QList<Row> rows);

private:
    [[nodiscard]] auto lowerBound(Key key) const
    {
        return std::lower_bound(m_rows.begin(), m_rows.end(), key,
                                [](const Row &row, Key wanted) { return row.key() < wanted; });
    }

    void removeRun(int index, const Row *wanted);
    int insertRun(int index, const QList<Row> &rows, int next);
    int changeRun(int index, const QList<Row> &rows, int next);

    QList<Row> m_rows;
};

} // namespace store

#include "store/table_impl.h"
