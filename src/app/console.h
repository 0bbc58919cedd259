// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// On Windows a program with a window has no console, so what it says would be lost. Where it was
/// started from one, it speaks there, in UTF-8; where its output was sent to a file or to another
/// program, it stays there. Elsewhere this does nothing.
void useConsole();

} // namespace app
