// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the person: each is checked, shown, and handed to its lane.

#include "sync/editchecks.h"
#include "sync/syncprivate.h"

namespace syncing {

namespace {

Done nothing(const Edit &)
{
    return {};
}

RelationId relationIn(const Edit &edit)
{
    return edit.relation;
}

Error invalid(const QString &sentence)
{
    return {Error::Kind::Invalid, 0, sentence, false};
}

} // namespace

void Sync::addTask(RelationId relation, const QString &description, QObject *context,
                   Callback<TaskId> taken)
{
    const Edit edit{.kind = Edit::Kind::AddTask, .relation = relation, .text = description};
    d->take(edit, context, std::move(taken), [](const Edit &shown) { return shown.task; });
}

void Sync::completeTask(RelationId relation, TaskId task, QObject *context, Callback<Done> taken)
{
    const Edit edit{.kind = Edit::Kind::CompleteTask, .relation = relation, .task = task};
    d->take(edit, context, std::move(taken), nothing);
}

void Sync::deleteTask(RelationId relation, TaskId task, QObject *context, Callback<Done> taken)
{
    const Edit edit{.kind = Edit::Kind::DeleteTask, .relation = relation, .task = task};
    d->take(edit, context, std::move(taken), nothing);
}

void Sync::addComment(RelationId relation, TaskId task, const QString &text, QObject *context,
                      Callback<CommentId> taken)
{
    const Edit edit{
        .kind = Edit::Kind::AddComment, .relation = relation, .task = task, .text = text};
    d->take(edit, context, std::move(taken), [](const Edit &shown) { return shown.comment; });
}

void Sync::editComment(RelationId relation, TaskId task, CommentId comment, const QString &base,
                       const QString &text, QObject *context, Callback<Done> taken)
{
    const Edit edit{.kind = Edit::Kind::EditComment,
                    .relation = relation,
                    .task = task,
                    .text = text,
                    .comment = comment,
                    .base = base};
    d->take(edit, context, std::move(taken), nothing);
}

void Sync::deleteComment(RelationId relation, TaskId task, CommentId comment, QObject *context,
                         Callback<Done> taken)
{
    const Edit edit{
        .kind = Edit::Kind::DeleteComment, .relation = relation, .task = task, .comment = comment};
    d->take(edit, context, std::move(taken), nothing);
}

void Sync::sendRequest(const RelationRequest &request, QObject *context, Callback<RelationId> taken)
{
    const Edit edit{.kind = Edit::Kind::SendRequest, .request = request};
    d->take(edit, context, std::move(taken), relationIn);
}

void Sync::replaceRequest(RelationId withdrawn, const RelationRequest &request, QObject *context,
                          Callback<RelationId> taken)
{
    const Edit withdrawal{.kind = Edit::Kind::WithdrawRequest, .relation = withdrawn};
    const Edit edit{.kind = Edit::Kind::SendRequest, .request = request, .replaces = withdrawn};
    std::optional<Error> reason = d->reasonAgainst(withdrawal);
    if (!reason)
        reason = d->reasonAgainst(edit);
    if (reason)
        return d->answer<RelationId>(*reason, context, std::move(taken));
    (void)d->edits.add(withdrawal);
    d->answer<RelationId>(d->edits.add(edit).relation, context, std::move(taken));
}

void Sync::withdrawRequest(RelationId relation, QObject *context, Callback<Done> taken)
{
    const Edit edit{.kind = Edit::Kind::WithdrawRequest, .relation = relation};
    d->take(edit, context, std::move(taken), nothing);
}

void Sync::acceptRequest(RelationId relation, QObject *context, Callback<Done> taken)
{
    const Edit edit{.kind = Edit::Kind::AcceptRequest, .relation = relation};
    d->take(edit, context, std::move(taken), nothing);
}

void Sync::rejectRequest(RelationId relation, QObject *context, Callback<Done> taken)
{
    const Edit edit{.kind = Edit::Kind::RejectRequest, .relation = relation};
    d->take(edit, context, std::move(taken), nothing);
}

void Sync::cancelRelation(RelationId relation, QObject *context, Callback<Done> taken)
{
    const Edit edit{.kind = Edit::Kind::CancelRelation, .relation = relation};
    d->take(edit, context, std::move(taken), nothing);
}

void Sync::updateProfile(const ProfileEdit &profile, QObject *context, Callback<Done> taken)
{
    if (profile.isEmpty())
        return d->answer<Done>(Done(), context, std::move(taken));
    const Edit edit{.kind = Edit::Kind::UpdateProfile, .profile = profile};
    d->take(edit, context, std::move(taken), nothing);
}

std::optional<Error> Sync::Private::reasonAgainst(const Edit &edit) const
{
    if (!isStarted)
        return Error{Error::Kind::SessionEnded, 0, {}, false};
    if (status.link == Status::Link::Offline)
        return Error{Error::Kind::Offline, 0, {}, false};
    if (const std::optional<QString> problem = EditChecks(store, edits).problemWith(edit))
        return invalid(*problem);
    return {};
}

template <typename T, typename IdOf>
void Sync::Private::take(const Edit &edit, QObject *context, Callback<T> taken, IdOf idOf)
{
    if (const std::optional<Error> reason = reasonAgainst(edit))
        return answer<T>(*reason, context, std::move(taken));
    answer<T>(idOf(edits.add(edit)), context, std::move(taken));
}

// After the command has returned, as every answer does.
template <typename T>
void Sync::Private::answer(Result<T> result, QObject *context, Callback<T> taken)
{
    // Somebody wants the network now: see whether it is back, whatever the back-off says.
    if (!result && result.error().kind == Error::Kind::Offline && !puller.isPulling())
        pull(Puller::Scope::Recent);
    QTimer::singleShot(0, context,
                       [taken = std::move(taken), result = std::move(result)] { taken(result); });
}

} // namespace syncing
