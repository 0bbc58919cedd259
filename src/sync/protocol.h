// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingedit.h"

#include <optional>
#include <span>

/// How an edit gets to the service once: the table of docs/sync.md, line by line. What a state or
/// an event means for a family of edits, its EditSteps say; the lane tells events and does actions.
namespace syncing::protocol {

using State = WaitingEdit::State;

enum class Event {
    Due, ///< its turn has come
    DueUnlisted, ///< likewise, and it has to be known first what is there

    // A listing came.
    Seen, ///< it shows the edit
    Absent, ///< it does not, so far
    AbsentSettled, ///< it does not again, after the time in which a late write would have come
    AbsentRepeatable, ///< it does not, and sending it twice would do no harm
    AbsentFailing, ///< likewise, and the service failed at it the last time
    AbsentRefused, ///< it does not, and the service had refused it
    Gap, ///< it does not, but something was added and removed meanwhile
    Impossible, ///< it cannot come to be any more
    Exhausted, ///< it does not, and it was sent as often as is sensible
    // No listing came.
    ListingFailed, ///< for now
    ListingRefused, ///< what would be listed is gone, or not ours
    ListingRefusedSoDone, ///< likewise, and that is what was wanted
    ListingPaused, ///< the account may do nothing at present

    // The request came to an end.
    Accepted, ///< the service said yes
    NotSent, ///< no byte of it left
    Limited, ///< something in front of the service asks to wait
    Refused, ///< the service said no, and did nothing
    RefusedPerhapsDone, ///< the service said no, perhaps since it is so already
    Unclear, ///< anything else
    Paused, ///< the account may do nothing at present
    Interrupted, ///< we stopped waiting for it, or the program was ended meanwhile

    // The person decided.
    Retried, ///< of what was certainly not done
    RetriedUnknown, ///< of what may have been done
};

enum class Action {
    List, ///< ask for the listing
    Send, ///< once it is on disk that it is Sending
    Settle, ///< wait for a write that may still be under way, then list
    Rest, ///< wait, longer each time, then take its turn again
    Pause, ///< wait until the account may do something again
    Finish, ///< claim what was made, forget the edit
    Park, ///< tell the person
    TakeTurn, ///< go on when its turn comes
};

struct Rule {
    State state;
    Event event;
    std::optional<State> next; ///< none: it is done
    Action action;
};

[[nodiscard]] std::span<const Rule> rules();
/// The one rule for it; none: that cannot happen.
[[nodiscard]] const Rule *ruleFor(State state, Event event);

/// A create is sent this often at most; so is what the service loses again and again.
inline constexpr int mostSends = 5;
/// What can be repeated without harm is repeated at once until it was sent this often; after that
/// it settles in between.
inline constexpr int mostQuickSends = 3;
/// So many errors of the service's own, while listings work, are enough.
inline constexpr int mostServerErrors = 5;

} // namespace syncing::protocol
