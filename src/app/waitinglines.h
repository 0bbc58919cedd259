// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace store {
class Store;
}
namespace syncing {
class Sync;
}

namespace app {

/// The edits that wait, for a terminal: one line each, with what, where, and in which state or why,
/// between tabs. What other people wrote has no control characters any more.
[[nodiscard]] QStringList waitingLines(const store::Store &store, const syncing::Sync &sync);

} // namespace app
