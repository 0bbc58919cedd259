// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overlay.h"

#include <algorithm>
#include <utility>

namespace store {

namespace {

Waiting waitingOf(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::AddTask:
    case Edit::Kind::AddComment:
    case Edit::Kind::SendRequest:
        return Waiting::Adding;
    case Edit::Kind::CompleteTask:
        return Waiting::Completing;
    case Edit::Kind::DeleteTask:
    case Edit::Kind::DeleteComment:
    case Edit::Kind::WithdrawRequest:
        return Waiting::Deleting;
    case Edit::Kind::EditComment:
        return Waiting::Changing;
    case Edit::Kind::AcceptRequest:
        return Waiting::Accepting;
    case Edit::Kind::RejectRequest:
        return Waiting::Rejecting;
    case Edit::Kind::CancelRelation:
        return Waiting::Cancelling;
    case Edit::Kind::UpdateProfile:
        break;
    }
    return Waiting::No;
}

/// As the service will list it, as far as that is known here.
Relation asked(const WaitingEdit &entry, UserId me, const QString &myName)
{
    const RelationRequest &request = entry.edit.request;
    const auto partner = [&](UserId id) {
        return Partner{id, id == me ? myName : entry.edit.subject};
    };
    Relation relation;
    relation.id = entry.edit.relation;
    relation.senderId = me;
    relation.isSentByMe = true;
    relation.mentor = partner(request.mentor);
    relation.mentee = partner(request.mentee);
    relation.createdAt = entry.since;
    relation.endsAt = request.endsAt;
    relation.notes = request.notes;
    return relation;
}

} // namespace

const Task *findTask(const QList<Task> &tasks, TaskId id)
{
    const auto isBefore = [](const Task &task, TaskId wanted) { return task.id < wanted; };
    const auto it = std::lower_bound(tasks.cbegin(), tasks.cend(), id, isBefore);
    return it != tasks.cend() && it->id == id ? &*it : nullptr;
}

bool Overlay::setAccount(const QList<WaitingEdit> &edits, UserId me, const QString &myName)
{
    Account fresh;
    for (const WaitingEdit &entry : edits)
        add(fresh, entry, me, myName);
    return std::exchange(m_account, fresh) != fresh;
}

QSet<TaskId> Overlay::setLane(RelationId relation, const QList<WaitingEdit> &edits, UserId me)
{
    Lane fresh;
    for (const WaitingEdit &entry : edits)
        add(fresh, entry, me);
    const QSet<TaskId> changed = difference(m_lanes.value(relation), fresh);
    if (edits.isEmpty())
        m_lanes.remove(relation);
    else
        m_lanes.insert(relation, fresh);
    return changed;
}

QSet<TaskId> Overlay::difference(const Lane &before, const Lane &after)
{
    QSet<TaskId> changed;
    const auto compare = [&changed](const auto &some, const auto &others) {
        for (auto it = some.cbegin(); it != some.cend(); ++it) {
            const auto other = others.constFind(it.key());
            if (other == others.cend() || *other != *it)
                changed.insert(it.key());
        }
    };
    const auto compareBoth = [&compare](const auto &some, const auto &others) {
        compare(some, others);
        compare(others, some);
    };
    compareBoth(before.tasks, after.tasks);
    compareBoth(before.addedTasks, after.addedTasks);
    compareBoth(before.comments, after.comments);
    compareBoth(before.addedComments, after.addedComments);
    return changed;
}

/// The later edit of a row shows; a mark that the person has to look stays.
void Overlay::add(Lane &lane, const WaitingEdit &entry, UserId me)
{
    const Edit &edit = entry.edit;
    const auto put = [&entry](Mark &mark) {
        mark = {waitingOf(entry.edit.kind), mark.isParked || entry.isParked(), entry.since,
                entry.edit.text};
    };
    switch (edit.kind) {
    case Edit::Kind::AddTask:
        lane.addedTasks.insert(edit.task, {edit.task, edit.text, entry.since, {}});
        put(lane.tasks[edit.task]);
        return;
    case Edit::Kind::CompleteTask:
    case Edit::Kind::DeleteTask:
        put(lane.tasks[edit.task]);
        return;
    case Edit::Kind::AddComment:
        lane.addedComments[edit.task].append(
            {edit.comment, me, edit.task, edit.relation, entry.since, {}, edit.text});
        [[fallthrough]];
    case Edit::Kind::EditComment:
    case Edit::Kind::DeleteComment:
        put(lane.comments[edit.task][edit.comment]);
        return;
    default:
        Q_UNREACHABLE();
    }
}

