// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editsteps.h"

#include "store/store.h"

namespace syncing {

bool EditSteps::isClaimed(RelationId lane, qint64 id) const
{
    return m_store.outbox().isClaimed({lane, kind(), id});
}

} // namespace syncing
