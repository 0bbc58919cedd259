// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/memberfacts.h"

#include "domain/texts.h"
#include "model/membermodel.h"

namespace view {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString line(const QString &text)
{
    return oneLine(text).simplified();
}

} // namespace

MemberFacts MemberFacts::of(const QModelIndex &index)
{
    using Model = model::MemberModel;
    MemberFacts facts;
    if (!index.isValid())
        return facts;
    facts.id = UserId(index.data(Model::KeyRole).toLongLong());
    facts.name = index.data(Model::NameRole).toString();
    facts.userName = index.data(Model::UserNameRole).toString();
    facts.occupation = index.data(Model::OccupationRole).toString();
    facts.location = index.data(Model::LocationRole).toString();
    facts.canMentor = index.data(Model::CanMentorRole).toBool();
    facts.wantsMentoring = index.data(Model::WantsMentoringRole).toBool();
    const QVariant available = index.data(Model::IsAvailableRole);
    if (available.isValid())
        facts.isAvailable = available.toBool();
    facts.isVerified = index.data(Model::IsVerifiedRole).toBool();
    facts.reason = index.data(Model::ReasonRole).toString();
    return facts;
}

MemberFacts MemberFacts::of(const User &person)
{
    MemberFacts facts;
    facts.id = person.id;
    facts.name = person.name;
    facts.userName = person.userName;
    facts.occupation = person.occupation;
    facts.organization = person.organization;
    facts.location = person.location;
    facts.canMentor = person.isAvailableToMentor;
    facts.wantsMentoring = person.needsMentoring;
    facts.isAvailable = person.isAvailable;
    facts.isVerified = person.isEmailVerified;
    return facts;
}

QString MemberFacts::title() const
{
    const QString shown = line(name);
    if (!shown.isEmpty())
        return shown;
    const QString login = line(userName);
    return login.isEmpty() ? tr("Somebody without a name") : login;
}

QString MemberFacts::standing() const
{
    return joined({line(occupation), line(location)});
}

QString MemberFacts::mentoringWords() const
{
    if (!canMentor && !wantsMentoring)
        return tr("Neither mentors nor looks for a mentor", "a member");
    return joined({canMentor ? tr("Mentors", "a member does") : QString(),
                   wantsMentoring ? tr("Looks for a mentor", "a member does") : QString()});
}

QString MemberFacts::availabilityWords() const
{
    // Who has neither flag is never available; that is said already.
    if (!isAvailable || (!canMentor && !wantsMentoring))
        return {};
    return *isAvailable ? tr("Available now", "a member")
                        : tr("In a mentorship now", "a member, not available therefore");
}

QString MemberFacts::flagWords() const
{
    return joined({mentoringWords(), isAvailable == false ? availabilityWords() : QString(),
                   isVerified ? QString() : tr("E-mail not confirmed", "of a member")});
}

} // namespace view
