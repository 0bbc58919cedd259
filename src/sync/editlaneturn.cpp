// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is in a lane, and when.

#include "sync/editlane.h"

#include "store/store.h"

#include <algorithm>

namespace syncing {

using State = WaitingEdit::State;

namespace {

constexpr double longestGrace = 60; // seconds: a clock that was set must not hold an edit for ever

} // namespace

/// The first that does not wait for the person, itself or through one that it depends on.
std::optional<WaitingEdit> EditLane::head() const
{
    QList<WaitingEdit> blocked;
    for (const WaitingEdit &entry : m_store.outbox().lane(m_lane)) {
        const bool isBlocked = entry.isParked()
            || std::any_of(blocked.cbegin(), blocked.cend(), [&](const WaitingEdit &earlier) {
                                   return dependsOn(entry.edit, earlier.edit);
                               });
        if (!isBlocked)
            return entry;
        blocked.append(entry);
    }
    return {};
}

/// The edit that takes away what this one would add.
std::optional<WaitingEdit> EditLane::takerBack(const WaitingEdit &entry) const
{
    if (!isAdding(entry.edit.kind) || !entry.isUnsent())
        return {};
    for (const WaitingEdit &later : m_store.outbox().lane(m_lane)) {
        if (later.id > entry.id && takesBack(later.edit, entry.edit))
            return later;
    }
    return {};
}

QDeadlineTimer EditLane::held(const WaitingEdit &entry)
{
    const auto known = m_holds.constFind(entry.id);
    if (known != m_holds.cend())
        return *known;
    const double seconds = std::clamp(entry.heldUntil - unixNow(), 0.0, longestGrace);
    const QDeadlineTimer deadline(static_cast<qint64>(seconds * 1000.0));
    m_holds.insert(entry.id, deadline);
    return deadline;
}

/// Whether what it concerns was to be added by an edit that is no longer there: as head, it would
/// have been given the real number by that one.
bool EditLane::isOrphan(const WaitingEdit &entry)
{
    const Edit &edit = entry.edit;
    return (edit.task.isLocal() && edit.kind != Edit::Kind::AddTask)
        || (edit.comment.isLocal() && edit.kind != Edit::Kind::AddComment)
        || (edit.relation.isLocal() && edit.kind != Edit::Kind::SendRequest);
}

std::optional<QDeadlineTimer> EditLane::due()
{
    const std::optional<WaitingEdit> entry = head();
    if (!entry)
        return {};
    if (entry->state == State::Queued) {
        const QDeadlineTimer own = held(*entry);
        const std::optional<WaitingEdit> taker = takerBack(*entry);
        return taker ? std::max(own, held(*taker)) : own;
    }
    return m_settlingEdit == entry->id ? m_settled : QDeadlineTimer(0);
}

bool EditLane::isHeld()
{
    const std::optional<WaitingEdit> entry = head();
    const std::optional<QDeadlineTimer> deadline = due();
    return entry && entry->state == State::Queued && deadline && !deadline->hasExpired();
}

std::optional<QDeadlineTimer> EditLane::settling(EditId id) const
{
    return m_settlingEdit == id ? std::optional(m_settled) : std::nullopt;
}

void EditLane::work()
{
    const std::optional<WaitingEdit> entry = head();
    if (!entry)
        return;
    if (isOrphan(*entry)) {
        WaitingEdit orphan = *entry;
        orphan.trouble = Trouble{Trouble::Kind::TaskGone};
        return park(orphan);
    }
    if (takerBack(*entry))
        return drop(*entry);
    if (entry->state == State::Sending)
        return happened(entry->id, Event::Interrupted);
    const bool isListingDue =
        entry->state == State::Queued && stepsOf(entry->edit).needsListing(entry->edit);
    happened(entry->id, isListingDue ? Event::DueUnlisted : Event::Due);
}

} // namespace syncing