void Overlay::add(Account &account, const WaitingEdit &entry, UserId me, const QString &myName)
{
    if (entry.edit.kind == Edit::Kind::UpdateProfile) {
        account.isProfileWaiting = true;
        if (!entry.isParked())
            account.profile = account.profile.with(entry.edit.profile);
        return;
    }
    if (entry.edit.kind == Edit::Kind::SendRequest)
        account.added.append(asked(entry, me, myName));
    Mark &mark = account.relations[entry.edit.relation];
    mark = {waitingOf(entry.edit.kind), mark.isParked || entry.isParked(), entry.since, {}};
}

const Overlay::Lane *Overlay::find(RelationId relation) const
{
    const auto lane = m_lanes.constFind(relation);
    return lane == m_lanes.cend() ? nullptr : &*lane;
}

QList<Task> Overlay::addedTasks(RelationId relation) const
{
    const Lane *lane = find(relation);
    return lane ? lane->addedTasks.values() : QList<Task>();
}

std::optional<Task> Overlay::addedTask(RelationId relation, TaskId task) const
{
    const Lane *lane = find(relation);
    const auto added =
        lane ? lane->addedTasks.constFind(task) : decltype(lane->addedTasks.cend())();
    return lane && added != lane->addedTasks.cend() ? std::optional(*added) : std::nullopt;
}

QList<Comment> Overlay::addedComments(RelationId relation, TaskId task) const
{
    const Lane *lane = find(relation);
    return lane ? lane->addedComments.value(task) : QList<Comment>();
}

bool Overlay::hasCompletions(RelationId relation) const
{
    const Lane *lane = find(relation);
    return lane && std::any_of(lane->tasks.cbegin(), lane->tasks.cend(), isCompleting);
}

int Overlay::completedCount(RelationId relation, const QList<Task> &seen) const
{
    const Lane *lane = find(relation);
    if (!lane)
        return 0;
    int count = 0;
    for (auto it = lane->tasks.cbegin(); it != lane->tasks.cend(); ++it) {
        if (!isCompleting(*it))
            continue;
        const Task *task = findTask(seen, it.key());
        if (lane->addedTasks.contains(it.key()) || (task && !task->isDone()))
            ++count;
    }
    return count;
}

bool Overlay::isCompleting(const Mark &mark)
{
    return mark.waiting == Waiting::Completing && !mark.isParked;
}

void Overlay::lay(RelationRow &row) const
{
    const Mark mark = m_account.relations.value(row.relation.id);
    row.isParked = mark.isParked;
    row.waiting = mark.isParked && !row.relation.id.isLocal() ? Waiting::No : mark.waiting;
}

User Overlay::over(const User &me) const
{
    return m_account.profile.appliedTo(me);
}

TaskRow Overlay::over(RelationId relation, const Task &task) const
{
    TaskRow row{task, Waiting::No, {}};
    const Lane *lane = find(relation);
    const auto mark = lane ? lane->tasks.constFind(task.id) : decltype(lane->tasks.cend())();
    if (!lane || mark == lane->tasks.cend())
        return row;
    row.isParked = mark->isParked;
    if (mark->isParked) {
        row.waiting = task.id.isLocal() ? Waiting::Adding : Waiting::No;
        return row;
    }
    row.waiting = mark->waiting;
    if (mark->waiting == Waiting::Completing && !task.isDone())
        row.task.completedAt = mark->since;
    return row;
}

QList<CommentRow> Overlay::over(RelationId relation, TaskId task, const QList<Comment> &seen) const
{
    const Lane *lane = find(relation);
    const auto marks = lane ? lane->comments.value(task) : QHash<CommentId, Mark>();
    QList<CommentRow> rows;
    for (const Comment &comment : seen + addedComments(relation, task)) {
        const Mark mark = marks.value(comment.id);
        const bool isShown = !mark.isParked || comment.id.isLocal();
        CommentRow row{comment, isShown ? mark.waiting : Waiting::No, mark.isParked};
        if (mark.waiting == Waiting::Changing && isShown)
            row.comment.text = mark.text;
        rows.append(row);
    }
    return rows;
}

} // namespace store
