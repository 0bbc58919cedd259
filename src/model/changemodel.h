// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingedit.h"
#include "store/store.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace model {

/// The changes of one's own that no listing has shown yet, in the order in which they were made.
class ChangeModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole, ///< WaitingEdit, its texts untrusted
        KeyRole, ///< qint64: its EditId
        StateRole, ///< int: WaitingEdit::State
        SinceRole, ///< double, UNIX seconds
        NextTryAtRole, ///< double, UNIX seconds; invalid when that is no matter of time
        TroubleRole, ///< int: Trouble::Kind; invalid when the person is not needed
        PartnerNameRole, ///< QString, untrusted; empty when it concerns nobody, or is not known
        TaskTextRole, ///< QString, untrusted; empty when it is not of a task
        BlockerRole, ///< Edit: the one that has to go first and waits for the person; or invalid
        OrderRole, ///< qint64: those that wait for the person come first
    };
    /// When an edit is tried again: what sends them knows.
    using NextTryAt = std::function<std::optional<UnixSeconds>(EditId)>;

    explicit ChangeModel(const store::Store &store, NextTryAt nextTryAt = {},
                         QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QModelIndex indexOf(EditId id) const;
    [[nodiscard]] QList<WaitingEdit> all() const;
    /// How many wait for the person.
    [[nodiscard]] int parkedCount() const;
    /// Some time has moved on, or some edit is tried again at another.
    void refreshTimes();

Q_SIGNALS:
    /// There are more or fewer, or more or fewer of them wait for the person.
    void countsChanged();

private:
    void connectEdits();
    void connectRelations();
    void count();
    [[nodiscard]] QString partnerName(const Edit &edit) const;
    [[nodiscard]] QVariant blockerOf(int row) const;

    const store::Store &m_store;
    NextTryAt m_nextTryAt;
    std::pair<int, int> m_counts; ///< as they were told last
};

} // namespace model
