// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/groupedmodel.h"
#include "store/store.h"

namespace model {

/// The tasks of the open relation in two groups: to do, oldest first, and done, latest first.
/// The tick box is Qt::CheckStateRole, for reading only: a tick is a command of sync.
class TaskModel : public GroupedModel
{
    Q_OBJECT
public:
    enum Group { ToDo, DoneTasks };
    enum Role {
        DescriptionRole = FirstOwnRole, ///< QString, untrusted
        IsDoneRole, ///< bool
        CreatedAtRole, ///< double, UNIX seconds
        CompletedAtRole, ///< double, UNIX seconds; invalid when not done
        WaitingRole, ///< int: store::Waiting
        CommentCountRole, ///< int; invalid when never seen
        IsParkedRole, ///< bool: an edit of it waits for the person
    };

    explicit TaskModel(const store::Store &store, QObject *parent = nullptr);

    [[nodiscard]] TaskId taskAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(TaskId task) const;
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] int taskCount() const;
    void refreshTimes() { touchAll(); }

Q_SIGNALS:
    /// What was added here has got its real number, and its row is there under both for a moment.
    /// Of any relation, open or not.
    void renumbered(RelationId relation, TaskId local, TaskId real);

protected:
    [[nodiscard]] int tableSize() const override;
    [[nodiscard]] qint64 keyAt(int row) const override;
    [[nodiscard]] int tableIndexOf(qint64 key) const override;
    [[nodiscard]] int groupAt(int row) const override;
    [[nodiscard]] bool isBefore(int row, int other) const override;
    [[nodiscard]] QVariant rowData(int row, int role) const override;
    [[nodiscard]] QString groupTitle(int group) const override;

private:
    [[nodiscard]] static QString accessibleText(const store::TaskRow &entry);

    const store::Store &m_store;
};

} // namespace model
