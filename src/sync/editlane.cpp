// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editlane.h"

#include "domain/failpoint.h"
#include "store/store.h"

#include <algorithm>

namespace syncing {

using protocol::Action;
using State = WaitingEdit::State;

namespace {

bool isFailing(const WaitingEdit &entry)
{
    return entry.lastError && entry.lastError->kind == Error::Kind::Server;
}

bool isRefused(const WaitingEdit &entry)
{
    return entry.lastError && isRefusal(*entry.lastError);
}

} // namespace

EditLane::EditLane(RelationId lane, Service &service, store::Store &store,
                   std::chrono::milliseconds settleTime, QObject *parent)
    : QObject(parent),
      m_lane(lane),
      m_store(store),
      m_settleTime(settleTime),
      m_taskEdits(service, store),
      m_commentEdits(service, store),
      m_relationEdits(service, store),
      m_profileEdits(service, store)
{
}

EditSteps &EditLane::stepsOf(const Edit &edit)
{
    if (isOfTask(edit.kind))
        return m_taskEdits;
    if (isOfComment(edit.kind))
        return m_commentEdits;
    if (edit.kind == Edit::Kind::UpdateProfile)
        return m_profileEdits;
    return m_relationEdits;
}

const WaitingEdit *EditLane::find(EditId id) const
{
    return m_store.outbox().edits().find(id);
}

void EditLane::halt()
{
    const bool wasBusy = isBusy();
    m_calls.reset();
    m_fresh.reset();
    if (!wasBusy)
        return;
    const std::optional<WaitingEdit> entry = head();
    if (entry && entry->state == State::Sending)
        happened(entry->id, Event::Interrupted);
}

// The table says what follows.
void EditLane::happened(EditId id, Event event, const Occasion &occasion)
{
    const WaitingEdit *known = find(id);
    if (!known)
        return end(); // dropped meanwhile
    const protocol::Rule *rule = protocol::ruleFor(known->state, event);
    if (!rule)
        return end(); // parked or changed by the person meanwhile
    const WaitingEdit earlier = *known;
    WaitingEdit entry = earlier;
    note(entry, event, occasion);
    if (!rule->next)
        return finish(entry, occasion);
    entry.state = *rule->next;
    if (rule->action == Action::Send)
        return send(earlier, entry);
    if (rule->action == Action::Park)
        return park(entry);
    if (entry != earlier)
        m_store.outbox().write({.put = {entry}});
    act(entry, rule->action, occasion);
}

/// What is remembered of it.
void EditLane::note(WaitingEdit &entry, Event event, const Occasion &occasion)
{
    const bool isOutcome = entry.state == State::Sending;
    if (occasion.error) {
        // A refusal that a listing has to confirm is not forgotten over a listing that fails.
        if (isOutcome || !isRefused(entry))
            entry.lastError = occasion.error;
        if (isOutcome && occasion.error->kind == Error::Kind::Server)
            ++entry.serverErrors;
    } else if (event == Event::Accepted) {
        entry.lastError.reset();
    }
    if (event == Event::Unclear || event == Event::Interrupted)
        entry.wasUnknown = true;
    // The service has not done it, so that it counts as never sent.
    if (event == Event::NotSent || event == Event::Limited || event == Event::Paused) {
        --entry.sends;
        if (!entry.wasUnknown)
            entry.mark.reset(); // what is listed above it is somebody else's
    }
    switch (event) {
    case Event::Refused:
    case Event::ListingRefused:
        entry.trouble = troubleOf(*occasion.error);
        break;
    case Event::AbsentRefused:
        entry.trouble = troubleOf(*entry.lastError);
        break;
    case Event::Gap:
    case Event::Impossible:
        entry.trouble = occasion.sighting.trouble;
        if (isRefused(entry))
            entry.trouble->error = *entry.lastError;
        break;
    case Event::Exhausted:
        entry.trouble =
            Trouble{isFailing(entry) ? Trouble::Kind::ServerFault : Trouble::Kind::KeptLosing,
                    entry.lastError.value_or(Error{Error::Kind::Server, 0, {}, true})};
        break;
    default:
        break;
    }
}

void EditLane::act(const WaitingEdit &entry, Action action, const Occasion &occasion)
{
    switch (action) {
    case Action::List:
        return list(entry);
    case Action::Settle:
        m_settlingEdit = entry.id;
        m_settled = QDeadlineTimer(m_settleTime);
        break;
    case Action::Rest:
        Q_EMIT resting(occasion.error.value_or(
            entry.lastError.value_or(Error{Error::Kind::Server, 0, {}, false})));
        break;
    case Action::Pause:
        Q_EMIT pausing(pauseOf(*occasion.error));
        break;
    case Action::Send:
    case Action::Finish:
    case Action::Park:
    case Action::TakeTurn:
        break;
    }
    end();
}

void EditLane::begin()
{
    if (!m_calls)
        m_calls = std::make_unique<QObject>();
}

void EditLane::end()
{
    // Later, when the call that this is the answer to has left its context.
    if (QObject *calls = m_calls.release())
        calls->deleteLater();
    Q_EMIT idle();
}

/// One that this lane has just got will do, as long as nothing was sent and no time went since.
const Listing *EditLane::knownListing(const Edit &edit)
{
    constexpr qint64 freshness = 500; // milliseconds
    if (!m_fresh || Listing::now() - m_freshFrom > freshness)
        return nullptr;
    return stepsOf(edit).isCovered(edit, *m_fresh) ? &*m_fresh : nullptr;
}

void EditLane::list(const WaitingEdit &entry)
{
    if (entry.state == State::Queued) {
        if (const Listing *listing = knownListing(entry.edit))
            return seen(entry.id, Listing(*listing));
    }
    begin();
    const qint64 askedAt = Listing::now();
    stepsOf(entry.edit)
        .list(entry.edit, m_calls.get(), [this, id = entry.id, askedAt](Result<Listing> reply) {
            if (reply)
                reply->askedAt = askedAt;
            listArrived(id, reply);
        });
}

void EditLane::listArrived(EditId id, const Result<Listing> &reply)
{
    m_lastAnswerAt = Listing::now();
    if (reply) {
        Q_EMIT answered();
        return seen(id, *reply);
    }
    const Error &error = reply.error();
    const WaitingEdit *entry = find(id);
    if (pauseOf(error) != Pause::None)
        return happened(id, Event::ListingPaused, {error, {}});
    if (!isRefusal(error) || error.kind == Error::Kind::Conflict)
        return happened(id, Event::ListingFailed, {error, {}});
    Q_EMIT answered();
    const bool isDone = entry && stepsOf(entry->edit).isDoneWithout(entry->edit, error);
    happened(id, isDone ? Event::ListingRefusedSoDone : Event::ListingRefused, {error, {}});
}

void EditLane::seen(EditId id, const Listing &listing)
{
    const WaitingEdit *known = find(id);
    m_fresh = listing;
    m_freshFrom = m_lastAnswerAt;
    if (!known) {
        keep(m_store, listing);
        return end();
    }
    WaitingEdit entry = *known;
    EditSteps &steps = stepsOf(entry.edit);
    const Sighting sighting = steps.lookFor(entry, listing);
    const Event event = eventOf(entry, sighting);
    if (event != Event::Seen)
        keep(m_store, listing);
    happened(id, event, {{}, sighting, &listing});
}

EditLane::Event EditLane::eventOf(const WaitingEdit &entry, const Sighting &sighting)
{
    switch (sighting.kind) {
    case Sighting::Kind::Done:
        return Event::Seen;
    case Sighting::Kind::Gap:
        return Event::Gap;
    case Sighting::Kind::Impossible:
        return Event::Impossible;
    case Sighting::Kind::NotYet:
        break;
    }
    if (entry.state == State::Queued)
        return Event::Absent;
    if (isRefused(entry))
        return Event::AbsentRefused;
    if (entry.sends >= protocol::mostSends || entry.serverErrors >= protocol::mostServerErrors)
        return Event::Exhausted;
    const bool isSettled = m_settlingEdit == entry.id && m_settled.hasExpired();
    if (isSettled)
        return Event::AbsentSettled;
    if (!stepsOf(entry.edit).isRepeatable(entry.edit))
        return Event::Absent;
    if (isFailing(entry))
        return Event::AbsentFailing;
    return entry.sends < protocol::mostQuickSends ? Event::AbsentRepeatable : Event::Absent;
}

// docs/sync.md, step 4: it goes when it is on the disk that it does.
void EditLane::send(const WaitingEdit &earlier, WaitingEdit entry)
{
    begin();
    EditSteps &steps = stepsOf(entry.edit);
    if (isAdding(entry.edit.kind) && m_fresh)
        entry.mark = steps.markIn(*m_fresh);
    entry.sends = earlier.sends + 1;
    m_fresh.reset();
    m_settlingEdit = {};
    m_store.outbox().attempt(store::OutboxChange{.put = {entry}}, m_calls.get(),
                             [this, entry](const Result<Done> &written) {
                                 if (!written) {
                                     Q_EMIT resting(written.error()); // the row is as it was before
                                     return end();
                                 }
                                 stepsOf(entry.edit)
                                     .send(entry.edit, m_calls.get(),
                                           [this, id = entry.id](const Result<Done> &reply) {
                                               failPoint("answered");
                                               sent(id, reply);
                                           });
                             });
}

// docs/sync.md, step 5
void EditLane::sent(EditId id, const Result<Done> &reply)
{
    m_lastAnswerAt = Listing::now();
    if (reply) {
        Q_EMIT answered();
        return happened(id, Event::Accepted);
    }
    const Error &error = reply.error();
    const WaitingEdit *entry = find(id);
    if (!entry)
        return end();
    if (pauseOf(error) != Pause::None)
        return happened(id, Event::Paused, {error, {}});
    if (error.kind == Error::Kind::RateLimited)
        return happened(id, Event::Limited, {error, {}});
    if (isRefusal(error)) {
        Q_EMIT answered();
        // It may be of one's own write before, whose answer was lost.
        const bool isPerhapsDone =
            entry->wasUnknown || stepsOf(entry->edit).isPerhapsDone(entry->edit, error);
        return happened(id, isPerhapsDone ? Event::RefusedPerhapsDone : Event::Refused,
                        {error, {}});
    }
    happened(id, error.mayHaveBeenSent ? Event::Unclear : Event::NotSent, {error, {}});
}

bool EditLane::accepts(const Listing &listing) const
{
    return !isBusy() && listing.askedAt >= m_lastAnswerAt;
}

// While a verification of one's own is under way, that will tell.
void EditLane::listed(const Listing &listing)
{
    const std::optional<WaitingEdit> entry = head();
    const bool isLookedFor = entry
        && (entry->state == State::Acknowledged || entry->state == State::Unknown) && !isBusy();
    if (!isLookedFor)
        return;
    const Sighting sighting = stepsOf(entry->edit).lookFor(*entry, listing);
    if (sighting.kind == Sighting::Kind::Done)
        happened(entry->id, Event::Seen, {{}, sighting, &listing});
}

} // namespace syncing
