// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overlay.h"

#include <algorithm>

namespace store {

namespace {

/// Removes the value of that id from the list of that key, and the list when it was the last.
template <typename Key, typename Value, typename Id>
void removeById(QHash<Key, QList<Value>> &lists, const Key &key, Id id)
{
    const auto list = lists.find(key);
    if (list == lists.end())
        return;
    list->removeIf([id](const Value &value) { return value.id == id; });
    if (list->isEmpty())
        lists.erase(list);
}

template <typename Edits, typename Key, typename Id>
void removeEdit(Edits &all, const Key &key, Id id)
{
    const auto edits = all.find(key);
    if (edits == all.end())
        return;
    edits->remove(id);
    if (edits->isEmpty())
        all.erase(edits);
}

template <typename Lists> qsizetype countOf(const Lists &lists)
{
    qsizetype count = 0;
    for (const auto &list : lists)
        count += list.size();
    return count;
}

} // namespace

const Task *findTask(const QList<Task> &tasks, TaskId id)
{
    const auto isBefore = [](const Task &task, TaskId wanted) { return task.id < wanted; };
    const auto it = std::lower_bound(tasks.cbegin(), tasks.cend(), id, isBefore);
    return it != tasks.cend() && it->id == id ? &*it : nullptr;
}

TaskId Overlay::addTask(RelationId relation, const QString &description)
{
    const TaskId id = TaskId::local(++m_lastLocal);
    m_addedTasks[relation].append({id, description, unixNow(), {}});
    return id;
}

CommentId Overlay::addComment(RelationId relation, TaskId task, UserId author, const QString &text)
{
    const CommentId id = CommentId::local(++m_lastLocal);
    m_addedComments[Place::commentsOf(relation, task)].append(
        {id, author, task, relation, unixNow(), {}, text});
    return id;
}

void Overlay::setWaiting(RelationId relation, TaskId task, Waiting waiting)
{
    Q_ASSERT(waiting == Waiting::Completing || waiting == Waiting::Deleting);
    m_edits[relation].insert(task, {waiting, unixNow()});
}

void Overlay::clearTask(RelationId relation, TaskId localId)
{
    removeById(m_addedTasks, relation, localId);
    m_addedComments.remove(Place::commentsOf(relation, localId));
    clearWaiting(relation, localId);
}

void Overlay::clearComment(RelationId relation, TaskId task, CommentId localId)
{
    removeById(m_addedComments, Place::commentsOf(relation, task), localId);
}

void Overlay::clearWaiting(RelationId relation, TaskId task)
{
    removeEdit(m_edits, relation, task);
}

RelationId Overlay::addRelation(Relation relation)
{
    relation.id = RelationId::local(++m_lastLocal);
    m_addedRelations.append(relation);
    return relation.id;
}

void Overlay::clearRelation(RelationId localId)
{
    m_addedRelations.removeIf([localId](const Relation &one) { return one.id == localId; });
}

void Overlay::setWaiting(RelationId relation, Waiting waiting)
{
    Q_ASSERT(waiting == Waiting::Deleting || waiting == Waiting::Accepting
             || waiting == Waiting::Rejecting || waiting == Waiting::Cancelling);
    m_relationEdits.insert(relation, waiting);
}

void Overlay::clearWaiting(RelationId relation)
{
    m_relationEdits.remove(relation);
}

void Overlay::setWaiting(const Place &comments, CommentId comment, Waiting waiting,
                         const QString &text)
{
    Q_ASSERT(waiting == Waiting::Changing || waiting == Waiting::Deleting);
    m_commentEdits[comments].insert(comment, {waiting, text});
}

void Overlay::clearWaiting(const Place &comments, CommentId comment)
{
    removeEdit(m_commentEdits, comments, comment);
}

int Overlay::count() const
{
    return static_cast<int>(countOf(m_addedTasks) + countOf(m_edits) + countOf(m_addedComments)
                            + countOf(m_commentEdits) + m_addedRelations.size()
                            + m_relationEdits.size() + (m_profileEdit ? 1 : 0));
}

QList<Task> Overlay::addedTasks(RelationId relation) const
{
    return m_addedTasks.value(relation);
}

QList<Comment> Overlay::addedComments(RelationId relation, TaskId task) const
{
    return m_addedComments.value(Place::commentsOf(relation, task));
}

bool Overlay::hasEditsOf(RelationId relation) const
{
    return m_edits.contains(relation);
}

int Overlay::completedCount(RelationId relation, const QList<Task> &seen) const
{
    const QHash<TaskId, Edit> edits = m_edits.value(relation);
    const QList<Task> added = m_addedTasks.value(relation);
    int count = 0;
    for (auto it = edits.cbegin(); it != edits.cend(); ++it) {
        if (it->waiting != Waiting::Completing)
            continue;
        const Task *task = findTask(it.key().isLocal() ? added : seen, it.key());
        if (task && !task->isDone())
            ++count;
    }
    return count;
}

Waiting Overlay::waitingOn(RelationId relation) const
{
    return relation.isLocal() ? Waiting::Adding : m_relationEdits.value(relation, Waiting::No);
}

User Overlay::over(const User &me) const
{
    return m_profileEdit ? m_profileEdit->appliedTo(me) : me;
}

TaskRow Overlay::over(RelationId relation, const Task &task) const
{
    TaskRow row{task, task.id.isLocal() ? Waiting::Adding : Waiting::No, {}};
    const auto edits = m_edits.constFind(relation);
    if (edits == m_edits.cend())
        return row;
    const auto edit = edits->constFind(task.id);
    if (edit == edits->cend())
        return row;
    row.waiting = edit->waiting;
    if (edit->waiting == Waiting::Completing && !task.isDone())
        row.task.completedAt = edit->since;
    return row;
}

QList<CommentRow> Overlay::over(RelationId relation, TaskId task, const QList<Comment> &seen) const
{
    const auto edits = m_commentEdits.value(Place::commentsOf(relation, task));
    QList<CommentRow> rows;
    for (const Comment &comment : seen) {
        const CommentEdit edit = edits.value(comment.id);
        rows.append({comment, edit.waiting});
        if (edit.waiting == Waiting::Changing)
            rows.last().comment.text = edit.text;
    }
    const QList<Comment> added = addedComments(relation, task);
    for (const Comment &comment : added)
        rows.append({comment, Waiting::Adding});
    return rows;
}

} // namespace store
