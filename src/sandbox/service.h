// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"
#include "sandbox/clock.h"
#include "sandbox/database.h"
#include "sandbox/options.h"
#include "sandbox/race.h"
#include "sandbox/tokens.h"

namespace sandbox {

/// What a handler works with. One call at a time uses it, but where the race lets others in.
struct Service {
    Database &database;
    const Tokens &tokens;
    const Clock &clock;
    const Options &options;
    Race &race;
};

/// The identity in the call's access token; refuses with 401 (api.md 3.2). It is the id of a user,
/// who may be gone; forged tokens bring anything.
Json callerId(const Service &service, const Call &call);

/// How a caller stands whose account may be gone or unverified (api.md 3.3).
enum class Standing { Good, Gone, Unverified };
Standing standing(const Json &user);

/// The row of a user, mostly of the caller; refuses with 404 "User does not exist." or 403 "Please
/// verify your email before login."
Json requireUser(const Service &service, const Json &id);

/// Hands a mail to the options' sink. The service sends it within the call, after it has stored the
/// change: so when mail fails the answer is an internal error and the change stays (api.md 11.1).
void sendMail(const Service &service, const Json &address, const std::string &path);

} // namespace sandbox
