// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/groupedmodel.h"
#include "store/store.h"

namespace model {

/// What an edit of one's own that no listing shows yet does to a row.
using Waiting = store::Waiting;

/// All relations in four groups: Current, Received, Sent, Past; the newest first.
class RelationModel : public GroupedModel
{
    Q_OBJECT
public:
    enum Role {
        PartnerNameRole = FirstOwnRole, ///< QString, untrusted; empty when deleted
        PartnerIdRole, ///< qint64; 0 when the account was deleted
        IsPartnerDeletedRole, ///< bool
        OwnRoleRole, ///< Relation::Role
        StateRole, ///< Relation::State
        DoneCountRole, ///< int
        TaskCountRole, ///< int
        AreTasksSeenRole, ///< bool: false when the counts are not known yet
        EndsAtRole, ///< double, UNIX seconds
        CreatedAtRole, ///< double, UNIX seconds
        NotesRole, ///< QString, untrusted; may be null
        DaysLeftRole, ///< int, by this computer's clock; negative when past
        WaitingRole, ///< int: Waiting
        EndHasPassedRole, ///< bool, by this computer's clock
        IsSentByMeRole, ///< bool
        IsParkedRole, ///< bool: an edit of it waits for the person
    };

    explicit RelationModel(const store::Store &store, QObject *parent = nullptr);

    [[nodiscard]] RelationId relationAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(RelationId relation) const;
    /// The relations themselves, in the order of their ids.
    [[nodiscard]] QList<Relation> all() const;
    /// A new day or hour has begun: what depends on the clock is shown anew.
    void refreshTimes() { touchAll(); }

protected:
    [[nodiscard]] int tableSize() const override;
    [[nodiscard]] qint64 keyAt(int row) const override;
    [[nodiscard]] int tableIndexOf(qint64 key) const override;
    [[nodiscard]] int groupAt(int row) const override;
    [[nodiscard]] bool isBefore(int row, int other) const override;
    [[nodiscard]] QVariant rowData(int row, int role) const override;
    [[nodiscard]] QString groupTitle(int group) const override;

private:
    [[nodiscard]] QString accessibleText(int row) const;

    const store::Store &m_store;
};

} // namespace model
