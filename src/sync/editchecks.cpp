// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editchecks.h"

#include "domain/accountrules.h"
#include "domain/texts.h"
#include "store/outbox.h"
#include "store/store.h"

#include <algorithm>

namespace syncing {

namespace {

using State = Relation::State;

/// The account as the service knows it. Nothing speaks against what was never seen.
User knownMe(const store::Store &store)
{
    User me = store.me();
    if (!me.id.isValid()) {
        me.id = store.owner().userId;
        me.needsMentoring = true;
        me.isAvailableToMentor = true;
    }
    return me;
}

User knownPerson(store::Store &store, UserId id)
{
    store.openPeople();
    if (const store::PersonRow *row = store.people().find(id))
        return row->person;
    User unknown;
    unknown.id = id;
    unknown.needsMentoring = true;
    unknown.isAvailableToMentor = true;
    return unknown;
}

/// It is over before what is asked for now goes out, since both are in one lane.
bool isEnding(const store::RelationRow &row)
{
    return row.waiting == store::Waiting::Deleting || row.waiting == store::Waiting::Cancelling;
}

QList<Comment> commentsOf(const store::Store &store, const Edit &edit)
{
    return store.seenComments(edit.relation, edit.task);
}

} // namespace

std::optional<QString> EditChecks::problemWith(const Edit &edit) const
{
    switch (edit.kind) {
    case Edit::Kind::AddTask:
        if (auto problem = withRelation(edit, true))
            return problem;
        return withText(edit.text);
    case Edit::Kind::CompleteTask:
    case Edit::Kind::DeleteTask:
        return withTask(edit);
    case Edit::Kind::AddComment:
    case Edit::Kind::EditComment:
    case Edit::Kind::DeleteComment:
        return withComment(edit);
    case Edit::Kind::SendRequest:
        return withRequest(edit);
    case Edit::Kind::WithdrawRequest:
    case Edit::Kind::AcceptRequest:
    case Edit::Kind::RejectRequest:
    case Edit::Kind::CancelRelation:
        return withAnswer(edit);
    case Edit::Kind::UpdateProfile:
        return withProfile(edit);
    }
    Q_UNREACHABLE();
}

EditChecks::Problem EditChecks::withRelation(const Edit &edit, bool isRunningNeeded) const
{
    const store::RelationRow *row = m_store.relations().find(edit.relation);
    if (!row || (isRunningNeeded && row->relation.state != State::Accepted))
        return tr("This mentorship is not running, so nothing can be added or changed.");
    return {};
}

bool EditChecks::isRelationWaiting(RelationId relation) const
{
    const QList<WaitingEdit> edits = m_store.outbox().lane(RelationId());
    return std::any_of(edits.cbegin(), edits.cend(), [relation](const WaitingEdit &entry) {
        // In place of what waits for the person they may do something else.
        return entry.edit.relation == relation && !entry.isParked()
            && entry.edit.kind != Edit::Kind::UpdateProfile
            && entry.edit.kind != Edit::Kind::SendRequest;
    });
}

EditChecks::Problem EditChecks::withTask(const Edit &edit) const
{
    return withRelation(edit, false);
}

EditChecks::Problem EditChecks::withComment(const Edit &edit) const
{
    const bool isAdding = edit.kind == Edit::Kind::AddComment;
    if (auto problem = withRelation(edit, true))
        return problem;
    if (edit.kind != Edit::Kind::DeleteComment) {
        if (auto problem = withCommentText(edit.text))
            return problem;
    }
    if (isAdding || edit.comment.isLocal())
        return {};
    const QList<Comment> comments = commentsOf(m_store, edit);
    const auto it = std::find_if(comments.begin(), comments.end(),
                                 [&edit](const Comment &one) { return one.id == edit.comment; });
    if (it == comments.end())
        return tr("This comment is no longer there.");
    if (it->authorId != m_store.owner().userId)
        return tr("Somebody else wrote this comment, so only they can change it.");
    return {};
}

EditChecks::Problem EditChecks::withAnswer(const Edit &edit) const
{
    const store::RelationRow *row = m_store.relations().find(edit.relation);
    if (!row)
        return tr("This request is no longer there.");
    const Relation &relation = row->relation;
    if (edit.relation.isLocal() && edit.kind != Edit::Kind::WithdrawRequest)
        return tr("This request is still on its way to the server. Wait a moment.");
    if (isRelationWaiting(edit.relation))
        return tr("This already has a change that waits for the server.");
    if (edit.kind == Edit::Kind::CancelRelation) {
        if (relation.state != State::Accepted)
            return tr("This mentorship is not running, so it cannot be ended.");
        return {};
    }
    if (relation.state != State::Pending)
        return tr("This request no longer waits for an answer.");
    const bool isWithdrawing = edit.kind == Edit::Kind::WithdrawRequest;
    if (isWithdrawing && !relation.isSentByMe)
        return tr("You did not send this request, so you cannot take it back. You can reject it.");
    if (!isWithdrawing && relation.isSentByMe)
        return tr("You sent this request, so the other person has to answer it.");
    return edit.kind == Edit::Kind::AcceptRequest ? withAccepting(relation) : Problem();
}

EditChecks::Problem EditChecks::withAccepting(const Relation &relation) const
{
    if (relation.partnerOf(m_store.owner().userId).isDeleted())
        return tr("This person has deleted their account, so the request cannot be accepted.");
    const QList<store::RelationRow> &rows = m_store.relations().rows();
    const bool isBusy = std::any_of(rows.begin(), rows.end(), [](const store::RelationRow &row) {
        const bool isRunning = row.relation.state == State::Accepted && !isEnding(row);
        return isRunning || row.waiting == store::Waiting::Accepting;
    });
    if (isBusy)
        return tr("You already have a running mentorship. It has to end first.");
    return {};
}

EditChecks::Problem EditChecks::withRequest(const Edit &edit) const
{
    const RelationRequest &request = edit.request;
    const User me = knownMe(m_store);
    if (request.mentor != me.id && request.mentee != me.id)
        return tr("One of the two has to be you.");
    const UserId other = request.mentor == me.id ? request.mentee : request.mentor;
    QList<Relation> mine;
    for (const store::RelationRow &row : m_store.relations().rows()) {
        if (!isEnding(row))
            mine.append(row.relation);
    }
    return rules::problemWith(request, me, knownPerson(m_store, other), mine, unixNow(),
                              edit.replaces);
}

EditChecks::Problem EditChecks::withProfile(const Edit &edit) const
{
    return rules::problemWith(edit.profile);
}

EditChecks::Problem EditChecks::withText(const QString &text)
{
    return text.trimmed().isEmpty() ? tr("There is no text yet.") : Problem();
}

EditChecks::Problem EditChecks::withCommentText(const QString &text)
{
    if (countedLength(text) > maxCommentLength || rawLength(text) > maxCommentLength)
        return tr("A comment has at most %Ln characters.", nullptr, maxCommentLength);
    return withText(text);
}

} // namespace syncing
