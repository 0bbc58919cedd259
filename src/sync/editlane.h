// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/commentedits.h"
#include "sync/profileedits.h"
#include "sync/relationedits.h"
#include "sync/taskedits.h"

#include <QObject>
#include <QQueue>

#include <optional>

namespace syncing {

/// Edits that are done one after the other, one write in flight: those of the tasks and comments of
/// one relation, since the service reads, changes and writes all tasks of a relation as one
/// document without a lock (api.md 7), or those of the account: requests, relations and the
/// profile.
///
/// An edit goes Queued → Marking (lists, when it has to know what was there before) → Sending →
/// Verifying (lists until it is seen) and out. What each step is for an edit, its EditSteps know.
class EditLane : public QObject
{
    Q_OBJECT
public:
    EditLane(Service &service, store::Store &store, QObject *parent);

    /// Shows it as waiting; gives it with the local id of what it adds.
    Edit add(Edit edit);
    /// From now on edits are sent.
    void start();
    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }
    [[nodiscard]] const QList<Edit> &edits() const { return m_edits; }
    /// Fails all edits; the lane is to be deleted then.
    void giveUpAll(const Error &error);
    /// Asks again for a listing that could not be had: the network is back.
    void retry();
    /// A listing that someone asked for: what it shows of this lane's edits is done.
    void listed(const Listing &listing);

Q_SIGNALS:
    void done(const syncing::Edit &edit);
    void failed(const syncing::FailedEdit &failed);
    void answered();
    void unreachable(const Error &error);
    void emptied();

private:
    enum class Step { Queued, Marking, Sending, Verifying, Stalled };

    [[nodiscard]] const Edit &head() const { return m_edits.head(); }
    [[nodiscard]] EditSteps &stepsOf(const Edit &edit);
    [[nodiscard]] EditSteps &steps() { return stepsOf(head()); }
    void begin();
    void list();
    void send();
    void sent(const Result<Done> &reply);
    void received(const Result<Listing> &reply);
    void marked(const Listing &listing);
    void verified(const Listing &listing);
    void listingFailed(const Error &error);
    [[nodiscard]] bool isRepeatable();
    void settle(const Listing &listing);
    void giveUp(const Error &error, bool mayStillArrive, bool isServerFault = false);
    void tell(const FailedEdit &failure);
    void next();

    /// An edit is sent this often at most.
    static constexpr int mostSends = 3;

    store::Store &m_store;
    TaskEdits m_taskEdits;
    CommentEdits m_commentEdits;
    RelationEdits m_relationEdits;
    ProfileEdits m_profileEdits;
    QQueue<Edit> m_edits;
    bool m_isStarted = false;
    Step m_step = Step::Queued;
    std::optional<Error> m_outcome; ///< of the last send, when it was not success
    int m_sends = 0;
    bool m_wasUnknown = false; ///< the outcome of some send
    bool m_isSeen = false; ///< a listing shows the head
};

} // namespace syncing
