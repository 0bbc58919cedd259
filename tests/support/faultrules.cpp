// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultrules.h"

namespace test {

void FaultRules::add(const Match &match, const Fault &fault)
{
    const QRegularExpression path(match.path);
    if (!path.isValid())
        qFatal("The path of a rule is no regular expression");
    if (fault.door() && (!match.verb.isEmpty() || !match.path.isEmpty()))
        qFatal("A connection has neither verb nor path");
    m_rules.append({match, path, fault});
}

void FaultRules::setChance(const Chance &chance)
{
    if (chance.faults.isEmpty())
        qFatal("No faults to choose from");
    m_chance = chance;
    m_random.seed(chance.seed);
}

void FaultRules::clear()
{
    m_rules.clear();
    m_chance.reset();
}

Fault FaultRules::choose(int number, const Seen &request)
{
    const Rule *rule = first(Of::Requests, number, request);
    return rule ? rule->fault : byChance(request);
}

std::optional<Door> FaultRules::chooseDoor(int number)
{
    const Rule *rule = first(Of::Connections, number, {});
    return rule ? rule->fault.door() : std::nullopt;
}

const FaultRules::Rule *FaultRules::first(Of of, int number, const Seen &request)
{
    // All are asked, since all count; the first holds.
    Rule *first = nullptr;
    for (Rule &rule : m_rules) {
        const bool isOfConnections = rule.fault.door().has_value();
        if (isOfConnections == (of == Of::Connections) && isMet(rule, number, request) && !first)
            first = &rule;
    }
    if (first)
        ++first->used;
    return first;
}

bool FaultRules::isMet(Rule &rule, int number, const Seen &request)
{
    const Match &match = rule.match;
    const bool isMeant = (match.number == 0 || match.number == number)
        && (match.verb.isEmpty() || match.verb == request.verb)
        && rule.path.match(QString::fromLatin1(request.target)).hasMatch();
    if (!isMeant)
        return false;
    ++rule.met;
    return (match.nth == 0 || match.nth == rule.met)
        && (match.times == Match::always || rule.used < match.times);
}

Fault FaultRules::byChance(const Seen &request)
{
    if (!m_chance || (m_chance->isForWritesOnly && request.verb == "GET"))
        return Fault::none();
    // Two draws for each request, so that what one gets does not hang on what another got.
    const double draw = m_random.generateDouble();
    const auto which = m_random.bounded(static_cast<int>(m_chance->faults.size()));
    return draw < m_chance->probability ? m_chance->faults.at(which) : Fault::none();
}

} // namespace test
