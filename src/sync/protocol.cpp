// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol.h"

#include <algorithm>

namespace syncing::protocol {

namespace {

constexpr auto Queued = State::Queued;
constexpr auto Sending = State::Sending;
constexpr auto Acknowledged = State::Acknowledged;
constexpr auto Unknown = State::Unknown;
constexpr auto Parked = State::Parked;
constexpr auto Done = std::nullopt;

constexpr Rule table[] = {
    // Not on its way.
    {Queued, Event::Due, Sending, Action::Send},
    {Queued, Event::DueUnlisted, Queued, Action::List},
    {Queued, Event::Absent, Sending, Action::Send},
    {Queued, Event::Seen, Done, Action::Finish},
    {Queued, Event::Impossible, Parked, Action::Park},
    {Queued, Event::ListingFailed, Queued, Action::Rest},
    {Queued, Event::ListingRefused, Parked, Action::Park},
    {Queued, Event::ListingRefusedSoDone, Done, Action::Finish},
    {Queued, Event::ListingPaused, Queued, Action::Pause},

    // Perhaps on its way.
    {Sending, Event::Accepted, Acknowledged, Action::List},
    {Sending, Event::NotSent, Queued, Action::Rest},
    {Sending, Event::Limited, Queued, Action::Rest},
    {Sending, Event::Refused, Parked, Action::Park},
    {Sending, Event::RefusedPerhapsDone, Unknown, Action::List},
    {Sending, Event::Unclear, Unknown, Action::List},
    {Sending, Event::Paused, Queued, Action::Pause},
    {Sending, Event::Interrupted, Unknown, Action::TakeTurn},

    // A 2xx is no proof: a listing is.
    {Acknowledged, Event::Due, Acknowledged, Action::List},
    {Acknowledged, Event::Seen, Done, Action::Finish},
    {Acknowledged, Event::Absent, Acknowledged, Action::Settle},
    {Acknowledged, Event::AbsentSettled, Sending, Action::Send},
    {Acknowledged, Event::AbsentRepeatable, Sending, Action::Send},
    {Acknowledged, Event::Gap, Parked, Action::Park},
    {Acknowledged, Event::Impossible, Parked, Action::Park},
    {Acknowledged, Event::Exhausted, Parked, Action::Park},
    {Acknowledged, Event::ListingFailed, Acknowledged, Action::Rest},
    {Acknowledged, Event::ListingRefused, Parked, Action::Park},
    {Acknowledged, Event::ListingRefusedSoDone, Done, Action::Finish},
    {Acknowledged, Event::ListingPaused, Acknowledged, Action::Pause},

    // It may have arrived.
    {Unknown, Event::Due, Unknown, Action::List},
    {Unknown, Event::Seen, Done, Action::Finish},
    {Unknown, Event::Absent, Unknown, Action::Settle},
    {Unknown, Event::AbsentSettled, Sending, Action::Send},
    {Unknown, Event::AbsentRepeatable, Sending, Action::Send},
    {Unknown, Event::AbsentFailing, Queued, Action::Rest},
    {Unknown, Event::AbsentRefused, Parked, Action::Park},
    {Unknown, Event::Gap, Parked, Action::Park},
    {Unknown, Event::Impossible, Parked, Action::Park},
    {Unknown, Event::Exhausted, Parked, Action::Park},
    {Unknown, Event::ListingFailed, Unknown, Action::Rest},
    {Unknown, Event::ListingRefused, Parked, Action::Park},
    {Unknown, Event::ListingRefusedSoDone, Done, Action::Finish},
    {Unknown, Event::ListingPaused, Unknown, Action::Pause},

    // The person decides.
    {Parked, Event::Retried, Queued, Action::TakeTurn},
    {Parked, Event::RetriedUnknown, Unknown, Action::TakeTurn},
};

} // namespace

std::span<const Rule> rules()
{
    return table;
}

const Rule *ruleFor(State state, Event event)
{
    const auto *const end = std::end(table);
    const auto *const rule = std::find_if(std::begin(table), end, [=](const Rule &one) {
        return one.state == state && one.event == event;
    });
    return rule == end ? nullptr : rule;
}

} // namespace syncing::protocol
