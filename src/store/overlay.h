// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
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
    RelationId addRelation(Relation relation);
    void clearRelation(RelationId localId);
    void setWaiting(RelationId relation, Waiting waiting);
    void clearWaiting(RelationId relation);
    void setWaiting(const Place &comments, CommentId comment, Waiting waiting, const QString &text);
    void clearWaiting(const Place &comments, CommentId comment);
    void setProfileEdit(const ProfileEdit &edit) { m_profileEdit = edit; }
    void clearProfileEdit() { m_profileEdit.reset(); }

    [[nodiscard]] int count() const;
    [[nodiscard]] const QList<Relation> &addedRelations() const { return m_addedRelations; }
    [[nodiscard]] bool isProfileWaiting() const { return m_profileEdit.has_value(); }
    [[nodiscard]] QList<Task> addedTasks(RelationId relation) const;
    [[nodiscard]] QList<Comment> addedComments(RelationId relation, TaskId task) const;
    /// Whether edits of tasks wait that the service has listed.
    [[nodiscard]] bool hasEditsOf(RelationId relation) const;
    /// How many tasks of the relation are shown as done though they were not seen as done. The seen
    /// ones are in the order of their ids.
    [[nodiscard]] int completedCount(RelationId relation, const QList<Task> &seen) const;

    /// What waits on a relation as it was seen, or on an added one.
    [[nodiscard]] Waiting waitingOn(RelationId relation) const;
    /// The profile as it was seen, with what its edit changes.
    [[nodiscard]] User over(const User &me) const;
    /// A task as it was seen, or an added one, as it is to be shown.
    [[nodiscard]] TaskRow over(RelationId relation, const Task &task) const;
    [[nodiscard]] QList<CommentRow> over(RelationId relation, TaskId task,
                                         const QList<Comment> &seen) const;

private:
    struct Edit {
        Waiting waiting = Waiting::No;
        UnixSeconds since = 0;
    };
    struct CommentEdit {
        Waiting waiting = Waiting::No;
        QString text; ///< of Changing
    };

    QHash<RelationId, QList<Task>> m_addedTasks;
    QHash<RelationId, QHash<TaskId, Edit>> m_edits;
    QHash<Place, QList<Comment>> m_addedComments;
    QHash<Place, QHash<CommentId, CommentEdit>> m_commentEdits;
    QList<Relation> m_addedRelations;
    QHash<RelationId, Waiting> m_relationEdits;
    std::optional<ProfileEdit> m_profileEdit;
    qint64 m_lastLocal = 0;
};

} // namespace store
