// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "domain/relation.h"
#include "domain/task.h"
#include "domain/user.h"

#include <QTypeInfo>

#include <optional>

namespace store {

/// What an edit of one's own, not yet seen in a listing of the service, does to a row.
enum class Waiting {
    No,
    Adding, ///< a task, a comment, or a request
    Completing, ///< a task
    Deleting, ///< a task, a comment, or a request that is taken back
    Changing, ///< a comment
    Accepting, ///< a request
    Rejecting, ///< a request
    Cancelling, ///< a running relation
};

/// A relation with what is known of its checklist.
struct RelationRow {
    Relation relation;
    int doneCount = 0;
    int taskCount = 0;
    std::optional<UnixSeconds> tasksSeenAt; ///< none: its tasks were never seen
    Waiting waiting = Waiting::No;
    bool isParked = false; ///< an edit of it waits for the person

    [[nodiscard]] RelationId key() const { return relation.id; }
    /// Having been seen again later is no change of the row: Store::freshnessChanged() tells it.
    friend bool operator==(const RelationRow &a, const RelationRow &b)
    {
        return a.relation == b.relation && a.doneCount == b.doneCount && a.taskCount == b.taskCount
            && a.waiting == b.waiting && a.isParked == b.isParked
            && a.tasksSeenAt.has_value() == b.tasksSeenAt.has_value();
    }
};

struct TaskRow {
    Task task;
    Waiting waiting = Waiting::No;
    std::optional<int> commentCount; ///< none: its comments were never seen
    bool isParked = false; ///< an edit of it waits for the person

    [[nodiscard]] TaskId key() const { return task.id; }
    friend bool operator==(const TaskRow &, const TaskRow &) = default;
};

struct CommentRow {
    Comment comment;
    Waiting waiting = Waiting::No;
    bool isParked = false; ///< an edit of it waits for the person

    [[nodiscard]] CommentId key() const { return comment.id; }
    friend bool operator==(const CommentRow &, const CommentRow &) = default;
};

/// Somebody of the directory; isEmailVerified says whether the verified list has them.
struct PersonRow {
    User person;

    [[nodiscard]] UserId key() const { return person.id; }
    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

} // namespace store

Q_DECLARE_TYPEINFO(store::RelationRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(store::TaskRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(store::CommentRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(store::PersonRow, Q_RELOCATABLE_TYPE);
