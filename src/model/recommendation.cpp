// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommendation.h"

#include "domain/texts.h"
#include "model/foldedtext.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace model {

namespace {

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == QChar(0x2022)
        || c == QChar(0x060C) || c == QChar(0x3001); // bullet, Arabic and ideographic comma
}

void appendTopic(QStringList &topics, QStringView part)
{
    part = part.trimmed();
    while (part.endsWith(u'.'))
        part.chop(1);
    if (!part.isEmpty())
        topics.append(part.toString());
}

void appendParts(QStringList &topics, QStringView text)
{
    constexpr QStringView word = u" and ";
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, from, Qt::CaseInsensitive)) {
        appendTopic(topics, text.mid(from, at - from));
        from = at + word.size() - 1; // "a and and b": its last blank may begin another
    }
    appendTopic(topics, text.mid(from));
}

QSet<UserId> involvedWith(const QList<Relation> &mine, UserId me)
{
    QSet<UserId> people;
    for (const Relation &relation : mine) {
        if (relation.state == Relation::State::Pending
            || relation.state == Relation::State::Accepted)
            people.insert(relation.partnerOf(me).id);
    }
    return people;
}

bool fits(Relation::Role ownRole, const User &me, const User &other)
{
    const User &mentor = ownRole == Relation::Role::Mentor ? me : other;
    const User &mentee = ownRole == Relation::Role::Mentor ? other : me;
    return mentor.isAvailableToMentor && mentee.needsMentoring && other.isAvailable != false
        && other.id != me.id;
}

} // namespace

QStringList topicsOf(const QString &text)
{
    QStringList topics;
    qsizetype from = 0;
    const QStringView view(text);
    for (qsizetype at = 0; at <= view.size(); ++at) {
        if (at < view.size() && !isSeparator(view[at]))
            continue;
        // The word may stand at the edge of a part: "Rust, and maps".
        appendParts(topics, QString(u' ' + text.mid(from, at - from) + u' '));
        from = at + 1;
    }
    return topics;
}

CommonGround::CommonGround(const User &me) : m_location(folded(me.location).simplified())
{
    for (const QString &topic : topicsOf(me.skills) + topicsOf(me.interests)) {
        const QString key = folded(topic).simplified();
        if (key.isEmpty() || m_places.contains(key))
            continue;
        m_places.insert(key, static_cast<int>(m_topics.size()));
        m_topics.append(topic);
    }
}

QStringList CommonGround::with(const User &other) const
{
    if (m_topics.isEmpty())
        return {};
    QList<int> places;
    for (const QString *text : {&other.skills, &other.interests}) {
        for (const QString &topic : topicsOf(folded(*text))) {
            const int place = m_places.value(topic.simplified(), -1);
            if (place >= 0 && !places.contains(place))
                places.append(place);
        }
    }
    std::sort(places.begin(), places.end());
    QStringList common;
    common.reserve(places.size());
    for (const int place : places)
        common.append(m_topics.at(place));
    return common;
}

bool CommonGround::isSameLocation(const User &other) const
{
    return !m_location.isEmpty() && folded(other.location).simplified() == m_location;
}

QString topicList(const QStringList &topics, int most)
{
    constexpr int longest = 40; // letters of one topic
    QStringList shown;
    for (const QString &topic : topics.mid(0, most)) {
        const QString line = oneLine(topic);
        shown.append(isolated(line.size() > longest ? line.left(longest) + QChar(0x2026) : line));
    }
    const auto left = static_cast<int>(topics.size() - shown.size());
    if (left > 0)
        shown.append(
            Recommendation::tr("%Ln more", "of things that two people have in common", left));
    return QLocale().createSeparatedList(shown);
}

QString Recommendation::reason() const
{
    QStringList sentences;
    if (!topics.isEmpty())
        sentences.append(tr("You both name %1.", "skills or interests").arg(topicList(topics)));
    sentences.append(ownRole == Relation::Role::Mentee
                         ? tr("They mentor, and you look for a mentor.")
                         : tr("They look for a mentor, and you mentor."));
    if (isSameLocation)
        sentences.append(tr("You are in the same place."));
    return sentences.join(u' ');
}

QList<Recommendation> recommendations(Relation::Role ownRole, const User &me,
                                      const QList<User> &people, const QList<Relation> &mine,
                                      int most)
{
    const CommonGround ground(me);
    const QSet<UserId> involved = involvedWith(mine, me.id);
    QList<Recommendation> found;
    for (const User &other : people) {
        if (!fits(ownRole, me, other) || involved.contains(other.id))
            continue;
        const QStringList topics = ground.with(other);
        if (!topics.isEmpty())
            found.append(
                {other.id, ownRole, topics, ground.isSameLocation(other), other.isEmailVerified});
    }
    const auto rank = [](const Recommendation &one) {
        return std::tuple(-one.topics.size(), !one.isVerified, !one.isSameLocation, one.person);
    };
    std::sort(found.begin(), found.end(),
              [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return found.mid(0, most);
}

} // namespace model
