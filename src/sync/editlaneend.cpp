// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How EditLane is done with an edit: it is there, it was dropped, or the person decides.
#include "sync/editlane.h"

#include "domain/failpoint.h"
#include "store/store.h"

#include <algorithm>

namespace syncing {

using State = WaitingEdit::State;

// docs/sync.md, step 6: one commit with the claim and what depended on it; the cache comes first,
// so that who looks at what was added goes on looking at it.
void EditLane::finish(const WaitingEdit &entry, const Occasion &occasion)
{
    failPoint("verified");
    store::OutboxChange change{.removed = {entry.id}};
    const qint64 found = occasion.sighting.found;
    if (occasion.listing)
        keep(m_store, *occasion.listing);
    if (found) {
        change.claims.append({m_lane, stepsOf(entry.edit).kind(), found});
        for (WaitingEdit later : m_store.outbox().lane(m_lane)) {
            if (later.id == entry.id || !dependsOn(later.edit, entry.edit))
                continue;
            if (entry.edit.kind == Edit::Kind::AddTask)
                later.edit.task = TaskId(found);
            else if (entry.edit.kind == Edit::Kind::AddComment)
                later.edit.comment = CommentId(found);
            else
                later.edit.relation = RelationId(found);
            change.put.append(later);
        }
        if (entry.edit.kind == Edit::Kind::AddTask)
            m_store.follow(entry.edit.relation, entry.edit.task, TaskId(found));
        else if (entry.edit.kind == Edit::Kind::SendRequest)
            m_store.follow(entry.edit.relation, RelationId(found));
    }
    failPoint("cached");
    m_store.outbox().write(change);
    m_holds.remove(entry.id);
    // Another one that fits, though no other edit waits for it: the first send arrived late.
    if (found && entry.sends > 1 && occasion.listing) {
        const Sighting second = stepsOf(entry.edit).lookFor(entry, *occasion.listing);
        if (second.kind == Sighting::Kind::Done)
            Q_EMIT doubled(entry);
    }
    Q_EMIT done(entry);
    end();
}

/// With it all that would meet the same refusal, so that the person is told once.
void EditLane::park(WaitingEdit entry)
{
    entry.state = State::Parked;
    store::OutboxChange change{.put = {entry}};
    for (WaitingEdit other : m_store.outbox().lane(m_lane)) {
        const bool isAlike = entry.trouble->kind == Trouble::Kind::NotRunning
            && (isOfComment(other.edit.kind) || other.edit.kind == Edit::Kind::AddTask);
        const bool isReplacement = entry.edit.kind == Edit::Kind::WithdrawRequest
            && other.edit.kind == Edit::Kind::SendRequest
            && other.edit.replaces == entry.edit.relation;
        if (other.id == entry.id || !other.isUnsent() || !(isAlike || isReplacement))
            continue;
        other.state = State::Parked;
        other.trouble = entry.trouble;
        change.put.append(other);
        // What was to come in the place of a request that stays tells of both.
        if (isReplacement) {
            change.put.removeFirst();
            change.removed.append(entry.id);
            entry = other;
            break;
        }
    }
    m_store.outbox().write(change);
    Q_EMIT parked(entry);
    end();
}

/// It was taken back before it went: with it goes what depends on it.
void EditLane::drop(const WaitingEdit &entry)
{
    store::OutboxChange change{.removed = {entry.id}};
    QList<Edit> gone{entry.edit};
    for (const WaitingEdit &later : m_store.outbox().lane(m_lane)) {
        const bool isDependent = later.id > entry.id
            && std::any_of(gone.cbegin(), gone.cend(),
                           [&](const Edit &edit) { return dependsOn(later.edit, edit); });
        if (isDependent) {
            change.removed.append(later.id);
            gone.append(later.edit);
        }
    }
    m_store.outbox().write(change);
    end();
}

} // namespace syncing
