// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncprivate.h"

#include <algorithm>

namespace syncing {

using namespace std::chrono_literals;

namespace {

constexpr auto pollInterval = 60s;

// How long a listing of everything is good for: what other people did to past relations is seen
// after this at the latest.
constexpr double everythingInterval = 30 * 60;

} // namespace

Sync::Sync(http::Client &client, store::Store &store, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(client, store, this))
{
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->pull(Puller::Scope::Recent); });

    d->puller.onListing = [this](const Listing &listing) { return d->edits.listed(listing); };
    connect(&d->puller, &Puller::identified, this, [this] { d->edits.setIdentified(); });
    connect(&d->puller, &Puller::progressed, this, [this] { d->publish(); });
    connect(&d->puller, &Puller::answered, this, [this] { d->answered(); });
    connect(&d->puller, &Puller::finished, this,
            [this](const Result<Done> &result) { d->pullFinished(result); });
    connect(&d->edits, &EditQueue::answered, this, [this] { d->answered(); });
    connect(&d->edits, &EditQueue::unreachable, this,
            [this](const Error &error) { d->unreachable(error); });
    connect(&d->edits, &EditQueue::done, this, &Sync::editDone);
    connect(&d->edits, &EditQueue::parked, this, &Sync::editParked);
    connect(&d->edits, &EditQueue::doubled, this, &Sync::editDoubled);
    connect(&d->edits, &EditQueue::settled, this, &Sync::editsSettled);
    connect(&d->edits, &EditQueue::paused, this, &Sync::pauseChanged);
    connect(&d->edits, &EditQueue::timesChanged, this, &Sync::editTimesChanged);
    connect(&store.outbox(), &store::Outbox::changed, this, [this] {
        d->watchUndoable();
        Q_EMIT waitingChanged();
    });
    connect(&store, &store::Store::taskRenumbered, this,
            [this](RelationId relation, TaskId local, TaskId real) {
                d->renumbered.insert({relation, local}, real);
            });
    d->undoTimer.setSingleShot(true);
    connect(&d->undoTimer, &QTimer::timeout, this, [this] { d->watchUndoable(); });
    connect(&store, &store::Store::freshnessChanged, this, [this] { d->publish(); });
    // Also when a request that was in view got its real number.
    connect(&store, &store::Store::openRelationChanged, this, [this] {
        const RelationId open = d->store.openRelationId();
        d->puller.setInView(open, {});
        Q_EMIT openRelationChanged(open);
    });
}

Sync::~Sync() = default;

void Sync::start()
{
    d->isStarted = true;
    d->everythingSeenAt = 0;
    d->edits.start();
    d->pull(Puller::Scope::Everything);
    Q_EMIT pauseChanged();
}

void Sync::stop()
{
    d->isStarted = false;
    d->renumbered.clear();
    d->timer.stop();
    d->backoff.reset();
    d->edits.stop();
    d->puller.cancel();
    d->status = {};
    d->publish();
}

void Sync::refresh()
{
    if (!d->isStarted)
        return;
    d->backoff.reset();
    d->edits.resume();
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
    if (d->isStarted && relation.isValid() && !relation.isLocal()
        && d->status.link != Status::Link::Offline)
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
    if (relation.isValid() && !relation.isLocal())
        puller.pullTasks(relation);
}

void Sync::Private::pullFinished(const Result<Done> &result)
{
    const bool isCancelled = !result && result.error().kind == Error::Kind::Cancelled;
    if (!result && !isCancelled)
        everythingSeenAt = 0; // it goes on where it was
    if (isStarted && !isCancelled
        && !(!result && result.error().kind == Error::Kind::SessionEnded)) {
        std::chrono::milliseconds pause =
            result ? std::chrono::milliseconds(pollInterval) : backoff.next();
        if (!result && result.error().retryAfter)
            pause = std::max<std::chrono::milliseconds>(pause, *result.error().retryAfter);
        timer.start(pause);
        if (!result)
            status.nextTryAt = unixNow() + static_cast<double>(pause.count()) / 1000.0;
    }
    if (result) {
        backoff.reset();
        status.lastError.reset();
        edits.reachable();
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
    edits.reachable();
}

void Sync::Private::unreachable(const Error &error)
{
    if (error.kind == Error::Kind::Storage)
        return; // not the server's, and told by the store
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

} // namespace syncing
