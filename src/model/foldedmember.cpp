// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/foldedmember.h"

#include "model/foldedtext.h"

#include <algorithm>

namespace model {

namespace {

QList<QByteArrayMatcher> matchersOf(const QString &text)
{
    QList<QByteArrayMatcher> matchers;
    for (const QString &word : foldedWords(text))
        matchers.append(QByteArrayMatcher(word.toUtf8()));
    return matchers;
}

} // namespace

MemberQuery::MemberQuery(const MemberFilter &filter)
    : m_canMentor(filter.canMentor),
      m_wantsMentoring(filter.wantsMentoring),
      m_isAvailable(filter.isAvailable),
      m_isVerified(filter.isVerified),
      m_text(matchersOf(filter.text)),
      m_location(matchersOf(filter.location)),
      m_skills(matchersOf(filter.skills)),
      m_interests(matchersOf(filter.interests))
{
}

FoldedMember FoldedMember::of(const User &person)
{
    FoldedMember member;
    const auto add = [&member](const QString &field) -> Span {
        const QByteArray bytes = folded(field).toUtf8();
        const Span span{static_cast<int>(member.text.size()), static_cast<int>(bytes.size())};
        // No word has a line break in it, so none is found across two fields.
        member.text += bytes + '\n';
        return span;
    };
    for (const QString *field : {&person.name, &person.userName})
        add(*field);
    member.location = add(person.location);
    member.skills = add(person.skills);
    member.interests = add(person.interests);
    for (const QString *field :
         {&person.occupation, &person.organization, &person.slackUserName, &person.bio})
        add(*field);
    member.canMentor = person.isAvailableToMentor;
    member.wantsMentoring = person.needsMentoring;
    // A single profile does not say it, and then the flags are what there is (api.md 5.5).
    member.isAvailable =
        person.isAvailable.value_or(person.needsMentoring || person.isAvailableToMentor);
    member.isVerified = person.isEmailVerified;
    return member;
}

bool FoldedMember::matches(const MemberQuery &query) const
{
    if ((query.m_canMentor && !canMentor) || (query.m_wantsMentoring && !wantsMentoring)
        || (query.m_isAvailable && !isAvailable) || (query.m_isVerified && !isVerified))
        return false;
    return has(query.m_location, location) && has(query.m_skills, skills)
        && has(query.m_interests, interests)
        && has(query.m_text, {0, static_cast<int>(text.size())});
}

bool FoldedMember::has(const MemberQuery::Words &words, Span where) const
{
    const char *begin = text.constData() + where.from;
    return std::all_of(words.begin(), words.end(), [&](const QByteArrayMatcher &word) {
        return word.indexIn(begin, where.length) >= 0;
    });
}

} // namespace model
