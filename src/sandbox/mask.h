// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// Applies the call's X-Fields header, such as "id,mentor{name}", to an object or to each object of
/// an array; names that are not there are left out. Refuses a broken mask with 400 (api.md 1).
Json masked(const Call &call, const Json &value);

} // namespace sandbox
