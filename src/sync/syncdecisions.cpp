// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person decides about edits that wait.

#include "sync/syncprivate.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace syncing {

namespace {

using State = WaitingEdit::State;

constexpr std::chrono::seconds longestGrace{60};

Error tooLate()
{
    return {Error::Kind::Conflict, 0,
            QCoreApplication::translate("SyncDecisions", "It is on its way to the server already."),
            false};
}

/// Nothing of it is under way, and nothing may have arrived.
bool isDiscardable(const WaitingEdit &entry)
{
    return entry.isParked() || entry.state == State::Queued;
}

WaitingEdit afresh(WaitingEdit entry)
{
    entry.state = entry.wasUnknown ? State::Unknown : State::Queued;
    entry.trouble.reset();
    entry.sends = entry.wasUnknown ? 1 : 0;
    entry.serverErrors = 0;
    entry.lastError.reset();
    entry.heldUntil = 0;
    return entry;
}

} // namespace

bool Sync::hasWaitingEdits() const
{
    return !d->edits.isEmpty();
}

bool Sync::isSending() const
{
    return d->edits.isWorking();
}

std::optional<UnixSeconds> Sync::nextTryAt(EditId id) const
{
    return d->edits.nextTryAt(id);
}

Pause Sync::pause() const
{
    return d->edits.pause();
}

void Sync::setGrace(std::chrono::seconds grace)
{
    d->grace = std::clamp(grace, std::chrono::seconds(0), longestGrace);
}

std::chrono::seconds Sync::grace() const
{
    return d->grace;
}

QList<WaitingEdit> Sync::undoable() const
{
    QList<WaitingEdit> result;
    const UnixSeconds now = unixNow();
    for (const WaitingEdit &entry : d->store.outbox().edits().rows()) {
        if (entry.state == State::Queued && entry.heldUntil > now)
            result.append(entry);
    }
    return result;
}

std::optional<WaitingEdit> Sync::latestUndoable() const
{
    const QList<WaitingEdit> all = undoable();
    return all.isEmpty() ? std::optional<WaitingEdit>() : all.last();
}

std::optional<WaitingEdit> Sync::waitingEdit(EditId id) const
{
    const WaitingEdit *entry = d->store.outbox().edits().find(id);
    return entry ? std::optional(*entry) : std::nullopt;
}

void Sync::Private::watchUndoable()
{
    QList<EditId> ids;
    UnixSeconds next = 0;
    for (const WaitingEdit &entry : q->undoable()) {
        next = ids.isEmpty() ? entry.heldUntil : qMin(next, entry.heldUntil);
        ids.append(entry.id);
    }
    if (ids.isEmpty())
        undoTimer.stop();
    else
        undoTimer.start(
            std::chrono::milliseconds(static_cast<qint64>((next - unixNow()) * 1000.0) + 1));
    if (std::exchange(undoableTold, ids) != ids)
        Q_EMIT q->undoableChanged();
}

QList<WaitingEdit> Sync::dependentsOf(EditId id) const
{
    QList<WaitingEdit> result;
    const WaitingEdit *entry = d->store.outbox().edits().find(id);
    if (!entry)
        return result;
    QList<Edit> gone{entry->edit};
    for (const WaitingEdit &later : d->store.outbox().lane(laneOf(entry->edit))) {
        const bool isDependent = later.id > id
            && std::any_of(gone.cbegin(), gone.cend(),
                           [&](const Edit &edit) { return dependsOn(later.edit, edit); });
        // What changes the same comment stands for itself, unless that comment is not there.
        if (!isDependent || !isAdding(entry->edit.kind))
            continue;
        result.append(later);
        gone.append(later.edit);
    }
    return result;
}

void Sync::discardEdit(EditId id)
{
    const WaitingEdit *entry = d->store.outbox().edits().find(id);
    if (!entry || !isDiscardable(*entry))
        return;
    store::OutboxChange change{.removed = {id}};
    for (const WaitingEdit &dependent : dependentsOf(id))
        change.removed.append(dependent.id);
    d->store.outbox().write(change);
}

void Sync::undo(EditId id)
{
    const WaitingEdit *entry = d->store.outbox().edits().find(id);
    if (entry && entry->state == State::Queued && entry->heldUntil > unixNow())
        discardEdit(id);
}

void Sync::retryEdit(EditId id)
{
    const WaitingEdit *entry = d->store.outbox().edits().find(id);
    if (entry && entry->isParked()) {
        WaitingEdit renewed = afresh(*entry);
        renewed.edit.replaces = {}; // it takes nobody's place any more
        d->store.outbox().write({.put = {renewed}});
    }
    d->edits.resume();
    if (d->isStarted && d->status.link != Status::Link::Online && !d->puller.isPulling())
        d->pull(Puller::Scope::Recent);
}

void Sync::changeText(EditId id, const QString &text, QObject *context, Callback<Done> taken)
{
    const WaitingEdit *entry = d->store.outbox().edits().find(id);
    if (!entry || !entry->isUnsent())
        return d->answer<Done>(tooLate(), context, std::move(taken));
    WaitingEdit changed = afresh(*entry);
    changed.edit.text = text;
    // It was written with the other text in sight, and goes over that one.
    if (entry->trouble && entry->trouble->kind == Trouble::Kind::CommentChanged)
        changed.edit.base = entry->trouble->theirs;
    if (const std::optional<Error> reason = d->reasonAgainst(changed.edit))
        return d->answer<Done>(*reason, context, std::move(taken));
    d->store.outbox().attempt({.put = {changed}}, context, taken);
}

void Sync::resolve(EditId id, Resolution resolution, QObject *context, Callback<Done> taken)
{
    const WaitingEdit *known = d->store.outbox().edits().find(id);
    if (!known || !known->isParked())
        return d->answer<Done>(tooLate(), context, std::move(taken));
    const WaitingEdit entry = *known;
    store::OutboxChange change;
    if (resolution == Resolution::KeepMine) {
        WaitingEdit mine = afresh(entry);
        mine.edit.base = entry.trouble->theirs;
        change.put = {mine};
    } else if (resolution == Resolution::PostAsNew) {
        Edit edit = entry.edit;
        edit.kind = Edit::Kind::AddComment;
        edit.base.clear();
        change = {.put = {d->made(edit)}, .removed = {id}};
    } else {
        const Edit task{.kind = Edit::Kind::AddTask,
                        .relation = entry.edit.relation,
                        .text = entry.edit.subject};
        const WaitingEdit added = d->made(task);
        Edit edit = entry.edit;
        edit.task = added.edit.task;
        change = {.put = {added, d->made(edit)}, .removed = {id}};
    }
    d->store.outbox().attempt(change, context, taken);
}

Draft Sync::draft(const QString &key) const
{
    return d->store.outbox().draft(key);
}

void Sync::saveDraft(const QString &key, const Draft &draft)
{
    if (d->store.isOpen() && !d->store.outbox().refusal())
        d->store.outbox().write({.drafts = {{key, draft}}});
}

void Sync::takeInbox()
{
    d->store.outbox().takeInbox();
}

} // namespace syncing
