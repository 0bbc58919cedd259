// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ownprofile.h"

#include "store/outbox.h"

#include <algorithm>

namespace model {

OwnProfile::OwnProfile(const store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::meChanged, this, &OwnProfile::changed);
}

bool OwnProfile::isWaiting() const
{
    const QList<WaitingEdit> edits = m_store.outbox().lane(RelationId());
    return std::any_of(edits.cbegin(), edits.cend(), [](const WaitingEdit &entry) {
        return entry.edit.kind == Edit::Kind::UpdateProfile && !entry.isParked();
    });
}

std::optional<WaitingEdit> OwnProfile::parkedEdit() const
{
    const QList<WaitingEdit> edits = m_store.outbox().lane(RelationId());
    for (const WaitingEdit &entry : edits) {
        if (entry.edit.kind == Edit::Kind::UpdateProfile && entry.isParked())
            return entry;
    }
    return {};
}

} // namespace model
