// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/programfacts.h"

namespace app {

class Program;

/// What the window's diagnostics and its page on licences say of the program.
[[nodiscard]] view::ProgramFacts factsOf(const Program &program, bool isOnSampleData);

} // namespace app
