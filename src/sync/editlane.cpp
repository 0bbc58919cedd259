// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editlane.h"

#include <utility>

namespace syncing {

namespace {

// The service said no, and did nothing.
bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Conflict:
    case Error::Kind::NotFound:
    case Error::Kind::Invalid:
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::RateLimited:
        return true;
    default:
        return false;
    }
}

// A refusal that will be the same the next time: of a listing.
bool isLasting(const Error &error)
{
    return isRefusal(error) && error.kind != Error::Kind::RateLimited
        && error.kind != Error::Kind::Conflict;
}

} // namespace

EditLane::EditLane(Service &service, store::Store &store, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_taskEdits(service, store),
      m_commentEdits(service, store),
      m_relationEdits(service, store),
      m_profileEdits(service, store)
{
}

EditSteps &EditLane::stepsOf(const Edit &edit)
{
    switch (edit.kind) {
    case Edit::Kind::AddTask:
    case Edit::Kind::CompleteTask:
    case Edit::Kind::DeleteTask:
        return m_taskEdits;
    case Edit::Kind::AddComment:
    case Edit::Kind::EditComment:
    case Edit::Kind::DeleteComment:
        return m_commentEdits;
    case Edit::Kind::SendRequest:
    case Edit::Kind::WithdrawRequest:
    case Edit::Kind::AcceptRequest:
    case Edit::Kind::RejectRequest:
    case Edit::Kind::CancelRelation:
        return m_relationEdits;
    case Edit::Kind::UpdateProfile:
        return m_profileEdits;
    }
    Q_UNREACHABLE();
}

Edit EditLane::add(Edit edit)
{
    stepsOf(edit).show(edit);
    m_edits.enqueue(edit);
    if (m_isStarted && m_edits.size() == 1)
        begin();
    return edit;
}

void EditLane::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    if (!m_edits.isEmpty())
        begin();
}

void EditLane::retry()
{
    if (m_step == Step::Stalled) {
        m_step = Step::Verifying;
        list();
    }
}

void EditLane::begin()
{
    m_sends = 0;
    m_wasUnknown = false;
    m_isSeen = false;
    m_outcome.reset();
    if (!steps().isListingDue(head()))
        return send();
    m_step = Step::Marking;
    list();
}

void EditLane::list()
{
    steps().list(head(), this, [this](const Result<Listing> &reply) { received(reply); });
}

void EditLane::send()
{
    m_step = Step::Sending;
    ++m_sends;
    steps().send(head(), this, [this](const Result<Done> &reply) { sent(reply); });
}

// docs/sync.md, step 5
void EditLane::sent(const Result<Done> &reply)
{
    if (m_isSeen)
        return next(); // someone else's listing has shown it meanwhile
    m_outcome = reply ? std::nullopt : std::optional(reply.error());
    const bool isRefused = m_outcome && isRefusal(*m_outcome);
    if (isRefused) {
        Q_EMIT answered();
        // The refusal may be of one's own write before, whose answer was lost.
        if (m_sends == 1 && !steps().isPerhapsDone(head(), *m_outcome))
            return giveUp(*m_outcome, false);
    } else if (m_outcome && !m_outcome->mayHaveBeenSent) {
        Q_EMIT unreachable(*m_outcome);
        if (!m_wasUnknown)
            return giveUp(*m_outcome, false);
    } else if (m_outcome) {
        m_wasUnknown = true;
    }
    m_step = Step::Verifying;
    list();
}

void EditLane::received(const Result<Listing> &reply)
{
    if (!reply)
        return listingFailed(reply.error());
    Q_EMIT answered();
    if (m_step == Step::Marking)
        marked(*reply);
    else
        verified(*reply);
}

void EditLane::marked(const Listing &listing)
{
    steps().mark(head(), listing);
    const Sighting sighting = steps().lookFor(head(), listing);
    if (sighting.kind == Sighting::Kind::Done)
        settle(listing);
    keep(m_store, listing);
    switch (sighting.kind) {
    case Sighting::Kind::Done:
        return next();
    case Sighting::Kind::NotYet:
        return send();
    case Sighting::Kind::Impossible:
        return giveUp(sighting.why, false);
    }
}

