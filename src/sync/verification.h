// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "domain/relation.h"
#include "domain/relationrequest.h"
#include "domain/task.h"

#include <QList>

#include <functional>
#include <optional>

namespace syncing {

/// How an edit is told from the same text of someone else, and from an earlier one of one's own:
/// its id is above the highest that was listed before it was sent, the text is equal, and no other
/// edit has claimed it; of several the lowest (docs/sync.md, steps 4 and 6). Times that the server
/// sets are never compared.

/// The highest id of the service in a listing; invalid when it is empty.
[[nodiscard]] TaskId highestId(const QList<Task> &tasks);
[[nodiscard]] CommentId highestId(const QList<Comment> &comments);
[[nodiscard]] RelationId highestId(const QList<Relation> &relations);

/// Whether another edit is known to have added that one.
template <typename IdType> using IsClaimed = std::function<bool(IdType)>;

[[nodiscard]] std::optional<TaskId> findAdded(const QList<Task> &listing, TaskId above,
                                              const QString &text,
                                              const IsClaimed<TaskId> &isClaimed);
[[nodiscard]] std::optional<CommentId> findAdded(const QList<Comment> &listing, CommentId above,
                                                 const QString &text, UserId author,
                                                 const IsClaimed<CommentId> &isClaimed);

/// A request of one's own with the same people, notes and end. The end is one that was sent, so it
/// may be compared; the service keeps it to the microsecond.
[[nodiscard]] std::optional<RelationId> findSent(const QList<Relation> &listing, RelationId above,
                                                 const RelationRequest &request,
                                                 const IsClaimed<RelationId> &isClaimed);

/// Whether a number above the mark and below the highest is missing: numbers of tasks count up
/// within their relation and are not used again, so that something was added and removed (api.md
/// 7).
[[nodiscard]] bool hasGap(const QList<Task> &listing, TaskId above);

} // namespace syncing
