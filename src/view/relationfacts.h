// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/relationmodel.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace view {

/// What a row of the relation model says, and the words for it.
struct RelationFacts {
    RelationId id;
    QString partner; ///< untrusted; empty when that account was deleted
    qint64 partnerId = 0;
    Relation::Role role = Relation::Role::Mentee; ///< one's own
    Relation::State state = Relation::State::Pending;
    Relation::Group group = Relation::Group::Past;
    bool isSentByMe = false;
    bool isPartnerDeleted = false;
    bool hasEndPassed = false; ///< by this computer's clock
    model::Waiting waiting = model::Waiting::No;
    bool isParked = false; ///< an edit of it waits for the person
    int done = 0;
    int total = 0;
    bool areTasksSeen = false;
    UnixSeconds createdAt = 0;
    UnixSeconds endsAt = 0;
    int daysLeft = 0;
    QString notes;

    /// Of the relation model or of a proxy over it; an invalid index gives an invalid id.
    [[nodiscard]] static RelationFacts of(const QModelIndex &index);

    [[nodiscard]] bool isRunning() const { return state == Relation::State::Accepted; }
    [[nodiscard]] bool isPending() const { return state == Relation::State::Pending; }
    [[nodiscard]] bool isWaiting() const { return waiting != model::Waiting::No; }
    /// Fit for one line; says so when the account was deleted.
    [[nodiscard]] QString partnerName() const;
    /// What waits for the person or the service, else "As mentor" with the state, or what was asked
    /// of whom.
    [[nodiscard]] QString roleAndState() const;
    [[nodiscard]] QString roleWord() const;
    [[nodiscard]] QString stateWord() const;
    /// "Accepting…"; empty when nothing waits.
    [[nodiscard]] QString waitingWords() const;
    /// "9 of 15 done"; empty while the tasks were never seen.
    [[nodiscard]] QString progressWords() const;
    /// "12 days left" of one that runs, else empty.
    [[nodiscard]] QString daysLeftWords() const;
    /// What stands at the edge of a row: the days left; when a request was made; when a past one
    /// ended or was to end.
    [[nodiscard]] QString edgeWords() const;

    Q_DECLARE_TR_FUNCTIONS(view::RelationFacts)
};

} // namespace view
