// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sync/listing.h"
#include "sync/pullqueue.h"
#include "sync/service.h"

#include <functional>
#include <memory>
#include <optional>
#include <QObject>

namespace store {
class Store;
}

namespace syncing {

/// Asks for listings, at most four at a time, and hands each to the store. A pull goes from the
/// first listing asked for while nothing was under way to the moment when nothing is any more.
class Puller : public QObject
{
    Q_OBJECT
public:
    /// How much is asked for.
    enum class Scope {
        Everything, ///< every relation's tasks, and all comments that the service still shows
        Recent, ///< what changes day by day: the relations, the running ones, what is in view
    };

    Puller(Service &service, store::Store &store, QObject *parent);

    void pull(Scope scope);
    void pullTasks(RelationId relation);
    void pullComments(RelationId relation, TaskId task);
    void setInView(RelationId relation, TaskId task);
    /// Ends the present pull as Cancelled; replies that still come are not looked at.
    void cancel();

    [[nodiscard]] bool isPulling() const { return m_isPulling; }
    [[nodiscard]] int callsDone() const { return m_callsDone; }
    [[nodiscard]] int callsTotal() const { return m_callsTotal; }

    /// Run on each listing before the store has it: edits find their own. False: it must not be
    /// shown, since something later was seen.
    std::function<bool(const Listing &)> onListing;

Q_SIGNALS:
    void progressed();
    /// The service has said who is signed in, and it is the owner of the store.
    void identified();
    /// The server answered as a Mentorship server does, be it with a refusal.
    void answered();
    void finished(const Result<Done> &result);

private:
    void add(const Pull &pull);
    void sendMore();
    void send(const Pull &pull);
    template <typename T>
    Callback<T> handling(const Pull &pull, void (Puller::*take)(const Pull &, qint64, const T &));
    void takeMe(const Pull &pull, qint64 askedAt, const User &me);
    void takeRelations(const Pull &pull, qint64 askedAt, const QList<Relation> &relations);
    void takeTasks(const Pull &pull, qint64 askedAt, const QList<Task> &tasks);
    void takeComments(const Pull &pull, qint64 askedAt, const QList<Comment> &comments);
    void handOver(const Listing &listing);
    void fail(const Pull &pull, const Error &error);
    void callEnded();
    void finish();

    static constexpr int mostInFlight = 4;

    Service &m_service;
    store::Store &m_store;
    PullQueue m_queue;
    Scope m_scope = Scope::Recent;
    RelationId m_relationInView;
    std::optional<Error> m_error;
    std::unique_ptr<QObject> m_calls; ///< the context of the calls under way
    bool m_isPulling = false;
    int m_inFlight = 0;
    int m_callsDone = 0;
    int m_callsTotal = 0;
};

} // namespace syncing
