// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/relationrequest.h"

#include "domain/accountrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace rules {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(RequestRules)
};

constexpr double day = 86'400;
constexpr double shortest = 28 * day;
constexpr double longest = 168 * day;
constexpr double margin = 3'600;

bool isBetween(const Relation &relation, const RelationRequest &request)
{
    return relation.mentor.id == request.mentor && relation.mentee.id == request.mentee;
}

std::optional<QString> problemWithRoles(const RelationRequest &request, const User &me,
                                        const User &other)
{
    if (request.mentor == request.mentee)
        return Sentences::tr("You cannot ask yourself.");
    const User &mentor = request.mentor == me.id ? me : other;
    const User &mentee = request.mentee == me.id ? me : other;
    if (!mentor.isAvailableToMentor) {
        return mentor.id == me.id
            ? Sentences::tr("Your profile says that you do not mentor at the moment.")
            : Sentences::tr("This person does not mentor at the moment.");
    }
    if (!mentee.needsMentoring) {
        return mentee.id == me.id
            ? Sentences::tr("Your profile says that you do not look for a mentor.")
            : Sentences::tr("This person does not look for a mentor.");
    }
    return {};
}

std::optional<QString> problemWithOthers(const RelationRequest &request, const User &other,
                                         const QList<Relation> &mine, RelationId replacing)
{
    const auto has = [&mine](auto test) { return std::any_of(mine.begin(), mine.end(), test); };
    if (has([](const Relation &one) { return one.state == Relation::State::Accepted; }))
        return Sentences::tr("You already have a running mentorship. It has to end first.");
    // Those who look for somebody and are not available have a running relation (api.md 5.5).
    if (other.isAvailable == false)
        return Sentences::tr("This person already has a running mentorship.");
    const bool isAsked = has([&](const Relation &one) {
        return one.state == Relation::State::Pending && one.id != replacing
            && isBetween(one, request);
    });
    if (isAsked)
        return Sentences::tr("A request like this one already waits for an answer.");
    return {};
}

} // namespace

EndLimits endLimits(UnixSeconds now)
{
    return {now + shortest + margin, now + longest - margin};
}

std::optional<QString> problemWith(const RelationRequest &request, const User &me,
                                   const User &other, const QList<Relation> &mine, UnixSeconds now,
                                   RelationId replacing)
{
    if (auto problem = problemWithRoles(request, me, other))
        return problem;
    const EndLimits limits = endLimits(now);
    if (request.endsAt < limits.earliest)
        return Sentences::tr("A mentorship lasts at least %L1 weeks.").arg(4);
    if (request.endsAt > limits.latest)
        return Sentences::tr("A mentorship lasts at most %L1 weeks.").arg(24);
    if (auto problem = problemWithNotes(request.notes))
        return problem;
    return problemWithOthers(request, other, mine, replacing);
}

std::optional<QString> warningAbout(const User &other)
{
    if (other.isEmailVerified)
        return {};
    return Sentences::tr("This person has not confirmed their e-mail address yet, so the server "
                         "may not be able to tell them of your request.");
}

} // namespace rules
