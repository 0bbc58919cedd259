// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outboxchange.h"

namespace syncing {

/// What a new edit makes of those that wait in its lane: one of the same thing that was never sent
/// takes it in (docs/sync.md, step 1). Completing or deleting twice is once; the later text of
/// one's comment, or of a change to it, counts, on the text that was edited first; changes of the
/// profile become one.
struct Merged {
    store::OutboxChange change; ///< empty: all that is wanted waits already
    EditId id; ///< of the edit that stands for it
};

/// fresh: the new edit as it would be put into the outbox.
[[nodiscard]] Merged merge(const QList<WaitingEdit> &lane, const WaitingEdit &fresh);

} // namespace syncing
