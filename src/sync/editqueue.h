// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/backoff.h"
#include "sync/editlane.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace syncing {

/// Sends what waits in the outbox: a lane for each relation and one for the account, two of them at
/// a time. Lanes that wait (for the person's time to undo, for a write that may still be under way)
/// take no place. When the server cannot be reached, all rest together, longer each time.
class EditQueue : public QObject
{
    Q_OBJECT
public:
    EditQueue(Service &service, store::Store &store, QObject *parent);

    /// From now on edits go out, as soon as the account is identified.
    void start();
    /// The service has said who is signed in, and it is whose edits these are (docs/sync.md,
    /// step 8).
    void setIdentified();
    /// Stops waiting for what is under way.
    void stop();
    /// Tries now, whatever the back-off says: "Sync now".
    void retry();
    /// The server has answered somebody else: tries now, unless it asked for time.
    void reachable();

    [[nodiscard]] bool isEmpty() const;
    /// Whether something is under way, or will be by itself in the next moments: not what rests,
    /// what settles, and what the person has to decide.
    [[nodiscard]] bool isWorking();
    [[nodiscard]] Pause pause() const { return m_pause; }
    /// Ends the pause: what was to be done for it has been done.
    void resume();
    /// When that edit is tried, or looked for, again, as far as that is a matter of time.
    [[nodiscard]] std::optional<UnixSeconds> nextTryAt(EditId id) const;

    /// A listing that somebody else asked for: false when it must not be shown, since it may be of
    /// a moment before what was seen here.
    [[nodiscard]] bool listed(const Listing &listing);

Q_SIGNALS:
    void done(const WaitingEdit &entry);
    void parked(const WaitingEdit &entry);
    void doubled(const WaitingEdit &entry);
    void answered();
    void unreachable(const Error &error);
    void paused(syncing::Pause pause);
    /// isWorking() is no longer so.
    void settled();
    /// Some nextTryAt() is another.
    void timesChanged();

private:
    void scheduleSoon();
    void schedule();
    void rest(const Error &error);
    EditLane *laneOf(RelationId id);
    [[nodiscard]] bool mayWork() const;

    static constexpr int mostLanes = 2;

    Service &m_service;
    store::Store &m_store;
    const std::chrono::milliseconds m_settleTime;
    /// Kept when they are empty: they know what is older than what they have seen.
    QHash<RelationId, EditLane *> m_lanes;
    QTimer m_soon; ///< gathers what happens in one turn of the event loop
    QTimer m_wake; ///< of the lane that is due next
    QTimer m_rest;
    Backoff m_backoff;
    Pause m_pause = Pause::None;
    bool m_isStarted = false;
    bool m_isIdentified = false;
    bool m_isRestAsked = false; ///< the server asked for it (Retry-After)
    bool m_wasWorking = false;
};

} // namespace syncing
