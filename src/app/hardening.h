// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// What is done before anything else, for the secrets that the program will hold: new files are for
/// their owner alone, in release builds there is no core dump and no attaching debugger, and on
/// Windows no library is loaded from the current folder (docs/security.md).
void harden();

} // namespace app
