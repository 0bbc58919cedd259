// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync.h"

#include "domain/texts.h"
#include "store/store.h"
#include "sync/backoff.h"
#include "sync/editqueue.h"
#include "sync/puller.h"

#include <QTimer>

namespace syncing {

using namespace std::chrono_literals;

namespace {

constexpr auto pollInterval = 60s;

// How long a listing of everything is good for: what other people did to past relations is seen
// after this at the latest.
constexpr double everythingInterval = 30 * 60;

} // namespace

class Sync::Private
{
public:
    Private(http::Client &client, store::Store &storeToFill, Sync *owner)
        : q(owner),
          store(storeToFill),
          service(client),
          puller(service, storeToFill, owner),
          edits(service, storeToFill, owner)
    {
    }

    void pull(Puller::Scope scope);
    void pullFinished(const Result<Done> &result);
    void answered();
    void unreachable(const Error &error);
    void publish();
    [[nodiscard]] std::optional<Error> reasonAgainst(RelationId relation,
                                                     const QString *text) const;
    [[nodiscard]] std::optional<Error> reasonAgainst(RelationId relation, TaskId task) const;
    template <typename T, typename Take>
    void take(const std::optional<Error> &reason, QObject *context, Callback<T> taken, Take take);

    Sync *q;
    store::Store &store;
    Service service;
    Puller puller;
    EditQueue edits;
    QTimer timer;
    Backoff backoff;
    Status status;
    UnixSeconds everythingSeenAt = 0;
    bool isStarted = false;
};

Sync::Sync(http::Client &client, store::Store &store, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(client, store, this))
{
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->pull(Puller::Scope::Recent); });

    d->puller.onTasks = [this](RelationId relation, const QList<Task> &tasks) {
        d->edits.tasksListed(relation, tasks);
    };
    d->puller.onComments = [this](RelationId relation, TaskId task,
                                  const QList<Comment> &comments) {
        d->edits.commentsListed(relation, task, comments);
    };
    connect(&d->puller, &Puller::progressed, this, [this] { d->publish(); });
    connect(&d->puller, &Puller::answered, this, [this] { d->answered(); });
    connect(&d->puller, &Puller::finished, this,
            [this](const Result<Done> &result) { d->pullFinished(result); });
    connect(&d->edits, &EditQueue::answered, this, [this] { d->answered(); });
    connect(&d->edits, &EditQueue::unreachable, this,
            [this](const Error &error) { d->unreachable(error); });
    connect(&d->edits, &EditQueue::done, this, &Sync::editDone);
    connect(&d->edits, &EditQueue::failed, this, &Sync::editFailed);
    connect(&d->edits, &EditQueue::emptied, this, &Sync::editsSettled);
    connect(&store, &store::Store::freshnessChanged, this, [this] { d->publish(); });
}

Sync::~Sync() = default;

void Sync::start()
{
    d->isStarted = true;
    d->everythingSeenAt = 0;
    d->pull(Puller::Scope::Everything);
}

void Sync::stop(Error::Kind reason)
{
    d->isStarted = false;
    d->timer.stop();
    d->backoff.reset();
    d->edits.giveUpAll({reason, 0, {}, false});
    d->puller.cancel();
    d->status = {};
    d->publish();
}

void Sync::refresh()
{
    if (!d->isStarted)
        return;
    d->backoff.reset();
    d->pull(Puller::Scope::Everything);
}

void Sync::refreshIfStale()
{
    constexpr double fresh = 10; // seconds
    const std::optional<UnixSeconds> seenAt = d->store.relationsSeenAt();
    if (d->isStarted && !d->puller.isPulling() && (!seenAt || unixNow() - *seenAt > fresh))
        d->pull(Puller::Scope::Recent);
}

void Sync::cancelPull()
{
    d->puller.cancel();
}

void Sync::openRelation(RelationId relation)
{
    if (relation == d->store.openRelationId())
        return;
    d->store.openRelation(relation);
    d->puller.setInView(relation, {});
    if (d->isStarted && relation.isValid() && d->status.link != Status::Link::Offline)
        d->puller.pullTasks(relation);
}

void Sync::openTask(TaskId task)
{
    if (task == d->store.openTaskId())
        return;
    d->store.openTask(task);
    const RelationId relation = d->store.openRelationId();
    d->puller.setInView(relation, task);
    const store::RelationRow *row = d->store.relations().find(relation);
    const bool isRunning = row && row->relation.state == Relation::State::Accepted;
    if (d->isStarted && isRunning && task.isValid() && !task.isLocal()
        && d->status.link != Status::Link::Offline) {
        d->puller.pullComments(relation, task);
    }
}

Status Sync::status() const
{
    return d->status;
}

bool Sync::hasWaitingEdits() const
{
    return !d->edits.isEmpty();
}

void Sync::addTask(RelationId relation, const QString &description, QObject *context,
                   Callback<TaskId> taken)
{
    d->take(d->reasonAgainst(relation, &description), context, std::move(taken), [=, this] {
        Edit edit{.kind = Edit::Kind::AddTask, .relation = relation, .text = description};
        edit.task = d->store.showAddedTask(relation, description);
        d->edits.add(edit);
        return edit.task;
    });
}

