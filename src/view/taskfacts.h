// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QCoreApplication>
#include <QModelIndex>

#include <optional>

namespace view {

/// What an own edit that is not yet at the service does to a row, as the models' WaitingRole says.
enum class Waiting { No, Adding, Completing, Deleting };

/// What a row of the task model says, and the words for it.
struct TaskFacts {
    TaskId id;
    QString text; ///< untrusted
    bool isDone = false;
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> completedAt;
    Waiting waiting = Waiting::No;
    bool isParked = false; ///< an edit of it waits for the person
    std::optional<int> commentCount; ///< none: never seen

    /// Of the task model or of a proxy over it; an invalid index gives an invalid id.
    [[nodiscard]] static TaskFacts of(const QModelIndex &index);

    /// Looks done: it is, or is about to be.
    [[nodiscard]] bool isTicked() const { return isDone || waiting == Waiting::Completing; }
    /// For one line; a task without a text is told so.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString age() const;
    /// What stands at the edge: how old it is, or that it needs the person.
    [[nodiscard]] QString edgeWords() const;
    /// "Waiting to be completed", or empty.
    [[nodiscard]] QString waitingWords() const;

    Q_DECLARE_TR_FUNCTIONS(view::TaskFacts)
};

} // namespace view
