// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editlane.h"

#include "store/store.h"
#include "sync/verification.h"

#include <algorithm>

namespace syncing {

namespace {

// What the reply to a write means (docs/sync.md, step 5).
enum class Outcome {
    LookItUp, ///< acknowledged, or unknown: only a listing tells
    Refused, ///< the service said no, and did nothing
    NotSent, ///< it never left this computer
};

bool isAdding(Edit::Kind kind)
{
    return kind == Edit::Kind::AddTask || kind == Edit::Kind::AddComment;
}

Outcome outcomeOf(Edit::Kind kind, const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Conflict: // completed before: what was wanted
        return kind == Edit::Kind::CompleteTask ? Outcome::LookItUp : Outcome::Refused;
    case Error::Kind::NotFound: // deleted before: what was wanted
        return kind == Edit::Kind::DeleteTask ? Outcome::LookItUp : Outcome::Refused;
    case Error::Kind::Invalid:
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::RateLimited:
        return Outcome::Refused;
    default:
        return error.mayHaveBeenSent ? Outcome::LookItUp : Outcome::NotSent;
    }
}

} // namespace

void clearOverlay(store::Store &store, const Edit &edit)
{
    switch (edit.kind) {
    case Edit::Kind::AddTask:
        return store.clearAddedTask(edit.relation, edit.task);
    case Edit::Kind::AddComment:
        return store.clearAddedComment(edit.relation, edit.task, edit.comment);
    case Edit::Kind::CompleteTask:
    case Edit::Kind::DeleteTask:
        return store.clearWaiting(edit.relation, edit.task);
    default:
        return; // not taken up yet
    }
}

EditLane::EditLane(RelationId relation, Service &service, store::Store &store, QObject *parent)
    : QObject(parent), m_relation(relation), m_service(service), m_store(store)
{
}

void EditLane::add(const Edit &edit)
{
    m_edits.enqueue(edit);
    if (m_edits.size() == 1)
        begin();
}

void EditLane::retry()
{
    if (m_step == Step::Stalled) {
        m_step = Step::Verifying;
        list();
    }
}

void EditLane::begin()
{
    m_sends = 0;
    m_isSeen = false;
    m_outcome.reset();
    const bool hasMark =
        head().kind == Edit::Kind::AddTask ? m_taskMark.has_value() : m_markedTask == head().task;
    if (!isAdding(head().kind) || hasMark)
        return send();
    m_step = Step::Marking;
    list();
}

void EditLane::send()
{
    m_step = Step::Sending;
    ++m_sends;
    const auto reply = [this](const Result<Done> &result) { sent(result); };
    switch (head().kind) {
    case Edit::Kind::AddTask:
        return m_service.tasks.create(m_relation, head().text, this, reply);
    case Edit::Kind::CompleteTask:
        return m_service.tasks.complete(m_relation, head().task, this, reply);
    case Edit::Kind::DeleteTask:
        return m_service.tasks.remove(m_relation, head().task, this, reply);
    case Edit::Kind::AddComment:
        return m_service.comments.create(m_relation, head().task, head().text, this, reply);
    default:
        Q_UNREACHABLE(); // not taken up yet
    }
}

void EditLane::sent(const Result<Done> &reply)
{
    if (m_isSeen)
        return next(); // someone else's listing has shown it meanwhile
    if (!reply) {
        m_outcome = reply.error();
        switch (outcomeOf(head().kind, *m_outcome)) {
        case Outcome::Refused:
            Q_EMIT answered();
            return giveUp(*m_outcome, false);
        case Outcome::NotSent:
            Q_EMIT unreachable(*m_outcome);
            return giveUp(*m_outcome, false);
        case Outcome::LookItUp:
            break;
        }
    } else {
        m_outcome.reset();
    }
    m_step = Step::Verifying;
    list();
}

void EditLane::list()
{
    if (head().kind == Edit::Kind::AddComment) {
        m_service.comments.list(
            m_relation, head().task, this,
            [this](const Result<QList<Comment>> &listing) { listedComments(listing); });
    } else {
        m_service.tasks.list(m_relation, this,
                             [this](const Result<QList<Task>> &listing) { listedTasks(listing); });
    }
}

void EditLane::listedTasks(const Result<QList<Task>> &tasks)
{
    if (!tasks)
        return listingFailed(tasks.error());
    Q_EMIT answered();
    if (m_step == Step::Verifying)
        lookIn(*tasks);
    (void)m_store.replaceTasks(m_relation, *tasks, unixNow());
    m_taskMark = highestId(*tasks);
    listed();
}