void Sync::completeTask(RelationId relation, TaskId task, QObject *context, Callback<Done> taken)
{
    d->take(d->reasonAgainst(relation, task), context, std::move(taken), [=, this] {
        d->store.showWaiting(relation, task, store::Waiting::Completing);
        d->edits.add({.kind = Edit::Kind::CompleteTask, .relation = relation, .task = task});
        return Done();
    });
}

void Sync::deleteTask(RelationId relation, TaskId task, QObject *context, Callback<Done> taken)
{
    d->take(d->reasonAgainst(relation, task), context, std::move(taken), [=, this] {
        d->store.showWaiting(relation, task, store::Waiting::Deleting);
        d->edits.add({.kind = Edit::Kind::DeleteTask, .relation = relation, .task = task});
        return Done();
    });
}

void Sync::addComment(RelationId relation, TaskId task, const QString &text, QObject *context,
                      Callback<CommentId> taken)
{
    std::optional<Error> reason = d->reasonAgainst(relation, &text);
    if (!reason)
        reason = d->reasonAgainst(relation, task);
    if (!reason && (countedLength(text) > maxCommentLength || rawLength(text) > maxCommentLength)) {
        reason =
            Error{Error::Kind::Invalid, 0,
                  tr("A comment has at most %n characters.", nullptr, maxCommentLength), false};
    }
    d->take(reason, context, std::move(taken), [=, this] {
        Edit edit{.kind = Edit::Kind::AddComment, .relation = relation, .task = task, .text = text};
        edit.comment = d->store.showAddedComment(relation, task, text);
        d->edits.add(edit);
        return edit.comment;
    });
}

void Sync::Private::pull(Puller::Scope scope)
{
    if (!isStarted)
        return;
    timer.stop();
    status.nextTryAt.reset();
    if (unixNow() - everythingSeenAt > everythingInterval)
        scope = Puller::Scope::Everything;
    if (scope == Puller::Scope::Everything)
        everythingSeenAt = unixNow();
    puller.pull(scope);
    const RelationId relation = store.openRelationId();
    if (relation.isValid())
        puller.pullTasks(relation);
}

void Sync::Private::pullFinished(const Result<Done> &result)
{
    const bool isCancelled = !result && result.error().kind == Error::Kind::Cancelled;
    if (!result && !isCancelled)
        everythingSeenAt = 0; // it goes on where it was
    if (isStarted && !isCancelled
        && !(!result && result.error().kind == Error::Kind::SessionEnded)) {
        const auto pause = result ? std::chrono::milliseconds(pollInterval) : backoff.next();
        timer.start(pause);
        if (!result)
            status.nextTryAt = unixNow() + static_cast<double>(pause.count()) / 1000.0;
    }
    if (result) {
        backoff.reset();
        status.lastError.reset();
        edits.retry(); // a listing that an edit waits for can be had now
    } else if (!isCancelled) {
        unreachable(result.error());
    }
    publish();
    Q_EMIT q->pullFinished(result);
}

void Sync::Private::answered()
{
    if (status.link == Status::Link::Online)
        return;
    status.link = Status::Link::Online;
    status.lastError.reset();
    publish();
    edits.retry();
}

void Sync::Private::unreachable(const Error &error)
{
    status.lastError = error;
    // An error of the server's own is an answer, and a session's end is not the network's.
    if (error.kind != Error::Kind::Server && error.kind != Error::Kind::SessionEnded)
        status.link = Status::Link::Offline;
    publish();
}

void Sync::Private::publish()
{
    status.isPulling = puller.isPulling();
    status.callsDone = puller.callsDone();
    status.callsTotal = puller.callsTotal();
    status.relationsSeenAt = store.relationsSeenAt();
    Q_EMIT q->statusChanged(status);
}

std::optional<Error> Sync::Private::reasonAgainst(RelationId relation, const QString *text) const
{
    if (!isStarted)
        return Error{Error::Kind::SessionEnded, 0, {}, false};
    if (status.link == Status::Link::Offline)
        return Error{Error::Kind::Offline, 0, {}, false};
    const store::RelationRow *row = store.relations().find(relation);
    if (!row || (text && row->relation.state != Relation::State::Accepted)) {
        return Error{Error::Kind::Invalid, 0,
                     Sync::tr("This mentorship is not running, so nothing can be added."), false};
    }
    if (text && text->trimmed().isEmpty())
        return Error{Error::Kind::Invalid, 0, Sync::tr("There is no text yet."), false};
    return {};
}

std::optional<Error> Sync::Private::reasonAgainst(RelationId relation, TaskId task) const
{
    if (auto reason = reasonAgainst(relation, nullptr))
        return reason;
    if (task.isLocal()) {
        return Error{Error::Kind::Invalid, 0,
                     Sync::tr("This task is still on its way to the server. Wait a moment."),
                     false};
    }
    return {};
}

// The answer comes after the command has returned, as every answer does.
template <typename T, typename Take>
void Sync::Private::take(const std::optional<Error> &reason, QObject *context, Callback<T> taken,
                         Take take)
{
    // Somebody wants the network now: see whether it is back, whatever the back-off says.
    if (reason && reason->kind == Error::Kind::Offline && !puller.isPulling())
        pull(Puller::Scope::Recent);
    Result<T> result = reason ? Result<T>(*reason) : Result<T>(take());
    QTimer::singleShot(0, context,
                       [taken = std::move(taken), result = std::move(result)] { taken(result); });
}

} // namespace syncing
