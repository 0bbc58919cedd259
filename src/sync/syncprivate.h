// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"
#include "store/store.h"
#include "sync/backoff.h"
#include "sync/editqueue.h"
#include "sync/puller.h"
#include "sync/sync.h"

#include <QHash>
#include <QPair>
#include <QTimer>

#include <utility>

namespace syncing {

/// The inside of Sync.
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

    [[nodiscard]] std::optional<Error> reasonAgainst(const Edit &edit) const;
    /// Takes the edit up, unless there is a reason against it. idOf: what the callback gets.
    template <typename T, typename IdOf>
    void take(Edit edit, QObject *context, Callback<T> taken, IdOf idOf);
    void takeAll(const QList<Edit> &wanted, QObject *context, Callback<Done> taken);
    /// After the command has returned, as every answer does.
    template <typename T> void answer(Result<T> result, QObject *context, Callback<T> taken);
    void lookForNetwork();
    [[nodiscard]] WaitingEdit made(Edit edit);
    [[nodiscard]] QString subjectOf(const Edit &edit) const;
    void watchUndoable();

    Sync *q;
    store::Store &store;
    Service service;
    Puller puller;
    EditQueue edits;
    QTimer timer;
    Backoff backoff;
    Status status;
    UnixSeconds everythingSeenAt = 0;
    std::chrono::seconds grace{5};
    QTimer undoTimer; ///< of the end of the next time to undo
    QList<EditId> undoableTold; ///< what could be undone when it was told last
    QHash<QPair<RelationId, TaskId>, TaskId> renumbered; ///< real ids of tasks that were local
    bool isStarted = false;
};

// Here, since each file that answers needs it: not every compiler leaves a copy in the first.
template <typename T>
void Sync::Private::answer(Result<T> result, QObject *context, Callback<T> taken)
{
    QTimer::singleShot(0, context,
                       [taken = std::move(taken), result = std::move(result)] { taken(result); });
}

} // namespace syncing
