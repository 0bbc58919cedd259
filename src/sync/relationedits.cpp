// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/relationedits.h"

#include "store/store.h"
#include "sync/verification.h"

#include <QCoreApplication>

#include <algorithm>

namespace syncing {

namespace {

using State = Relation::State;

store::Waiting waitingOf(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::AcceptRequest:
        return store::Waiting::Accepting;
    case Edit::Kind::RejectRequest:
        return store::Waiting::Rejecting;
    case Edit::Kind::CancelRelation:
        return store::Waiting::Cancelling;
    default:
        return store::Waiting::Deleting;
    }
}

/// By what is known of people here; the service names them in its listing.
Partner partner(const store::Store &store, UserId id)
{
    if (id == store.owner().userId)
        return {id, store.me().name};
    if (const store::PersonRow *row = store.people().find(id))
        return {id, row->person.name};
    for (const store::RelationRow &row : store.relations().rows()) {
        for (const Partner *known : {&row.relation.mentor, &row.relation.mentee}) {
            if (known->id == id)
                return *known;
        }
    }
    return {id, {}};
}

Relation asked(const store::Store &store, const RelationRequest &request)
{
    Relation relation;
    relation.senderId = store.owner().userId;
    relation.isSentByMe = true;
    relation.mentor = partner(store, request.mentor);
    relation.mentee = partner(store, request.mentee);
    relation.createdAt = unixNow();
    relation.endsAt = request.endsAt;
    relation.notes = request.notes;
    return relation;
}

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

Error whyNot(bool isThere)
{
    if (isThere) {
        return {Error::Kind::Conflict, 0,
                QCoreApplication::translate("RelationEdits", "It was answered, or has ended."),
                false};
    }
    return {Error::Kind::NotFound, 0,
            QCoreApplication::translate("RelationEdits", "The request was taken back."), false};
}

} // namespace

void RelationEdits::show(Edit &edit)
{
    if (edit.kind == Edit::Kind::SendRequest)
        edit.relation = store().showAddedRelation(asked(store(), edit.request));
    else
        store().showWaiting(edit.relation, waitingOf(edit.kind));
}

void RelationEdits::clear(const Edit &edit)
{
    if (edit.kind == Edit::Kind::SendRequest)
        store().clearAddedRelation(edit.relation);
    else
        store().clearWaiting(edit.relation);
}

/// Who looks at the request goes on looking at it when it has its real number.
void RelationEdits::settle(const Edit &edit, const Listing &listing)
{
    if (edit.kind == Edit::Kind::SendRequest && store().openRelationId() == edit.relation) {
        keep(store(), listing);
        store().openRelation(m_found);
    }
    clear(edit);
}

bool RelationEdits::isListingDue(const Edit &edit) const
{
    return edit.kind == Edit::Kind::SendRequest;
}

void RelationEdits::list(const Edit &, QObject *context, Callback<Listing> done)
{
    service().relations.list(context, asListing<QList<Relation>>(std::move(done)));
}

void RelationEdits::mark(const Edit &, const Listing &listing)
{
    if (const auto *relations = listing.as<QList<Relation>>())
        m_mark = highestId(*relations);
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

Sighting RelationEdits::lookFor(const Edit &edit, const Listing &listing)
{
    const auto *relations = listing.as<QList<Relation>>();
    if (!relations)
        return Sighting::notYet();
    if (edit.kind == Edit::Kind::SendRequest)
        return lookForRequest(edit, *relations);
    const auto it = std::find_if(relations->begin(), relations->end(),
                                 [&edit](const Relation &one) { return one.id == edit.relation; });
    const bool isThere = it != relations->end();
    if (!isThere && edit.kind == Edit::Kind::WithdrawRequest)
        return Sighting::done();
    if (isThere && isReached(edit.kind, it->state))
        return Sighting::done();
    if (isThere && isWhereItBegan(edit.kind, it->state))
        return Sighting::notYet();
    return Sighting::impossible(whyNot(isThere));
}

Sighting RelationEdits::lookForRequest(const Edit &edit, const QList<Relation> &relations)
{
    const std::optional<RelationId> found = findSent(relations, m_mark, edit.request);
    m_found = found.value_or(RelationId());
    return Sighting::doneIf(found.has_value());
}

/// After an answer of ours that was lost, the relation is no longer in the state that is asked for,
/// and the refusal does not say whose doing that is.
bool RelationEdits::isPerhapsDone(const Edit &edit, const Error &) const
{
    return edit.kind != Edit::Kind::SendRequest;
}

EditSteps::Repeat RelationEdits::repeat(const Edit &edit) const
{
    return edit.kind == Edit::Kind::SendRequest ? Repeat::Never : Repeat::WhenUnknown;
}

/// An earlier request may have had the id that the new one gets.
bool RelationEdits::isProvenByAny(const Edit &edit) const
{
    return edit.kind != Edit::Kind::SendRequest;
}

} // namespace syncing
