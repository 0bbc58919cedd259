// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/merging.h"

#include <algorithm>

namespace syncing {

namespace {

using Kind = Edit::Kind;
using State = WaitingEdit::State;

bool isSameThing(const Edit &a, const Edit &b)
{
    return a.relation == b.relation && a.task == b.task && a.comment == b.comment;
}

/// As if it had been made so in the first place.
WaitingEdit renewed(WaitingEdit entry)
{
    entry.state = State::Queued;
    entry.trouble.reset();
    entry.lastError.reset();
    return entry;
}

/// Of what is done to a relation as a whole only the last makes sense.
bool isAnswer(Kind kind)
{
    return kind == Kind::AcceptRequest || kind == Kind::RejectRequest
        || kind == Kind::WithdrawRequest || kind == Kind::CancelRelation;
}

/// The same once more; what waited for it goes on waiting for it.
WaitingEdit again(const WaitingEdit &parked)
{
    WaitingEdit entry = renewed(parked);
    if (entry.wasUnknown)
        entry.state = State::Unknown;
    entry.sends = entry.wasUnknown ? 1 : 0;
    entry.serverErrors = 0;
    return entry;
}

bool isText(Kind kind)
{
    return kind == Kind::AddComment || kind == Kind::EditComment;
}

Merged onto(WaitingEdit entry, const WaitingEdit &fresh)
{
    if (fresh.edit.kind == Kind::UpdateProfile)
        entry.edit.profile = entry.edit.profile.with(fresh.edit.profile);
    else
        entry.edit.text = fresh.edit.text;
    // Back at the text that the service has: nothing is left to do.
    if (entry.edit.kind == Kind::EditComment && entry.edit.text == entry.edit.base)
        return {{.removed = {entry.id}}, entry.id};
    return {{.put = {renewed(entry)}}, entry.id};
}

/// What waits for the person can be taken back at once, and with it goes what depends on it.
Merged without(const WaitingEdit &addition, const QList<WaitingEdit> &lane)
{
    Merged merged{{.removed = {addition.id}}, addition.id};
    QList<Edit> gone{addition.edit};
    for (const WaitingEdit &later : lane) {
        const bool isDependent = later.id > addition.id
            && std::any_of(gone.cbegin(), gone.cend(),
                           [&](const Edit &edit) { return dependsOn(later.edit, edit); });
        if (!isDependent)
            continue;
        merged.change.removed.append(later.id);
        gone.append(later.edit);
    }
    return merged;
}

} // namespace

Merged merge(const QList<WaitingEdit> &lane, const WaitingEdit &fresh)
{
    const Kind kind = fresh.edit.kind;
    for (auto it = lane.crbegin(); it != lane.crend(); ++it) {
        const WaitingEdit &earlier = *it;
        if (!isSameThing(earlier.edit, fresh.edit))
            continue;
        if (takesBack(fresh.edit, earlier.edit) && earlier.isParked())
            return without(earlier, lane);
        const bool isAgain = earlier.edit.kind == kind
            && (kind == Kind::CompleteTask || kind == Kind::DeleteTask
                || kind == Kind::DeleteComment);
        if (isAgain && !earlier.isParked())
            return {{}, earlier.id};
        // What waited for the person is done anew, on what is there now.
        const bool isAnew = earlier.edit.kind == kind && earlier.isParked() && earlier.isUnsent()
            && (isAgain || kind == Kind::EditComment);
        const bool isParkedAnswer =
            isAnswer(kind) && isAnswer(earlier.edit.kind) && earlier.isParked();
        if (isParkedAnswer && earlier.edit.kind == kind)
            return {{.put = {again(earlier)}}, earlier.id};
        if (isAnew || isParkedAnswer)
            return {{.put = {fresh}, .removed = {earlier.id}}, fresh.id};
        const bool takesIn = (kind == Kind::EditComment && isText(earlier.edit.kind))
            || (kind == Kind::UpdateProfile && earlier.edit.kind == kind);
        if (takesIn && earlier.isUnsent())
            return onto(earlier, fresh);
    }
    return {{.put = {fresh}}, fresh.id};
}

} // namespace syncing
