// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/troubles.h"

#include <QLatin1String>

namespace syncing {

namespace {

/// The service has no codes of errors, only sentences (api.md 1.1).
constexpr struct {
    Error::Kind error;
    const char *detail;
    Trouble::Kind trouble;
} meanings[] = {
    {Error::Kind::NotFound, "Task does not exist.", Trouble::Kind::TaskGone},
    {Error::Kind::NotFound, "Task comment does not exist.", Trouble::Kind::CommentGone},
    {Error::Kind::NotFound, "Task comment with given task id does not exist.",
     Trouble::Kind::CommentGone},
    {Error::Kind::NotFound, "Mentorship relation does not exist.", Trouble::Kind::NotInvolved},
    {Error::Kind::Unauthorized, "You are not involved in this mentorship relation.",
     Trouble::Kind::NotInvolved},
    {Error::Kind::Forbidden, "You are not involved in this mentorship relation.",
     Trouble::Kind::NotInvolved},
    {Error::Kind::Forbidden, "This mentorship relation status is not in the accepted state.",
     Trouble::Kind::NotRunning},
    {Error::Kind::Forbidden, "You have not created the comment and therefore cannot modify it.",
     Trouble::Kind::NotYours},
    {Error::Kind::Forbidden, "You have not created the comment and therefore cannot delete it.",
     Trouble::Kind::NotYours},
    {Error::Kind::NotFound, "This mentorship relation request does not exist.",
     Trouble::Kind::Overtaken},
    {Error::Kind::Forbidden, "This mentorship relation is not in the pending state.",
     Trouble::Kind::Overtaken},
};

} // namespace

bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Conflict:
    case Error::Kind::NotFound:
    case Error::Kind::Invalid:
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
        return true;
    default:
        return false;
    }
}

Trouble troubleOf(const Error &refusal)
{
    for (const auto &meaning : meanings) {
        if (meaning.error == refusal.kind && refusal.detail == QLatin1String(meaning.detail))
            return {meaning.trouble, refusal};
    }
    return {Trouble::Kind::Refused, refusal};
}

Pause pauseOf(const Error &error)
{
    if (error.kind == Error::Kind::SessionEnded)
        return Pause::SessionEnded;
    if (error.kind == Error::Kind::Forbidden
        && error.detail == QLatin1String("Please verify your email before login."))
        return Pause::EmailUnverified;
    if (error.kind == Error::Kind::NotFound
        && error.detail == QLatin1String("User does not exist."))
        return Pause::AccountGone;
    return Pause::None;
}

} // namespace syncing
