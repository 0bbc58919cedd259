// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/overviewcomparison.h"

#include "store/store.h"
#include "sync/hopeless.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace syncing {

namespace {

using State = Relation::State;
using Overview = OnlineCommands::Finding::Overview;

constexpr std::array allStates{State::Pending, State::Accepted, State::Rejected, State::Cancelled,
                               State::Completed};

/// The service's now may be another one, by as much as the zone of its clock (api.md 11.4).
constexpr double uncertainty = 24 * 60 * 60;

QList<Relation> inState(const QList<Relation> &relations, State state)
{
    QList<Relation> result;
    std::copy_if(relations.begin(), relations.end(), std::back_inserter(result),
                 [state](const Relation &relation) { return relation.state == state; });
    return result;
}

int count(const QList<Relation> &relations, State state)
{
    return static_cast<int>(inState(relations, state).size());
}

/// Each relation with its state.
QSet<std::pair<qint64, int>> standing(const QList<Relation> &relations)
{
    QSet<std::pair<qint64, int>> result;
    for (const Relation &relation : relations)
        result.insert({relation.id.value(), static_cast<int>(relation.state)});
    return result;
}

/// Whether just these of mine are listed which belong there; of those whose end is near it cannot
/// be said.
template <typename Belongs>
bool isListOf(const QList<Relation> &listed, const QList<Relation> &mine, UnixSeconds now,
              Belongs belongs)
{
    const QSet<std::pair<qint64, int>> there = standing(listed);
    const bool areRight = std::all_of(mine.begin(), mine.end(), [&](const Relation &relation) {
        return std::abs(relation.endsAt - now) <= uncertainty
            || there.contains(*standing({relation}).begin()) == belongs(relation);
    });
    return areRight && standing(mine).contains(there);
}

bool hasDeletedPartner(const QList<Relation> &relations)
{
    return std::any_of(relations.begin(), relations.end(), [](const Relation &relation) {
        return relation.mentor.isDeleted() || relation.mentee.isDeleted();
    });
}

int sum(const Home &home)
{
    return home.pending + home.accepted + home.rejected + home.completed + home.cancelled;
}

int sizeOf(const QList<Relation> &relations)
{
    return static_cast<int>(relations.size());
}

} // namespace

OverviewComparison::OverviewComparison(http::Client &client, const store::Store &store,
                                       QObject *parent)
    : QObject(parent), m_service(client), m_now(unixNow())
{
    for (const store::RelationRow &row : store.relations().rows()) {
        if (!row.key().isLocal())
            m_mine.append(row.relation);
    }
}

void OverviewComparison::start(Callback<QList<Finding>> done)
{
    m_done = std::move(done);
    askHome();
}

void OverviewComparison::askHome()
{
    const auto agrees = [this](const Home &home) {
        return home.pending == count(m_mine, State::Pending)
            && home.accepted == count(m_mine, State::Accepted)
            && home.rejected == count(m_mine, State::Rejected)
            && home.cancelled == count(m_mine, State::Cancelled)
            && home.completed == count(m_mine, State::Completed);
    };
    m_service.overview.home(this, [this, agrees](const Result<Home> &home) {
        judge({Overview::Home, sizeOf(m_mine)}, home, sum, agrees,
              &OverviewComparison::askDashboard);
    });
}

void OverviewComparison::askDashboard()
{
    m_service.overview.dashboard(this, [this](const Result<Dashboard> &dashboard) {
        judge(
            {Overview::Dashboard, sizeOf(m_mine), hasDeletedPartner(m_mine)}, dashboard,
            [](const Dashboard &one) { return sizeOf(one.relations); },
            [this](const Dashboard &one) { return standing(one.relations) == standing(m_mine); },
            &OverviewComparison::askCurrent);
    });
}

void OverviewComparison::askCurrent()
{
    using Current = std::optional<Relation>;
    m_service.relations.current(this, [this](const Result<Current> &current) {
        const QList<Relation> running = inState(m_mine, State::Accepted);
        const auto listOf = [](const Current &one) {
            return one ? QList<Relation>{*one} : QList<Relation>();
        };
        judge(
            {Overview::Current, sizeOf(running)}, current,
            [listOf](const Current &one) { return sizeOf(listOf(one)); },
            [listOf, running](const Current &one) {
                return standing(listOf(one)) == standing(running);
            },
            &OverviewComparison::askPast);
    });
}

void OverviewComparison::askPast()
{
    const auto isPast = [now = m_now](const Relation &relation) { return relation.endsAt < now; };
    m_service.relations.past(this, [this, isPast](const Result<QList<Relation>> &past) {
        const auto here = std::count_if(m_mine.begin(), m_mine.end(), isPast);
        judge(
            {Overview::Past, static_cast<int>(here)}, past, sizeOf,
            [this, isPast](const auto &listed) { return isListOf(listed, m_mine, m_now, isPast); },
            &OverviewComparison::askPending);
    });
}

void OverviewComparison::askPending()
{
    const auto isPending = [now = m_now](const Relation &relation) {
        return relation.state == State::Pending && relation.endsAt >= now;
    };
    m_service.relations.pending(this, [this, isPending](const Result<QList<Relation>> &pending) {
        const auto here = std::count_if(m_mine.begin(), m_mine.end(), isPending);
        m_states.overview = Overview::States;
        m_states.here = sizeOf(m_mine);
        m_states.agrees = true;
        const auto agrees = [this, isPending](const QList<Relation> &listed) {
            return isListOf(listed, m_mine, m_now, isPending);
        };
        judge({Overview::Pending, static_cast<int>(here)}, pending, sizeOf, agrees,
              &OverviewComparison::askStates);
    });
}

void OverviewComparison::askStates()
{
    if (m_statesAsked == allStates.size()) {
        m_findings.append(m_states);
        return finish(m_findings);
    }
    const State state = allStates.at(m_statesAsked++);
    m_service.relations.listInState(state, this, [this, state](const auto &listed) {
        if (!listed && isHopeless(listed.error()))
            return finish(listed.error());
        m_states.agrees =
            m_states.agrees && listed && standing(*listed) == standing(inState(m_mine, state));
        if (listed)
            m_states.inService += sizeOf(*listed);
        else
            m_states.error = listed.error();
        askStates();
    });
}

template <typename T, typename Size, typename Agrees>
void OverviewComparison::judge(const Due &due, const Result<T> &reply, Size size, Agrees agrees,
                               void (OverviewComparison::*next)())
{
    if (!reply && isHopeless(reply.error()))
        return finish(reply.error());
    Finding &finding = m_findings.emplaceBack();
    finding.overview = due.overview;
    finding.here = due.count;
    if (reply) {
        finding.inService = size(*reply);
        finding.agrees = agrees(*reply);
    } else {
        finding.error = reply.error();
        finding.agrees = due.isFailureRight && reply.error().kind == Error::Kind::Server;
    }
    (this->*next)();
}

void OverviewComparison::finish(const Result<QList<Finding>> &result)
{
    deleteLater();
    const Callback<QList<Finding>> done = std::move(m_done); // it may delete the context, and this
    done(result);
}

} // namespace syncing
