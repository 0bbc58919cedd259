// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "model/memberfilter.h"

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QList>

namespace model {

/// A filter made ready to be held against thousands of members.
class MemberQuery
{
public:
    explicit MemberQuery(const MemberFilter &filter = {});

private:
    friend struct FoldedMember;
    using Words = QList<QByteArrayMatcher>;

    bool m_canMentor;
    bool m_wantsMentoring;
    bool m_isAvailable;
    bool m_isVerified;
    Words m_text;
    Words m_location;
    Words m_skills;
    Words m_interests;
};

/// All texts of a member, folded, in one run of bytes: what a search reads.
struct FoldedMember {
    struct Span {
        int from = 0;
        int length = 0;
    };

    QByteArray text;
    Span location;
    Span skills;
    Span interests;
    bool canMentor = false;
    bool wantsMentoring = false;
    bool isAvailable = false;
    bool isVerified = false;

    [[nodiscard]] static FoldedMember of(const User &person);
    [[nodiscard]] bool matches(const MemberQuery &query) const;

private:
    [[nodiscard]] bool has(const MemberQuery::Words &words, Span where) const;
};

} // namespace model
