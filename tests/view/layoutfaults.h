// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/walk.h"

namespace test {

/// What has less room than its words need, lies outside of what it is in, or is larger than a
/// small screen.
[[nodiscard]] Faults layoutFaults(const QWidget &shown, const QString &scene = {});

} // namespace test
