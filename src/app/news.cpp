// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/news.h"

#include "store/outbox.h"
#include "store/store.h"

#include <utility>

namespace app {

namespace {

using Kind = NewsItem::Kind;
using State = Relation::State;

constexpr double week = 7 * 24 * 60 * 60; // seconds

template <typename T> auto idsOf(const QList<T> &rows)
{
    QSet<decltype(T::id)> ids;
    for (const T &row : rows)
        ids.insert(row.id);
    return ids;
}

} // namespace

void News::begin()
{
    m_done.clear();
    Seen seen;
    seen.at = m_store.relationsSeenAt();
    const auto &rows = m_store.relations().rows();
    for (const store::RelationRow &row : rows) {
        if (!row.relation.id.isLocal())
            note(&seen, row.relation);
    }
    m_seen = seen;
}

void News::note(Seen *seen, const Relation &relation) const
{
    const RelationId id = relation.id;
    seen->relations.insert(id, relation.state);
    // Nobody adds anything to one that is over.
    const bool isOver = relation.group() == Relation::Group::Past;
    if (isOver || !m_store.tasksSeenAt(id))
        return;
    const QSet<TaskId> tasks = idsOf(m_store.seenTasks(id));
    seen->tasks.insert(id, tasks);
    for (const TaskId task : tasks) {
        if (m_store.commentsSeenAt(id, task))
            seen->comments[id].insert(task, idsOf(m_store.seenComments(id, task)));
    }
}

void News::editDone(const WaitingEdit &entry)
{
    m_done.append(entry.edit);
}

QList<NewsItem> News::look()
{
    QList<NewsItem> items;
    const auto &rows = m_store.relations().rows();
    for (const store::RelationRow &row : rows) {
        if (m_seen.at && !row.relation.id.isLocal())
            items += newsOf(row.relation);
    }
    begin();
    return items;
}

QList<NewsItem> News::newsOf(const Relation &relation) const
{
    QList<NewsItem> items = newsOfState(relation);
    if (relation.state == State::Accepted)
        items += newTasks(relation) + newComments(relation);
    return items;
}

QList<NewsItem> News::newsOfState(const Relation &relation) const
{
    QList<NewsItem> items;
    const auto add = [&](Kind kind) { items.append(item(kind, relation)); };
    const bool isNew = !m_seen.relations.contains(relation.id);
    const State before = m_seen.relations.value(relation.id, State::Pending);
    const State now = relation.state;
    if (now == State::Accepted && hasCrossedWeek(relation.endsAt))
        add(Kind::MentorshipEnds);
    if (isNew && now == State::Pending && !relation.isSentByMe)
        add(Kind::RequestReceived);
    // Only who received a request can answer it.
    if (before == State::Pending && relation.isSentByMe && now == State::Accepted)
        add(Kind::RequestAccepted);
    if (before == State::Pending && relation.isSentByMe && now == State::Rejected)
        add(Kind::RequestDeclined);
    if (before == State::Accepted && now == State::Cancelled
        && ownEdits(Edit::Kind::CancelRelation, relation.id).isEmpty())
        add(Kind::MentorshipCancelled);
    return items;
}

// The last look was more than a week before the end, and this one is not: that is so once.
bool News::hasCrossedWeek(UnixSeconds endsAt) const
{
    const UnixSeconds begin = endsAt - week;
    const UnixSeconds now = unixNow();
    return *m_seen.at < begin && begin <= now && now < endsAt;
}

QList<NewsItem> News::newTasks(const Relation &relation) const
{
    const auto known = m_seen.tasks.constFind(relation.id);
    if (known == m_seen.tasks.cend())
        return {};
    QStringList own;
    const QList<Edit> added = ownEdits(Edit::Kind::AddTask, relation.id);
    for (const Edit &edit : added)
        own.append(edit.text);
    QList<NewsItem> items;
    const QList<Task> tasks = m_store.seenTasks(relation.id);
    for (const Task &task : tasks) {
        if (known->contains(task.id) || own.removeOne(task.description))
            continue;
        NewsItem made = item(Kind::TaskAdded, relation);
        made.task = task.id;
        made.text = task.description;
        items.append(made);
    }
    return items;
}

QList<NewsItem> News::newComments(const Relation &relation) const
{
    QList<NewsItem> items;
    const auto known = m_seen.comments.value(relation.id);
    for (auto task = known.cbegin(); task != known.cend(); ++task) {
        const QList<Comment> comments = m_store.seenComments(relation.id, task.key());
        for (const Comment &comment : comments) {
            if (task->contains(comment.id) || comment.authorId == m_store.owner().userId)
                continue;
            NewsItem made = item(Kind::CommentWritten, relation);
            made.task = task.key();
            made.text = comment.text;
            items.append(made);
        }
    }
    return items;
}

QList<Edit> News::ownEdits(Edit::Kind kind, RelationId relation) const
{
    QList<Edit> edits;
    const auto take = [&](const Edit &edit) {
        if (edit.kind == kind && edit.relation == relation)
            edits.append(edit);
    };
    for (const Edit &edit : m_done)
        take(edit);
    const auto &waiting = m_store.outbox().edits().rows();
    for (const WaitingEdit &entry : waiting)
        take(entry.edit);
    return edits;
}

NewsItem News::item(Kind kind, const Relation &relation) const
{
    const UserId me = m_store.owner().userId;
    return {.kind = kind,
            .relation = relation.id,
            .partner = relation.partnerOf(me).name,
            .ownRole = relation.roleOf(me),
            .endsAt = relation.endsAt};
}

} // namespace app
