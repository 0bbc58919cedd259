// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/puller.h"

#include "store/store.h"
#include "sync/hopeless.h"

#include <QLoggingCategory>
#include <QTimer>

Q_LOGGING_CATEGORY(logPull, "mentorship.sync.pull")

namespace syncing {

Puller::Puller(Service &service, store::Store &store, QObject *parent)
    : QObject(parent), m_service(service), m_store(store), m_calls(std::make_unique<QObject>())
{
}

void Puller::pull(Scope scope)
{
    if (!m_isPulling || scope == Scope::Everything)
        m_scope = scope;
    add({Pull::Kind::Relations});
    add({Pull::Kind::Me});
}

void Puller::pullTasks(RelationId relation)
{
    add({Pull::Kind::Tasks, relation});
}

void Puller::pullComments(RelationId relation, TaskId task)
{
    add({Pull::Kind::Comments, relation, task});
}

void Puller::setInView(RelationId relation, TaskId task)
{
    m_relationInView = relation;
    m_queue.setInView(relation, task);
}

void Puller::cancel()
{
    m_calls = std::make_unique<QObject>(); // the old one aborts its calls as it goes
    m_queue.clear();
    m_inFlight = 0;
    if (m_isPulling) {
        m_error = Error{Error::Kind::Cancelled, 0, {}, false};
        finish();
    }
}

void Puller::add(const Pull &pull)
{
    if (!m_queue.add(pull))
        return;
    if (!m_isPulling) {
        m_isPulling = true;
        m_callsDone = 0;
        m_callsTotal = 0;
        m_error.reset();
        // After this turn of the event loop, when all of it is queued and can be put in order.
        QTimer::singleShot(0, m_calls.get(), [this] { sendMore(); });
    }
    ++m_callsTotal;
    Q_EMIT progressed();
}

void Puller::sendMore()
{
    while (m_inFlight < mostInFlight) {
        const std::optional<Pull> pull = m_queue.takeNext();
        if (!pull)
            return;
        ++m_inFlight;
        send(*pull);
    }
}

template <typename T>
Callback<T> Puller::handling(const Pull &pull,
                             void (Puller::*take)(const Pull &, qint64, const T &))
{
    return [this, pull, take, askedAt = Listing::now()](const Result<T> &result) {
        if (result) {
            Q_EMIT answered();
            (this->*take)(pull, askedAt, *result);
        } else {
            fail(pull, result.error());
        }
        callEnded();
    };
}

void Puller::send(const Pull &pull)
{
    QObject *context = m_calls.get();
    switch (pull.kind) {
    case Pull::Kind::Me:
        return m_service.users.own(context, handling<User>(pull, &Puller::takeMe));
    case Pull::Kind::Relations:
        return m_service.relations.list(context,
                                        handling<QList<Relation>>(pull, &Puller::takeRelations));
    case Pull::Kind::Tasks:
        return m_service.tasks.list(pull.relation, context,
                                    handling<QList<Task>>(pull, &Puller::takeTasks));
    case Pull::Kind::Comments:
        return m_service.comments.list(pull.relation, pull.task, context,
                                       handling<QList<Comment>>(pull, &Puller::takeComments));
    }
}

void Puller::takeMe(const Pull &, qint64 askedAt, const User &me)
{
    // An id that was given to another person since (api.md 3.3) must not fill this one's cache.
    if (me.id != m_store.owner().userId) {
        m_error = Error{Error::Kind::SessionEnded, 0, {}, false};
        m_queue.clear();
        return;
    }
    handOver({{}, {}, me, askedAt});
    Q_EMIT identified();
}

void Puller::takeRelations(const Pull &, qint64 askedAt, const QList<Relation> &relations)
{
    handOver({{}, {}, relations, askedAt});
    for (const Relation &relation : relations) {
        const bool isRunning = relation.state == Relation::State::Accepted;
        const bool isInView = relation.id == m_relationInView;
        if (m_scope == Scope::Everything || isRunning || isInView
            || !m_store.tasksSeenAt(relation.id)) {
            pullTasks(relation.id);
        }
    }
}

void Puller::takeTasks(const Pull &pull, qint64 askedAt, const QList<Task> &tasks)
{
    handOver({pull.relation, {}, tasks, askedAt});

    // Comments can be read only while the relation is accepted (api.md 8).
    const store::RelationRow *row = m_store.relations().find(pull.relation);
    if (!row || row->relation.state != Relation::State::Accepted)
        return;
    for (const Task &task : tasks) {
        const bool isOpen =
            pull.relation == m_store.openRelationId() && task.id == m_store.openTaskId();
        if (m_scope == Scope::Everything || isOpen
            || !m_store.commentsSeenAt(pull.relation, task.id)) {
            pullComments(pull.relation, task.id);
        }
    }
}

void Puller::takeComments(const Pull &pull, qint64 askedAt, const QList<Comment> &comments)
{
    handOver({pull.relation, pull.task, comments, askedAt});
}

void Puller::handOver(const Listing &listing)
{
    if (!onListing || onListing(listing))
        keep(m_store, listing);
}

void Puller::fail(const Pull &pull, const Error &error)
{
    qCInfo(logPull) << "listing" << int(pull.kind) << "failed:" << kindName(error.kind)
                    << error.httpStatus;
    // What is no answer of the service comes from something between: the rest would meet it, too.
    if (isHopeless(error) || error.kind == Error::Kind::Protocol) {
        m_error = error;
        m_queue.clear();
        return;
    }
    Q_EMIT answered();
    // A relation or task that went away meanwhile is no failure of the pull: the next listing above
    // it tells. The account's own listings are.
    const bool isGone = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden
        || error.kind == Error::Kind::Unauthorized;
    const bool isPart = pull.kind == Pull::Kind::Tasks || pull.kind == Pull::Kind::Comments;
    if (!m_error && !(isGone && isPart))
        m_error = error;
}

void Puller::callEnded()
{
    --m_inFlight;
    ++m_callsDone;
    sendMore();
    Q_EMIT progressed();
    if (m_inFlight == 0 && m_queue.isEmpty())
        finish();
}

void Puller::finish()
{
    m_isPulling = false;
    m_scope = Scope::Recent;
    Q_EMIT finished(m_error ? Result<Done>(*m_error) : Result<Done>(Done()));
}

} // namespace syncing
