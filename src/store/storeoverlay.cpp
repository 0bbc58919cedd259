// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown: the waiting edits laid over what was seen.

#include "store/storeprivate.h"

namespace store {

TaskId Store::showAddedTask(RelationId relation, const QString &description)
{
    const TaskId id = d->overlay.addTask(relation, description);
    d->refreshTask(relation, id);
    Q_EMIT waitingCountChanged();
    return id;
}

CommentId Store::showAddedComment(RelationId relation, TaskId task, const QString &text)
{
    const CommentId id = d->overlay.addComment(relation, task, d->owner.userId, text);
    d->refreshComments(relation, task);
    Q_EMIT waitingCountChanged();
    return id;
}

void Store::showWaiting(RelationId relation, TaskId task, Waiting waiting)
{
    const int earlier = waitingCount();
    d->overlay.setWaiting(relation, task, waiting);
    d->refreshTask(relation, task);
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

void Store::clearAddedTask(RelationId relation, TaskId localId)
{
    const int earlier = waitingCount();
    d->overlay.clearTask(relation, localId);
    d->refreshTask(relation, localId);
    if (relation == d->openRelation)
        d->closeMissingTask();
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

void Store::clearAddedComment(RelationId relation, TaskId task, CommentId localId)
{
    const int earlier = waitingCount();
    d->overlay.clearComment(relation, task, localId);
    d->refreshComments(relation, task);
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

void Store::clearWaiting(RelationId relation, TaskId task)
{
    const int earlier = waitingCount();
    d->overlay.clearWaiting(relation, task);
    d->refreshTask(relation, task);
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

RelationId Store::showAddedRelation(const Relation &relation)
{
    const RelationId id = d->overlay.addRelation(relation);
    d->relations.upsert(d->rowOf(d->overlay.addedRelations().last()));
    Q_EMIT waitingCountChanged();
    return id;
}

void Store::clearAddedRelation(RelationId localId)
{
    const int earlier = waitingCount();
    d->overlay.clearRelation(localId);
    if (d->openRelation == localId)
        openRelation(RelationId());
    d->relations.remove(localId);
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

void Store::showWaiting(RelationId relation, Waiting waiting)
{
    const int earlier = waitingCount();
    d->overlay.setWaiting(relation, waiting);
    d->refreshRelation(relation);
    d->tell();
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

void Store::clearWaiting(RelationId relation)
{
    const int earlier = waitingCount();
    d->overlay.clearWaiting(relation);
    d->refreshRelation(relation);
    d->tell();
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

void Store::showWaiting(RelationId relation, TaskId task, CommentId comment, Waiting waiting,
                        const QString &text)
{
    const int earlier = waitingCount();
    d->overlay.setWaiting(Place::commentsOf(relation, task), comment, waiting, text);
    d->refreshComments(relation, task);
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

void Store::clearWaiting(RelationId relation, TaskId task, CommentId comment)
{
    const int earlier = waitingCount();
    d->overlay.clearWaiting(Place::commentsOf(relation, task), comment);
    d->refreshComments(relation, task);
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

void Store::showProfileEdit(const ProfileEdit &edit)
{
    const int earlier = waitingCount();
    d->overlay.setProfileEdit(edit);
    d->refreshMe();
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

void Store::clearProfileEdit()
{
    const int earlier = waitingCount();
    d->overlay.clearProfileEdit();
    d->refreshMe();
    if (waitingCount() != earlier)
        Q_EMIT waitingCountChanged();
}

bool Store::isProfileWaiting() const
{
    return d->overlay.isProfileWaiting();
}

int Store::waitingCount() const
{
    return d->overlay.count();
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
    RelationRow row{relation, known.doneCount, known.totalCount, seenAt(place),
                    overlay.waitingOn(relation.id)};
    row.taskCount += static_cast<int>(overlay.addedTasks(relation.id).size());
    if (overlay.hasEditsOf(relation.id))
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

void Store::Private::refreshTask(RelationId relation, TaskId id)
{
    if (relation == openRelation) {
        const QList<Task> among = id.isLocal() ? overlay.addedTasks(relation) : seenTasks;
        if (const Task *task = findTask(among, id))
            tasks.upsert(rowOf(*task));
        else
            tasks.remove(id);
    }
    refreshRelation(relation);
    tell();
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
