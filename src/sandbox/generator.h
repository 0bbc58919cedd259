// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

namespace sandbox {

/// Data for measuring: one person, "generated" with the password of the story, in that many
/// relations of that many tasks each, in all five states with exactly one running, and enough other
/// people, and so many more of crowd.h. The same numbers give the same data, apart from the times,
/// which are relative to now (UNIX seconds). The form is that of state.h.
Json generatedState(int relationCount, int taskCount, double now, int peopleCount = 0);

} // namespace sandbox
