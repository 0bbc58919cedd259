// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/place.h"
#include "store/row.h"

#include <QHash>
#include <QList>

namespace store {

/// The task of that id in a list that is in the order of the ids; or none.
[[nodiscard]] const Task *findTask(const QList<Task> &tasks, TaskId id);

/// One's own edits that no listing has shown yet, laid over what the service last said. In memory.
class Overlay
{
public:
    TaskId addTask(RelationId relation, const QString &description);
    CommentId addComment(RelationId relation, TaskId task, UserId author, const QString &text);
    void setWaiting(RelationId relation, TaskId task, Waiting waiting);
    /// With what waits on that task.
    void clearTask(RelationId relation, TaskId localId);
    void clearComment(RelationId relation, TaskId task, CommentId localId);
    void clearWaiting(RelationId relation, TaskId task);

    [[nodiscard]] int count() const;
    [[nodiscard]] QList<Task> addedTasks(RelationId relation) const;
    [[nodiscard]] QList<Comment> addedComments(RelationId relation, TaskId task) const;
    /// Whether edits of tasks wait that the service has listed.
    [[nodiscard]] bool hasEditsOf(RelationId relation) const;
    /// How many tasks of the relation are shown as done though they were not seen as done. The seen
    /// ones are in the order of their ids.
    [[nodiscard]] int completedCount(RelationId relation, const QList<Task> &seen) const;

    /// A task as it was seen, or an added one, as it is to be shown.
    [[nodiscard]] TaskRow over(RelationId relation, const Task &task) const;
    [[nodiscard]] QList<CommentRow> over(RelationId relation, TaskId task,
                                         const QList<Comment> &seen) const;

private:
    struct Edit {
        Waiting waiting = Waiting::No;
        UnixSeconds since = 0;
    };

    QHash<RelationId, QList<Task>> m_addedTasks;
    QHash<RelationId, QHash<TaskId, Edit>> m_edits;
    QHash<Place, QList<Comment>> m_addedComments;
    qint64 m_lastLocal = 0;
};

} // namespace store