void EditLane::verified(const Listing &listing)
{
    const Sighting sighting = steps().lookFor(head(), listing);
    if (sighting.kind == Sighting::Kind::Done)
        settle(listing);
    keep(m_store, listing);
    steps().mark(head(), listing);
    if (sighting.kind == Sighting::Kind::Done)
        return next();
    const bool isRefused = m_outcome && isRefusal(*m_outcome);
    if (sighting.kind == Sighting::Kind::Impossible)
        return giveUp(isRefused ? *m_outcome : sighting.why, false);
    if (isRepeatable())
        return send();
    const bool isServerFault =
        m_outcome && m_outcome->kind == Error::Kind::Server && m_outcome->httpStatus >= 500;
    giveUp(m_outcome.value_or(Error{Error::Kind::Server, 0, {}, true}), m_wasUnknown,
           isServerFault);
}

bool EditLane::isRepeatable()
{
    if (m_sends >= mostSends)
        return false;
    const bool isRefused = m_outcome && isRefusal(*m_outcome);
    switch (steps().repeat(head())) {
    case EditSteps::Repeat::Never:
        return false;
    case EditSteps::Repeat::WhenUnknown:
        return m_outcome && !isRefused;
    case EditSteps::Repeat::Always:
        return !isRefused || steps().isPerhapsDone(head(), *m_outcome);
    }
    Q_UNREACHABLE();
}

void EditLane::listingFailed(const Error &error)
{
    if (!isLasting(error))
        Q_EMIT unreachable(error);
    if (m_step == Step::Marking) {
        Error unsent = error;
        unsent.mayHaveBeenSent = false;
        return giveUp(unsent, false);
    }
    if (!isLasting(error)) {
        m_step = Step::Stalled; // the row goes on waiting; retry() asks again
        return;
    }
    if (!steps().isDoneWithout(head(), error))
        return giveUp(error, true);
    settle({});
    next();
}

// While a verification is under way its own listing will tell; while the edit is being sent, its
// reply is waited for, so that no second write is in flight.
void EditLane::listed(const Listing &listing)
{
    const bool isLookedFor = m_step == Step::Sending || m_step == Step::Stalled;
    if (isEmpty() || m_isSeen || !isLookedFor || !steps().isProvenByAny(head()))
        return;
    if (steps().lookFor(head(), listing).kind != Sighting::Kind::Done)
        return;
    m_isSeen = true;
    settle(listing);
    if (m_step == Step::Stalled)
        next();
}

// Before the listing goes to the store, so that the row of its own never stands beside the real
// one.
void EditLane::settle(const Listing &listing)
{
    steps().settle(head(), listing);
    Q_EMIT done(head());
}

void EditLane::giveUp(const Error &error, bool mayStillArrive, bool isServerFault)
{
    steps().clear(head());
    tell({head(), error, mayStillArrive, isServerFault});
    next();
}

// What was to come in the place of a request that stays is not sent, and tells of both.
void EditLane::tell(const FailedEdit &failure)
{
    bool isToldByAnother = false;
    for (qsizetype i = m_edits.size() - 1; i > 0; --i) {
        const Edit edit = m_edits.at(i);
        const bool isFor = failure.edit.kind == Edit::Kind::WithdrawRequest
            && edit.kind == Edit::Kind::SendRequest && edit.replaces == failure.edit.relation;
        if (!isFor)
            continue;
        m_edits.removeAt(i);
        stepsOf(edit).clear(edit);
        isToldByAnother = true;
        Q_EMIT failed({edit, failure.error, failure.mayStillArrive, failure.isServerFault, true});
    }
    if (!isToldByAnother)
        Q_EMIT failed(failure);
}

void EditLane::giveUpAll(const Error &error)
{
    bool mayStillArrive = m_step != Step::Queued && m_step != Step::Marking && !m_isSeen;
    if (m_isSeen)
        m_edits.dequeue(); // done, and its reply was all that was waited for
    while (!m_edits.isEmpty()) {
        steps().clear(head());
        tell({head(), error, std::exchange(mayStillArrive, false)});
        m_edits.dequeue();
    }
    m_step = Step::Queued;
}

void EditLane::next()
{
    m_step = Step::Queued;
    m_isSeen = false;
    m_edits.dequeue();
    if (m_edits.isEmpty())
        Q_EMIT emptied();
    else
        begin();
}

} // namespace syncing
