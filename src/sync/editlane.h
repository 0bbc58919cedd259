// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/commentedits.h"
#include "sync/profileedits.h"
#include "sync/protocol.h"
#include "sync/relationedits.h"
#include "sync/taskedits.h"
#include "sync/troubles.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace syncing {

/// Carries the edits of one lane through the protocol, one call in flight, since the service reads,
/// changes and writes all tasks of a relation as one document without a lock (api.md 7). Works on
/// the rows of the outbox, which it looks up anew at every step: the person may have changed or
/// dropped one meanwhile.
class EditLane : public QObject
{
    Q_OBJECT
public:
    /// settleTime: how long a write whose outcome is not known may still be under way.
    EditLane(RelationId lane, Service &service, store::Store &store,
             std::chrono::milliseconds settleTime, QObject *parent);

    /// Whether a call or a commit of it is under way.
    [[nodiscard]] bool isBusy() const { return m_calls != nullptr; }
    /// When there is something to do: now (none left), later, or not at all (nothing).
    [[nodiscard]] std::optional<QDeadlineTimer> due();
    /// Whether only the person's time to undo is waited for.
    [[nodiscard]] bool isHeld();
    /// Does the next step; it is due, and not busy.
    void work();
    /// Stops waiting for the call under way; what was being sent is Unknown then.
    void halt();

    /// Whether a listing that somebody else asked for may be shown: it does not take back what this
    /// lane has seen since. What it shows of the lane's first edit is done. askedAt: see
    /// Listing::askedAt.
    [[nodiscard]] bool accepts(const Listing &listing) const;
    void listed(const Listing &listing);
    /// Until when the write that may be under way is waited for, if it is.
    [[nodiscard]] std::optional<QDeadlineTimer> settling(EditId id) const;

Q_SIGNALS:
    void done(const WaitingEdit &entry);
    void parked(const WaitingEdit &entry);
    /// It may be there twice: it was sent again, and two are listed now.
    void doubled(const WaitingEdit &entry);
    void answered();
    /// The server, or the disk, does not do it now.
    void resting(const Error &error);
    void pausing(syncing::Pause pause);
    /// No longer busy.
    void idle();

private:
    using Event = protocol::Event;
    /// What goes with an event.
    struct Occasion {
        std::optional<Error> error;
        Sighting sighting;
        const Listing *listing = nullptr;
    };

    [[nodiscard]] EditSteps &stepsOf(const Edit &edit);
    [[nodiscard]] const WaitingEdit *find(EditId id) const;
    [[nodiscard]] std::optional<WaitingEdit> head() const;
    [[nodiscard]] std::optional<WaitingEdit> takerBack(const WaitingEdit &entry) const;
    [[nodiscard]] QDeadlineTimer held(const WaitingEdit &entry);
    [[nodiscard]] static bool isOrphan(const WaitingEdit &entry);
    [[nodiscard]] const Listing *knownListing(const Edit &edit);

    void happened(EditId id, Event event) { happened(id, event, Occasion()); }
    void happened(EditId id, Event event, const Occasion &occasion);
    void note(WaitingEdit &entry, Event event, const Occasion &occasion);
    void act(const WaitingEdit &entry, protocol::Action action, const Occasion &occasion);
    void begin();
    void end();
    void list(const WaitingEdit &entry);
    void listArrived(EditId id, const Result<Listing> &reply);
    void seen(EditId id, const Listing &listing);
    [[nodiscard]] Event eventOf(const WaitingEdit &entry, const Sighting &sighting);
    void send(const WaitingEdit &earlier, WaitingEdit entry);
    void sent(EditId id, const Result<Done> &reply);
    void finish(const WaitingEdit &entry, const Occasion &occasion);
    void drop(const WaitingEdit &entry);
    void park(WaitingEdit entry);

    const RelationId m_lane;
    store::Store &m_store;
    const std::chrono::milliseconds m_settleTime;
    TaskEdits m_taskEdits;
    CommentEdits m_commentEdits;
    RelationEdits m_relationEdits;
    ProfileEdits m_profileEdits;
    std::unique_ptr<QObject> m_calls; ///< the context of the call under way
    std::optional<Listing> m_fresh; ///< the last one, while nothing was sent since
    qint64 m_freshFrom = 0; ///< when it came, by Listing::now()
    EditId m_settlingEdit;
    QDeadlineTimer m_settled;
    QHash<EditId, QDeadlineTimer> m_holds; ///< by a clock that cannot be set
    qint64 m_lastAnswerAt = 0; ///< of a request of this lane; see Listing::askedAt
};

} // namespace syncing
