// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingedit.h"
#include "store/place.h"
#include "store/row.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

namespace store {

/// The task of that id in a list that is in the order of the ids; or none.
[[nodiscard]] const Task *findTask(const QList<Task> &tasks, TaskId id);

/// One's own edits that no listing has shown yet, laid over what the service last said. Made from
/// the outbox, lane by lane. What an edit that is parked would change is shown as the service last
/// said it, with a mark; what it would add is shown.
class Overlay
{
public:
    /// These are all edits of the account, in their order. Whether anything shows otherwise than
    /// before.
    bool setAccount(const QList<WaitingEdit> &edits, UserId me, const QString &myName);
    /// These are all edits of that relation's tasks and comments, in their order. The tasks that
    /// show otherwise than before, or whose comments do.
    QSet<TaskId> setLane(RelationId relation, const QList<WaitingEdit> &edits, UserId me);
    void clear() { *this = {}; }

    [[nodiscard]] const QList<Relation> &addedRelations() const { return m_account.added; }
    [[nodiscard]] bool isProfileWaiting() const { return m_account.isProfileWaiting; }
    [[nodiscard]] QList<Task> addedTasks(RelationId relation) const;
    /// None: it was not added here, or the service has it by another number.
    [[nodiscard]] std::optional<Task> addedTask(RelationId relation, TaskId task) const;
    [[nodiscard]] QList<Comment> addedComments(RelationId relation, TaskId task) const;
    /// Whether completedCount() could be other than 0.
    [[nodiscard]] bool hasCompletions(RelationId relation) const;
    /// How many tasks of the relation are shown as done though they were not seen as done. The seen
    /// ones are in the order of their ids.
    [[nodiscard]] int completedCount(RelationId relation, const QList<Task> &seen) const;

    // Rows as they are to be shown, of what was seen or added.
    void lay(RelationRow &row) const;
    [[nodiscard]] User over(const User &me) const;
    [[nodiscard]] TaskRow over(RelationId relation, const Task &task) const;
    [[nodiscard]] QList<CommentRow> over(RelationId relation, TaskId task,
                                         const QList<Comment> &seen) const;

private:
    /// What is shown on one row.
    struct Mark {
        Waiting waiting = Waiting::No;
        bool isParked = false;
        UnixSeconds since = 0;
        QString text; ///< of Changing
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    struct Lane {
        QMap<TaskId, Task> addedTasks;
        QHash<TaskId, Mark> tasks;
        QHash<TaskId, QList<Comment>> addedComments;
        QHash<TaskId, QHash<CommentId, Mark>> comments;
    };
    struct Account {
        QList<Relation> added;
        QHash<RelationId, Mark> relations;
        ProfileEdit profile;
        bool isProfileWaiting = false;
        friend bool operator==(const Account &, const Account &) = default;
    };

    [[nodiscard]] static bool isCompleting(const Mark &mark);
    static void add(Lane &lane, const WaitingEdit &entry, UserId me);
    static void add(Account &account, const WaitingEdit &entry, UserId me, const QString &myName);
    [[nodiscard]] static QSet<TaskId> difference(const Lane &before, const Lane &after);
    [[nodiscard]] const Lane *find(RelationId relation) const;

    QHash<RelationId, Lane> m_lanes;
    Account m_account;
};

} // namespace store
