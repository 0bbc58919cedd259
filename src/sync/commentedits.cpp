// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/commentedits.h"

#include "store/store.h"
#include "sync/troubles.h"
#include "sync/verification.h"

#include <algorithm>

namespace syncing {

namespace {

/// The text on the server is what was edited, what was written, or what another device wrote.
Sighting compare(const Edit &edit, const Comment &comment)
{
    if (comment.text == edit.text)
        return Sighting::done();
    if (comment.text == edit.base)
        return Sighting::notYet();
    return Sighting::impossible({Trouble::Kind::CommentChanged, {}, comment.text});
}

} // namespace

bool CommentEdits::needsListing(const Edit &edit) const
{
    return edit.kind == Edit::Kind::AddComment || edit.kind == Edit::Kind::EditComment;
}

bool CommentEdits::isCovered(const Edit &edit, const Listing &listing) const
{
    return listing.as<QList<Comment>>() && listing.relation == edit.relation
        && listing.task == edit.task;
}

void CommentEdits::list(const Edit &edit, QObject *context, Callback<Listing> done)
{
    service().comments.list(edit.relation, edit.task, context,
                            asListing<QList<Comment>>(std::move(done), edit.relation, edit.task));
}

qint64 CommentEdits::markIn(const Listing &listing) const
{
    const auto *comments = listing.as<QList<Comment>>();
    return comments ? highestId(*comments).value() : 0;
}

void CommentEdits::send(const Edit &edit, QObject *context, Callback<Done> done)
{
    api::CommentApi &comments = service().comments;
    if (edit.kind == Edit::Kind::AddComment) {
        comments.create(edit.relation, edit.task, edit.text, context, std::move(done));
    } else if (edit.kind == Edit::Kind::EditComment) {
        comments.update(edit.relation, edit.task, edit.comment, edit.text, context,
                        std::move(done));
    } else {
        comments.remove(edit.relation, edit.task, edit.comment, context, std::move(done));
    }
}

Sighting CommentEdits::lookFor(const WaitingEdit &entry, const Listing &listing)
{
    const Edit &edit = entry.edit;
    const auto *comments = listing.as<QList<Comment>>();
    if (!comments || !isCovered(edit, listing))
        return Sighting::notYet();
    if (edit.kind == Edit::Kind::AddComment)
        return lookForAdded(entry, *comments);
    const auto it =
        std::find_if(comments->begin(), comments->end(),
                     [&edit](const Comment &comment) { return comment.id == edit.comment; });
    const bool isThere = it != comments->end();
    if (edit.kind == Edit::Kind::DeleteComment)
        return Sighting::doneIf(!isThere);
    return isThere ? compare(edit, *it) : Sighting::impossible({Trouble::Kind::CommentGone});
}

Sighting CommentEdits::lookForAdded(const WaitingEdit &entry, const QList<Comment> &comments) const
{
    if (!entry.mark)
        return Sighting::notYet(); // it was not sent yet
    const RelationId lane = entry.edit.relation;
    const auto found =
        findAdded(comments, CommentId(*entry.mark), entry.edit.text, store().owner().userId,
                  [&](CommentId id) { return isClaimed(lane, id.value()); });
    return found ? Sighting::done(found->value()) : Sighting::notYet();
}

/// The task is gone, and its comments with it.
bool CommentEdits::isDoneWithout(const Edit &edit, const Error &error) const
{
    return edit.kind == Edit::Kind::DeleteComment
        && troubleOf(error).kind == Trouble::Kind::TaskGone;
}

bool CommentEdits::isPerhapsDone(const Edit &edit, const Error &refusal) const
{
    const Trouble::Kind trouble = troubleOf(refusal).kind;
    if (edit.kind == Edit::Kind::DeleteComment && trouble == Trouble::Kind::TaskGone)
        return true;
    return edit.kind != Edit::Kind::AddComment && trouble == Trouble::Kind::CommentGone;
}

/// An edited text that was sent late would stand over one that was written since.
bool CommentEdits::isRepeatable(const Edit &edit) const
{
    return edit.kind == Edit::Kind::DeleteComment;
}

} // namespace syncing
