// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

namespace sandbox {

/// The sample data that a new user sees first: twelve people around Amara, who is mentee in a
/// running relation, has earlier ones behind her and requests in both directions. All times are
/// relative to now (UNIX seconds). The form is that of state.h.
Json storyState(double now);

/// The user name of the main person, and the password that all of them share.
const char *storyUser();
const char *storyPassword();

} // namespace sandbox
