// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"
#include "model/commentmodel.h"

#include <QCoreApplication>
#include <QModelIndex>

#include <optional>

namespace view {

/// What a row of the comment model says, and the words for it.
struct CommentFacts {
    CommentId id;
    QString text; ///< untrusted
    QString author; ///< untrusted; empty when not known
    qint64 authorId = 0;
    bool isOwn = false;
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> modifiedAt;
    model::Waiting waiting = model::Waiting::No;
    bool isParked = false; ///< an edit of it waits for the person

    /// An invalid index gives an invalid id.
    [[nodiscard]] static CommentFacts of(const QModelIndex &index);

    [[nodiscard]] bool isWaiting() const { return waiting != model::Waiting::No; }
    /// Whether it can be edited while its relation runs; what is only here so far, where it waits.
    [[nodiscard]] bool isChangeable() const
    {
        return isOwn && !id.isLocal() && waiting != model::Waiting::Deleting;
    }
    [[nodiscard]] bool isDeletable() const { return isOwn && waiting != model::Waiting::Deleting; }
    /// Fit for one line.
    [[nodiscard]] QString authorName() const;
    /// When it was written and whether it was edited, or what waits: "Saving…"; or that it needs
    /// the person.
    [[nodiscard]] QString timeWords() const;
    /// For a tooltip; empty when nothing waits.
    [[nodiscard]] QString waitingWords() const;

    Q_DECLARE_TR_FUNCTIONS(view::CommentFacts)
};

} // namespace view
