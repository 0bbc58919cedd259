// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/profileedits.h"

#include "store/store.h"

namespace syncing {

void ProfileEdits::list(const Edit &, QObject *context, Callback<Listing> done)
{
    const UserId me = store().owner().userId;
    service().users.own(context, [me, done = std::move(done)](const Result<User> &reply) {
        if (!reply)
            done(reply.error());
        else if (reply->id != me) // the id was given to somebody else since (api.md 3.3)
            done(Error{Error::Kind::SessionEnded, 0, {}, false});
        else
            done(Listing{{}, {}, *reply});
    });
}

void ProfileEdits::send(const Edit &edit, QObject *context, Callback<Done> done)
{
    service().users.update(edit.profile, context, std::move(done));
}

Sighting ProfileEdits::lookFor(const WaitingEdit &entry, const Listing &listing)
{
    const auto *me = listing.as<User>();
    return Sighting::doneIf(me && entry.edit.profile.appliedTo(*me) == *me);
}

bool ProfileEdits::isPerhapsDone(const Edit &, const Error &) const
{
    return false;
}

/// One that was sent late would stand over one that was made since.
bool ProfileEdits::isRepeatable(const Edit &) const
{
    return false;
}

} // namespace syncing