void EditLane::listedComments(const Result<QList<Comment>> &comments)
{
    if (!comments)
        return listingFailed(comments.error());
    Q_EMIT answered();
    if (m_step == Step::Verifying)
        lookIn(*comments);
    m_markedTask = head().task;
    m_commentMark = highestId(*comments);
    (void)m_store.replaceComments(m_relation, m_markedTask, *comments, unixNow());
    listed();
}

void EditLane::listingFailed(const Error &error)
{
    const bool isNoAnswer = error.kind != Error::Kind::NotFound
        && error.kind != Error::Kind::Forbidden && error.kind != Error::Kind::Unauthorized
        && error.kind != Error::Kind::Invalid;
    if (isNoAnswer)
        Q_EMIT unreachable(error);
    if (m_step == Step::Marking) {
        // Nothing was sent yet.
        Error unsent = error;
        unsent.mayHaveBeenSent = false;
        return giveUp(unsent, false);
    }
    if (m_step != Step::Verifying)
        return;
    if (isNoAnswer)
        m_step = Step::Stalled; // the row goes on waiting; retry() asks again
    else
        giveUp(error, true);
}

void EditLane::listed()
{
    if (m_step == Step::Marking)
        return send();
    if (m_isSeen)
        return next();
    // Completing and deleting may be repeated; adding would make a second one (docs/sync.md).
    if (!isAdding(head().kind) && m_sends < mostSends)
        return send();
    giveUp(m_outcome.value_or(Error{Error::Kind::Server, 0, {}, true}), m_outcome.has_value());
}

void EditLane::lookIn(const QList<Task> &tasks)
{
    const auto it = std::find_if(tasks.begin(), tasks.end(),
                                 [this](const Task &task) { return task.id == head().task; });
    switch (head().kind) {
    case Edit::Kind::CompleteTask:
        m_isSeen = it != tasks.end() && it->isDone();
        break;
    case Edit::Kind::DeleteTask:
        m_isSeen = it == tasks.end();
        break;
    case Edit::Kind::AddTask:
        m_isSeen = m_taskMark && claim(findAdded(tasks, *m_taskMark, head().text, m_claimedTasks));
        break;
    default:
        return;
    }
    if (m_isSeen)
        acknowledge();
}

void EditLane::lookIn(const QList<Comment> &comments)
{
    if (head().kind != Edit::Kind::AddComment)
        return;
    const auto found =
        findAdded(comments, m_commentMark, head().text, m_store.owner().userId, m_claimedComments);
    if (!found)
        return;
    m_claimedComments.insert(*found);
    m_isSeen = true;
    acknowledge();
}

bool EditLane::claim(const std::optional<TaskId> &found)
{
    if (found)
        m_claimedTasks.insert(*found);
    return found.has_value();
}

// Someone else's listing. While a verification is under way its own listing will tell; while the
// edit is being sent, its reply is waited for, so that no second write is in flight.
template <typename Value> void EditLane::otherListing(const QList<Value> &listing)
{
    if (isEmpty() || m_isSeen || (m_step != Step::Sending && m_step != Step::Stalled))
        return;
    lookIn(listing);
    if (m_isSeen && m_step == Step::Stalled)
        next();
}

void EditLane::tasksListed(const QList<Task> &tasks)
{
    otherListing(tasks);
}

void EditLane::commentsListed(TaskId task, const QList<Comment> &comments)
{
    if (!isEmpty() && head().task == task)
        otherListing(comments);
}

// Before the listing goes to the store, so that the row of its own never stands beside the real
// one.
void EditLane::acknowledge()
{
    clearOverlay(m_store, head());
    Q_EMIT done(head());
}

void EditLane::giveUp(const Error &error, bool mayStillArrive)
{
    clearOverlay(m_store, head());
    Q_EMIT failed({head(), error, mayStillArrive});
    next();
}

void EditLane::giveUpAll(const Error &error)
{
    const bool mayHaveBeenSent = m_step != Step::Queued && m_step != Step::Marking;
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        clearOverlay(m_store, m_edits.at(i));
        Q_EMIT failed({m_edits.at(i), error, i == 0 && mayHaveBeenSent});
    }
    m_edits.clear();
}

void EditLane::next()
{
    m_step = Step::Queued;
    m_edits.dequeue();
    if (m_edits.isEmpty())
        Q_EMIT emptied();
    else
        begin();
}

} // namespace syncing
