// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/waitingedit.h"
#include "store/place.h"

#include <QList>
#include <QMap>
#include <QString>

namespace store {

/// A thing of the service that an edit has been found to have made, so that no other edit of the
/// same text is taken to have made it (docs/sync.md, step 6). Kept while its lane has edits.
struct Claim {
    RelationId lane; ///< invalid: the account's
    Kind kind = Kind::Task; ///< Task, Comment or Relation
    qint64 id = 0;

    friend bool operator==(const Claim &, const Claim &) = default;
    friend size_t qHash(const Claim &claim, size_t seed = 0)
    {
        return qHashMulti(seed, claim.lane.value(), static_cast<int>(claim.kind), claim.id);
    }
};

/// An edit that another process left.
struct InboxEdit {
    qint64 id = 0;
    Edit edit;
    UnixSeconds since = 0;
};

/// What one commit does to the outbox: all of it or nothing.
struct OutboxChange {
    QList<WaitingEdit> put = {}; ///< new, or as they are now
    QList<EditId> removed = {};
    QList<Claim> claims = {};
    QMap<QString, Draft> drafts = {}; ///< by their keys; an empty text takes one away
    QList<qint64> takenFromInbox = {};
};

} // namespace store
