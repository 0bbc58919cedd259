// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <vector>

namespace sandbox {

/// So many verified people from all over the world for a long directory, beginning with an id.
/// Their profiles are filled, with a gap here and there, and the same each time.
std::vector<Json> crowdOf(int count, int firstId, double now);

} // namespace sandbox
