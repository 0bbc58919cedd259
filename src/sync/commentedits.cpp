// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/commentedits.h"

#include "store/store.h"
#include "sync/verification.h"

#include <QCoreApplication>

#include <algorithm>

namespace syncing {

namespace {

/// The text on the server is what was edited, what was written, or what somebody else wrote.
Sighting compare(const Edit &edit, const Comment &comment)
{
    if (comment.text == edit.text)
        return Sighting::done();
    if (comment.text == edit.base)
        return Sighting::notYet();
    const QString sentence = QCoreApplication::translate(
        "CommentEdits", "Another device of yours wrote something else, which was not replaced.");
    return Sighting::impossible({Error::Kind::Conflict, 0, sentence, false});
}

} // namespace

void CommentEdits::show(Edit &edit)
{
    using store::Waiting;
    if (edit.kind == Edit::Kind::AddComment)
        edit.comment = store().showAddedComment(edit.relation, edit.task, edit.text);
    else if (edit.kind == Edit::Kind::EditComment)
        store().showWaiting(edit.relation, edit.task, edit.comment, Waiting::Changing, edit.text);
    else
        store().showWaiting(edit.relation, edit.task, edit.comment, Waiting::Deleting);
}

void CommentEdits::clear(const Edit &edit)
{
    if (edit.kind == Edit::Kind::AddComment)
        store().clearAddedComment(edit.relation, edit.task, edit.comment);
    else
        store().clearWaiting(edit.relation, edit.task, edit.comment);
}

bool CommentEdits::isListingDue(const Edit &edit) const
{
    if (edit.kind == Edit::Kind::AddComment)
        return m_markedTask != edit.task;
    return edit.kind == Edit::Kind::EditComment;
}

void CommentEdits::list(const Edit &edit, QObject *context, Callback<Listing> done)
{
    service().comments.list(edit.relation, edit.task, context,
                            asListing<QList<Comment>>(std::move(done), edit.relation, edit.task));
}

void CommentEdits::mark(const Edit &, const Listing &listing)
{
    if (const auto *comments = listing.as<QList<Comment>>()) {
        m_markedTask = listing.task;
        m_mark = highestId(*comments);
    }
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

Sighting CommentEdits::lookFor(const Edit &edit, const Listing &listing)
{
    const auto *comments = listing.as<QList<Comment>>();
    if (!comments || listing.relation != edit.relation || listing.task != edit.task)
        return Sighting::notYet();
    if (edit.kind == Edit::Kind::AddComment) {
        const auto found =
            findAdded(*comments, m_mark, edit.text, store().owner().userId, m_claimed);
        if (found)
            m_claimed.insert(*found);
        return Sighting::doneIf(found.has_value());
    }
    const auto it =
        std::find_if(comments->begin(), comments->end(),
                     [&edit](const Comment &comment) { return comment.id == edit.comment; });
    const bool isThere = it != comments->end();
    if (edit.kind == Edit::Kind::DeleteComment)
        return Sighting::doneIf(!isThere);
    if (isThere)
        return compare(edit, *it);
    const QString sentence =
        QCoreApplication::translate("CommentEdits", "The comment was deleted.");
    return Sighting::impossible({Error::Kind::Conflict, 0, sentence, false});
}

/// The task is gone, and its comments with it.
bool CommentEdits::isDoneWithout(const Edit &edit, const Error &error) const
{
    return edit.kind == Edit::Kind::DeleteComment && error.kind == Error::Kind::NotFound;
}

bool CommentEdits::isPerhapsDone(const Edit &edit, const Error &refusal) const
{
    return edit.kind != Edit::Kind::AddComment && refusal.kind == Error::Kind::NotFound;
}

EditSteps::Repeat CommentEdits::repeat(const Edit &edit) const
{
    return edit.kind == Edit::Kind::AddComment ? Repeat::Never : Repeat::WhenUnknown;
}

/// A text may have been what it is to be once before.
bool CommentEdits::isProvenByAny(const Edit &edit) const
{
    return edit.kind != Edit::Kind::EditComment;
}

} // namespace syncing
