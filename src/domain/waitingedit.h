// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"
#include "domain/error.h"
#include "domain/time.h"

#include <optional>

/// Why an edit does not go on by itself (docs/sync.md, "Conflicts").
struct Trouble {
    /// The numbers are written to disk.
    enum class Kind {
        Refused = 1, ///< the service does not take it; its message is in the error
        TaskGone = 2, ///< somebody removed the task
        CommentGone = 3, ///< somebody removed the comment
        CommentChanged = 4, ///< somebody wrote another text over the one that was edited: theirs
        NotRunning = 5, ///< the relation is not running (any more)
        NotInvolved = 6, ///< the relation is gone, or is no longer the account's
        NotYours = 7, ///< somebody else wrote the comment
        PerhapsRemoved = 8, ///< it may have been added, and removed by the other side
        Overtaken = 9, ///< the request was answered or taken back, or the relation has ended
        ServerFault = 10, ///< the service fails at it again and again
        KeptLosing = 11, ///< it was sent as often as is sensible, and does not stay
    };

    Kind kind = Kind::Refused;
    Error error = {}; ///< what the service said, if it did
    QString theirs = {}; ///< of CommentChanged

    friend bool operator==(const Trouble &, const Trouble &) = default;
};

/// An edit that no listing of the service has shown yet, as it is kept on disk.
struct WaitingEdit {
    /// The numbers are written to disk.
    enum class State {
        Queued = 1, ///< not on its way
        Sending = 2, ///< perhaps on its way: after a restart its outcome is Unknown
        Acknowledged = 3, ///< the service said yes; a listing has to show it
        Unknown = 4, ///< it may have arrived; a listing has to tell
        Parked = 5, ///< the person has to say how it goes on: see the trouble
    };

    EditId id;
    Edit edit;
    State state = State::Queued;
    UnixSeconds since = 0; ///< when the person made it
    UnixSeconds heldUntil = 0; ///< it does not go before: until then it can be undone
    /// The highest number that was listed before it was sent: what it adds has a higher one.
    std::optional<qint64> mark = {};
    int sends = 0;
    int serverErrors = 0; ///< of the sends, those that were answered 5xx
    bool wasUnknown = false; ///< the outcome of some send was not known
    std::optional<Trouble> trouble = {}; ///< of Parked
    std::optional<Error> lastError = {}; ///< of the last send or listing; none: it went well

    [[nodiscard]] EditId key() const { return id; }
    [[nodiscard]] bool isParked() const { return state == State::Parked; }
    /// No byte of it has left, so that it can be changed or dropped as if it had never been.
    [[nodiscard]] bool isUnsent() const
    {
        return (state == State::Queued && sends == 0) || (isParked() && !wasUnknown);
    }
    friend bool operator==(const WaitingEdit &, const WaitingEdit &) = default;
};

Q_DECLARE_TYPEINFO(WaitingEdit, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(WaitingEdit)
