// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/relation.h"

Relation::Group Relation::group() const
{
    switch (state) {
    case State::Accepted:
        return Group::Current;
    case State::Pending:
        return isSentByMe ? Group::Sent : Group::Received;
    case State::Rejected:
    case State::Cancelled:
    case State::Completed:
        break;
    }
    return Group::Past;
}

Relation::Role Relation::roleOf(UserId me) const
{
    return mentor.id == me ? Role::Mentor : Role::Mentee;
}

const Partner &Relation::partnerOf(UserId me) const
{
    return roleOf(me) == Role::Mentor ? mentee : mentor;
}
