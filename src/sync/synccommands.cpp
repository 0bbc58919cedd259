// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the person: each is checked, shown, and on the disk before it counts as taken.

#include "sync/editchecks.h"
#include "sync/merging.h"
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

void Sync::addTasks(RelationId relation, const QStringList &descriptions, QObject *context,
                    Callback<Done> taken)
{
    QList<Edit> edits;
    for (const QString &text : descriptions)
        edits.append({.kind = Edit::Kind::AddTask, .relation = relation, .text = text});
    d->takeAll(edits, context, std::move(taken));
}

void Sync::completeTasks(RelationId relation, const QList<TaskId> &tasks, QObject *context,
                         Callback<Done> taken)
{
    QList<Edit> edits;
    for (const TaskId task : tasks)
        edits.append({.kind = Edit::Kind::CompleteTask, .relation = relation, .task = task});
    d->takeAll(edits, context, std::move(taken));
}

void Sync::deleteTasks(RelationId relation, const QList<TaskId> &tasks, QObject *context,
                       Callback<Done> taken)
{
    QList<Edit> edits;
    for (const TaskId task : tasks)
        edits.append({.kind = Edit::Kind::DeleteTask, .relation = relation, .task = task});
    d->takeAll(edits, context, std::move(taken));
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
    Edit withdrawal{.kind = Edit::Kind::WithdrawRequest, .relation = withdrawn};
    const Edit edit{.kind = Edit::Kind::SendRequest, .request = request, .replaces = withdrawn};
    std::optional<Error> reason = d->reasonAgainst(withdrawal);
    if (!reason)
        reason = d->reasonAgainst(edit);
    if (reason)
        return d->answer<RelationId>(*reason, context, std::move(taken));
    store::OutboxChange change =
        merge(d->store.outbox().lane(RelationId()), d->made(withdrawal)).change;
    WaitingEdit second = d->made(edit);
    if (change.put.isEmpty()) // what was never sent is gone at once
        second.edit.replaces = {};
    change.put.append(second);
    const auto answered = [taken = std::move(taken), second](const Result<Done> &written) {
        taken(written ? Result<RelationId>(second.edit.relation) : written.error());
    };
    d->store.outbox().attempt(change, context, answered);
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
    if (!store.isOpen())
        return Error{Error::Kind::SessionEnded, 0, {}, false};
    if (const std::optional<Error> &refusal = store.outbox().refusal())
        return refusal;
    if (const std::optional<QString> problem = EditChecks(store).problemWith(edit))
        return invalid(*problem);
    return {};
}

template <typename T, typename IdOf>
void Sync::Private::take(Edit edit, QObject *context, Callback<T> taken, IdOf idOf)
{
    edit.task = renumbered.value({edit.relation, edit.task}, edit.task);
    if (const std::optional<Error> reason = reasonAgainst(edit))
        return answer<T>(*reason, context, std::move(taken));
    const Merged merged = merge(store.outbox().lane(laneOf(edit)), made(edit));
    Edit shown = edit;
    nameAddition(shown, merged.id);
    lookForNetwork();
    store.outbox().attempt(
        merged.change, context,
        [taken = std::move(taken), id = idOf(shown)](const Result<Done> &written) {
            taken(written ? Result<T>(id) : written.error());
        });
}

void Sync::Private::takeAll(const QList<Edit> &wanted, QObject *context, Callback<Done> taken)
{
    store::OutboxChange change;
    const QList<WaitingEdit> lane =
        wanted.isEmpty() ? QList<WaitingEdit>() : store.outbox().lane(laneOf(wanted.first()));
    for (Edit edit : wanted) {
        edit.task = renumbered.value({edit.relation, edit.task}, edit.task);
        if (const std::optional<Error> reason = reasonAgainst(edit))
            return answer<Done>(*reason, context, std::move(taken));
        const Merged merged = merge(lane, made(edit));
        change.put.append(merged.change.put);
        change.removed.append(merged.change.removed);
    }
    lookForNetwork();
    store.outbox().attempt(change, context, taken);
}

/// Somebody wants it now: see whether it is back, whatever the back-off says.
void Sync::Private::lookForNetwork()
{
    if (isStarted && status.link == Status::Link::Offline && !puller.isPulling())
        pull(Puller::Scope::Recent);
}

WaitingEdit Sync::Private::made(Edit edit)
{
    WaitingEdit entry;
    entry.id = store.outbox().takeId();
    edit.subject = subjectOf(edit);
    nameAddition(edit, entry.id);
    entry.edit = edit;
    entry.since = unixNow();
    if (hasGrace(edit.kind))
        entry.heldUntil = entry.since + static_cast<double>(grace.count());
    return entry;
}

QString Sync::Private::subjectOf(const Edit &edit) const
{
    if (edit.kind == Edit::Kind::AddTask)
        return edit.text;
    if (isOfTask(edit.kind) || isOfComment(edit.kind)) {
        if (edit.relation == store.openRelationId()) {
            const store::TaskRow *row = store.tasks().find(edit.task);
            return row ? row->task.description : QString();
        }
        for (const Task &task : store.seenTasks(edit.relation)) {
            if (task.id == edit.task)
                return task.description;
        }
        return {};
    }
    if (edit.kind == Edit::Kind::UpdateProfile)
        return {};
    const UserId me = store.owner().userId;
    if (const store::RelationRow *row = store.relations().find(edit.relation))
        return row->relation.partnerOf(me).name;
    const UserId other = edit.request.mentor == me ? edit.request.mentee : edit.request.mentor;
    if (const store::PersonRow *row = store.people().find(other))
        return row->person.name;
    for (const store::RelationRow &row : store.relations().rows()) {
        if (row.relation.partnerOf(me).id == other)
            return row.relation.partnerOf(me).name;
    }
    return {};
}

} // namespace syncing
