// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/answer.h"
#include "support/seen.h"

namespace test {

/// What the service says to a write when it has done it (api.md 5 to 8). Only for what is written
/// into the outbox: not for passwords, accounts and administration.
[[nodiscard]] Answer acknowledgement(const Seen &write);

} // namespace test
