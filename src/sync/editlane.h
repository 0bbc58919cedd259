// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/edit.h"
#include "sync/service.h"

#include <QObject>
#include <QQueue>
#include <QSet>

#include <optional>

namespace store {
class Store;
}

namespace syncing {

/// Takes what the edit shows in the store back.
void clearOverlay(store::Store &store, const Edit &edit);

/// The edits of one relation, first in, first out, one write in flight: the service reads, changes
/// and writes all tasks of a relation as one document without a lock (API.md 7).
///
/// An edit goes Queued → Marking (lists, for the high-water mark; adding only) → Sending →
/// Verifying (lists until it is seen) and out.
class EditLane : public QObject
{
    Q_OBJECT
public:
    EditLane(RelationId relation, Service &service, store::Store &store, QObject *parent);

    void add(const Edit &edit);
    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }
    /// Fails all edits; the lane is to be deleted then.
    void giveUpAll(const Error &error);
    /// Asks again for a listing that could not be had: the network is back.
    void retry();
    /// A listing that someone asked for: what it shows of this lane's edits is done.
    void tasksListed(const QList<Task> &tasks);
    void commentsListed(TaskId task, const QList<Comment> &comments);

Q_SIGNALS:
    void done(const syncing::Edit &edit);
    void failed(const syncing::FailedEdit &failed);
    void answered();
    void unreachable(const Error &error);
    void emptied();

private:
    enum class Step { Queued, Marking, Sending, Verifying, Stalled };

    [[nodiscard]] const Edit &head() const { return m_edits.head(); }
    void begin();
    void send();
    void sent(const Result<Done> &reply);
    void list();
    void listedTasks(const Result<QList<Task>> &tasks);
    void listedComments(const Result<QList<Comment>> &comments);
    void listingFailed(const Error &error);
    void listed();
    void lookIn(const QList<Task> &tasks);
    void lookIn(const QList<Comment> &comments);
    bool claim(const std::optional<TaskId> &found);
    template <typename Value> void otherListing(const QList<Value> &listing);
    void acknowledge();
    void giveUp(const Error &error, bool mayStillArrive);
    void next();

    /// A repeatable edit is sent again when a listing shows that the service lost it.
    static constexpr int mostSends = 3;

    RelationId m_relation;
    Service &m_service;
    store::Store &m_store;
    QQueue<Edit> m_edits;
    Step m_step = Step::Queued;
    /// High-water marks, kept from the last listing: one batch needs one listing for each edit.
    std::optional<TaskId> m_taskMark;
    TaskId m_markedTask; ///< whose comments m_commentMark is of
    CommentId m_commentMark;
    QSet<TaskId> m_claimedTasks;
    QSet<CommentId> m_claimedComments;
    std::optional<Error> m_outcome; ///< of the last send, when it was not success
    int m_sends = 0;
    bool m_isSeen = false; ///< a listing shows the head
};

} // namespace syncing
