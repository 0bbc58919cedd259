// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QMetaType>
#include <QString>

/// One side of a relation. The id is invalid when that account was deleted (api.md 5.4).
struct Partner {
    UserId id;
    QString name;

    [[nodiscard]] bool isDeleted() const { return !id.isValid(); }
    friend bool operator==(const Partner &, const Partner &) = default;
};

/// An agreement between a mentor and a mentee (api.md 6).
struct Relation {
    enum class State { Pending = 1, Accepted = 2, Rejected = 3, Cancelled = 4, Completed = 5 };
    enum class Role { Mentor, Mentee };

    /// The four groups in which a person looks for a relation.
    enum class Group { Current, Received, Sent, Past };

    RelationId id;
    UserId senderId; ///< who sent the request; stays after the account is deleted
    bool isSentByMe = false;
    Partner mentor;
    Partner mentee;
    UnixSeconds createdAt = 0;
    UnixSeconds endsAt = 0;
    State state = State::Pending;
    QString notes;

    [[nodiscard]] Group group() const;
    /// My side, told by my id; a relation whose other side carries my id has me as mentee.
    [[nodiscard]] Role roleOf(UserId me) const;
    /// The other person.
    [[nodiscard]] const Partner &partnerOf(UserId me) const;

    friend bool operator==(const Relation &, const Relation &) = default;
};

Q_DECLARE_METATYPE(Relation::State)
Q_DECLARE_METATYPE(Relation::Role)
Q_DECLARE_METATYPE(Relation::Group)
