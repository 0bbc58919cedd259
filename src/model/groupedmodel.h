// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table.h"

#include <QAbstractItemModel>
#include <QList>

namespace model {

/// A table shown as a tree of two levels: groups, which are always there, and their rows in an
/// order that does not depend on what a pull changes, so that nothing jumps. Passes the table's
/// signals on row by row; a row that changes its group is moved, and stays selected.
class GroupedModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IsGroupRole = Qt::UserRole, ///< bool
        GroupRole, ///< int: the group of a row or of a heading
        KeyRole, ///< qint64: the id of a row
        SearchTextRole, ///< QString: what a filter looks in
        FirstOwnRole, ///< where the roles of a subclass begin
    };

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Where the row with this id is; invalid when it is not there.
    [[nodiscard]] QModelIndex indexOfKey(qint64 key) const;

protected:
    GroupedModel(const store::TableSignals &table, int groupCount, QObject *parent);
    /// To be called by a subclass at the end of its constructor.
    void fill();
    /// Says that rows look different without the table having changed (the time, the own id).
    void touchAll();

    // What a subclass tells of its table, by index in the table.
    [[nodiscard]] virtual int tableSize() const = 0;
    [[nodiscard]] virtual qint64 keyAt(int row) const = 0;
    [[nodiscard]] virtual int tableIndexOf(qint64 key) const = 0;
    [[nodiscard]] virtual int groupAt(int row) const = 0;
    /// Order within a group, of two rows of the table.
    [[nodiscard]] virtual bool isBefore(int row, int other) const = 0;
    [[nodiscard]] virtual QVariant rowData(int row, int role) const = 0;
    [[nodiscard]] virtual QString groupTitle(int group) const = 0;

private:
    struct Place {
        int group = -1;
        int position = -1;
    };
    [[nodiscard]] Place placeOf(qint64 key) const;
    [[nodiscard]] int insertPosition(int group, int tableRow) const;
    void insertRun(int first, int last);
    void rememberRemoved(int first, int last);
    void removeRemembered();
    void change(int first, int last);
    void changeOne(int tableRow);

    QList<QList<qint64>> m_groups; ///< keys, in order
    QList<qint64> m_goingAway;
};

} // namespace model
