// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/relationedits.h"

#include "store/store.h"
#include "sync/verification.h"

#include <algorithm>

namespace syncing {

namespace {

using State = Relation::State;

/// What an edit leads to, or what somebody else did that comes to the same.
bool isReached(Edit::Kind kind, State state)
{
    switch (kind) {
    case Edit::Kind::AcceptRequest:
        return state == State::Accepted;
    case Edit::Kind::RejectRequest:
        return state == State::Rejected;
    case Edit::Kind::CancelRelation:
        return state == State::Cancelled || state == State::Completed;
    default:
        return false;
    }
}

bool isWhereItBegan(Edit::Kind kind, State state)
{
    return state == (kind == Edit::Kind::CancelRelation ? State::Accepted : State::Pending);
}

} // namespace

bool RelationEdits::needsListing(const Edit &edit) const
{
    return edit.kind == Edit::Kind::SendRequest;
}

void RelationEdits::list(const Edit &, QObject *context, Callback<Listing> done)
{
    service().relations.list(context, asListing<QList<Relation>>(std::move(done)));
}

qint64 RelationEdits::markIn(const Listing &listing) const
{
    const auto *relations = listing.as<QList<Relation>>();
    return relations ? highestId(*relations).value() : 0;
}

void RelationEdits::send(const Edit &edit, QObject *context, Callback<Done> done)
{
    api::RelationApi &relations = service().relations;
    switch (edit.kind) {
    case Edit::Kind::SendRequest:
        return relations.send(edit.request, context, std::move(done));
    case Edit::Kind::AcceptRequest:
        return relations.accept(edit.relation, context, std::move(done));
    case Edit::Kind::RejectRequest:
        return relations.reject(edit.relation, context, std::move(done));
    case Edit::Kind::CancelRelation:
        return relations.cancel(edit.relation, context, std::move(done));
    default:
        return relations.remove(edit.relation, context, std::move(done));
    }
}

Sighting RelationEdits::lookFor(const WaitingEdit &entry, const Listing &listing)
{
    const Edit &edit = entry.edit;
    const auto *relations = listing.as<QList<Relation>>();
    if (!relations)
        return Sighting::notYet();
    if (edit.kind == Edit::Kind::SendRequest)
        return lookForRequest(entry, *relations);
    const auto it = std::find_if(relations->begin(), relations->end(),
                                 [&edit](const Relation &one) { return one.id == edit.relation; });
    const bool isThere = it != relations->end();
    if (!isThere && edit.kind == Edit::Kind::WithdrawRequest)
        return Sighting::done();
    if (isThere && isReached(edit.kind, it->state))
        return Sighting::done();
    if (isThere && isWhereItBegan(edit.kind, it->state))
        return Sighting::notYet();
    return Sighting::impossible({Trouble::Kind::Overtaken});
}

Sighting RelationEdits::lookForRequest(const WaitingEdit &entry,
                                       const QList<Relation> &relations) const
{
    if (!entry.mark)
        return Sighting::notYet(); // it was not sent yet
    const auto found = findSent(relations, RelationId(*entry.mark), entry.edit.request,
                                [&](RelationId id) { return isClaimed(RelationId(), id.value()); });
    return found ? Sighting::done(found->value()) : Sighting::notYet();
}

/// After an answer of ours that was lost, the relation is no longer in the state that is asked for,
/// and the refusal does not say whose doing that is.
bool RelationEdits::isPerhapsDone(const Edit &edit, const Error &) const
{
    return edit.kind != Edit::Kind::SendRequest;
}

/// An answer that comes twice is refused the second time. A number of a request that was taken back
/// is given again to the next one (docs/api.md), which a late second deletion would hit.
bool RelationEdits::isRepeatable(const Edit &edit) const
{
    return edit.kind != Edit::Kind::SendRequest && edit.kind != Edit::Kind::WithdrawRequest;
}

} // namespace syncing
