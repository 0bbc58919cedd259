// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown: the waiting edits laid over what was seen.

#include "store/storeprivate.h"

namespace store {

Outbox &Store::outbox()
{
    return d->outbox;
}

const Outbox &Store::outbox() const
{
    return d->outbox;
}

bool Store::isProfileWaiting() const
{
    return d->overlay.isProfileWaiting();
}

void Store::follow(RelationId relation, TaskId local, TaskId real)
{
    Q_EMIT taskRenumbered(relation, local, real);
    if (relation == d->openRelation && local == d->openTask)
        openTask(real);
}

void Store::follow(RelationId local, RelationId real)
{
    if (local == d->openRelation)
        openRelation(real);
}

void Store::Private::layLane(RelationId lane)
{
    if (!cache)
        return;
    if (lane.isValid())
        layTasks(lane);
    else
        layAccount();
    tell();
}

/// Touches the rows of the edits only, be the others as many as they want.
void Store::Private::layTasks(RelationId relation)
{
    const QSet<TaskId> changed = overlay.setLane(relation, outbox.lane(relation), owner.userId);
    if (changed.isEmpty())
        return;
    if (relation == openRelation) {
        QList<TaskRow> rows;
        for (const TaskId task : changed) {
            if (const Task *seen = findTask(seenTasks, task))
                rows.append(rowOf(*seen));
            else if (const std::optional<Task> added = overlay.addedTask(relation, task))
                rows.append(rowOf(*added));
            else
                tasks.remove(task);
        }
        tasks.merge(rows);
        closeMissingTask();
        if (changed.contains(openTask))
            comments.replaceAll(overlay.over(relation, openTask, seenComments));
    }
    refreshRelation(relation);
}

void Store::Private::layAccount()
{
    if (!overlay.setAccount(outbox.lane({}), owner.userId, me.name))
        return;
    const QList<RelationRow> rows = relationRows(seenRelations());
    const auto isOpenOne = [this](const RelationRow &one) { return one.key() == openRelation; };
    if (std::none_of(rows.cbegin(), rows.cend(), isOpenOne))
        q->openRelation(RelationId());
    relations.replaceAll(rows);
    refreshMe();
}

void Store::Private::layAll()
{
    QSet<RelationId> lanes;
    for (const WaitingEdit &entry : outbox.edits().rows())
        lanes.insert(laneOf(entry.edit));
    for (const RelationId lane : std::as_const(lanes))
        layLane(lane);
}

QList<Task> Store::Private::seenTasksOf(RelationId relation)
{
    if (relation == openRelation)
        return seenTasks;
    const Place place = Place::tasksOf(relation);
    if (m_unwrittenTasks.contains(place))
        return m_unwrittenTasks.value(place);
    QList<Task> seen;
    (void)run([&] { seen = cache->rows<Task>(place); });
    return seen;
}

QList<Comment> Store::Private::seenCommentsOf(RelationId relation, TaskId task)
{
    if (relation == openRelation && task == openTask)
        return seenComments;
    const Place place = Place::commentsOf(relation, task);
    if (m_unwrittenComments.contains(place))
        return m_unwrittenComments.value(place);
    QList<Comment> seen;
    (void)run([&] { seen = cache->rows<Comment>(place); });
    return seen;
}

std::optional<UnixSeconds> Store::Private::seenAt(const Place &place) const
{
    const auto known = listings.constFind(place);
    return known == listings.cend() ? std::optional<UnixSeconds>() : known->seenAt;
}

RelationRow Store::Private::rowOf(const Relation &relation)
{
    const Place place = Place::tasksOf(relation.id);
    const Listing known = listings.value(place);
    RelationRow row{relation, known.doneCount, known.totalCount, seenAt(place)};
    overlay.lay(row);
    row.taskCount += static_cast<int>(overlay.addedTasks(relation.id).size());
    if (overlay.hasCompletions(relation.id))
        row.doneCount += overlay.completedCount(relation.id, seenTasksOf(relation.id));
    return row;
}

QList<RelationRow> Store::Private::relationRows(const QList<Relation> &seen)
{
    QList<RelationRow> rows;
    rows.reserve(seen.size() + overlay.addedRelations().size());
    for (const Relation &relation : seen)
        rows.append(rowOf(relation));
    for (const Relation &relation : overlay.addedRelations())
        rows.append(rowOf(relation));
    return rows;
}

TaskRow Store::Private::rowOf(const Task &task) const
{
    TaskRow row = overlay.over(openRelation, task);
    const auto known = listings.constFind(Place::commentsOf(openRelation, task.id));
    if (known != listings.cend()) {
        const auto added = overlay.addedComments(openRelation, task.id).size();
        row.commentCount = known->totalCount + static_cast<int>(added);
    }
    return row;
}

QList<TaskRow> Store::Private::taskRows() const
{
    const QList<Task> added = overlay.addedTasks(openRelation);
    QList<TaskRow> rows;
    rows.reserve(seenTasks.size() + added.size());
    for (const Task &task : seenTasks)
        rows.append(rowOf(task));
    for (const Task &task : added)
        rows.append(rowOf(task));
    return rows;
}

void Store::Private::refreshRelation(RelationId relation)
{
    if (const RelationRow *row = relations.find(relation))
        relations.upsert(rowOf(row->relation));
}

void Store::Private::refreshComments(RelationId relation, TaskId task)
{
    if (relation != openRelation)
        return;
    if (task == openTask)
        comments.replaceAll(overlay.over(relation, task, seenComments));
    if (const TaskRow *row = tasks.find(task)) {
        TaskRow changed = *row;
        changed.commentCount = rowOf(row->task).commentCount;
        tasks.upsert(changed);
    }
}

void Store::Private::refreshMe()
{
    const User shown = overlay.over(me);
    if (shown == shownMe)
        return;
    shownMe = shown;
    Q_EMIT q->meChanged();
}

/// The open task, when it is no longer shown.
void Store::Private::closeMissingTask()
{
    if (openTask.isValid() && !tasks.find(openTask))
        setOpenTask(TaskId());
}

void Store::Private::setOpenTask(TaskId task)
{
    const QList<Comment> seen =
        task.isValid() ? seenCommentsOf(openRelation, task) : QList<Comment>();
    openTask = task;
    seenComments = seen;
    comments.resetTo(overlay.over(openRelation, task, seen));
    Q_EMIT q->openTaskChanged();
}

} // namespace store
