// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "domain/relation.h"
#include "domain/task.h"

#include <optional>

namespace store {

/// What an edit of one's own, not yet seen in a listing of the service, does to a row.
enum class Waiting { No, Adding, Completing, Deleting };

/// A relation with what is known of its checklist.
struct RelationRow {
    Relation relation;
    int doneCount = 0;
    int taskCount = 0;
    std::optional<UnixSeconds> tasksSeenAt; ///< none: its tasks were never seen

    [[nodiscard]] RelationId key() const { return relation.id; }
    friend bool operator==(const RelationRow &, const RelationRow &) = default;
};

struct TaskRow {
    Task task;
    Waiting waiting = Waiting::No;
    std::optional<int> commentCount; ///< none: its comments were never seen

    [[nodiscard]] TaskId key() const { return task.id; }
    friend bool operator==(const TaskRow &, const TaskRow &) = default;
};

struct CommentRow {
    Comment comment;
    Waiting waiting = Waiting::No;

    [[nodiscard]] CommentId key() const { return comment.id; }
    friend bool operator==(const CommentRow &, const CommentRow &) = default;
};

} // namespace store
