// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol.h"

#include <QTest>

#include <set>

using namespace syncing;
using namespace syncing::protocol;

/// What must hold of the table as a whole, whatever its lines say.
class TestProtocol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasOneRuleForAStateAndAnEvent()
    {
        std::set<std::pair<State, Event>> seen;
        for (const Rule &rule : protocol::rules())
            QVERIFY(seen.insert({rule.state, rule.event}).second);
        QVERIFY(!ruleFor(State::Parked, Event::Seen));
    }

    /// Nothing is sent but from where it is known that it is not there: never from Sending, and
    /// after a send only when a listing says so.
    void sendsOnlyAfterAListingOrForTheFirstTime()
    {
        for (const Rule &rule : protocol::rules()) {
            if (rule.action != Action::Send)
                continue;
            QCOMPARE(rule.next, State::Sending);
            const bool isFirst = rule.state == State::Queued
                && (rule.event == Event::Due || rule.event == Event::Absent);
            const bool isLookedUp =
                (rule.state == State::Acknowledged || rule.state == State::Unknown)
                && (rule.event == Event::AbsentSettled || rule.event == Event::AbsentRepeatable);
            QVERIFY(isFirst || isLookedUp);
        }
    }

    /// An edit leaves only when a listing shows it, or shows that there is nothing to do.
    void isDoneOnlyWhenAListingSaysSo()
    {
        for (const Rule &rule : protocol::rules()) {
            QCOMPARE(!rule.next, rule.action == Action::Finish);
            if (!rule.next)
                QVERIFY(rule.event == Event::Seen || rule.event == Event::ListingRefusedSoDone);
        }
    }

    /// Only what certainly did nothing goes back to the queue from its way.
    void forgetsNoSendThatMayHaveArrived()
    {
        for (const Rule &rule : protocol::rules()) {
            if (rule.state != State::Sending || rule.next != State::Queued)
                continue;
            QVERIFY(rule.event == Event::NotSent || rule.event == Event::Limited
                    || rule.event == Event::Paused);
        }
    }

    /// Whatever way an edit takes, it can end: from each state a way leads out or to the person.
    void hasAWayOutOfEachState()
    {
        std::set<State> ending;
        bool hasGrown = true;
        while (hasGrown) {
            hasGrown = false;
            for (const Rule &rule : protocol::rules()) {
                const bool ends = !rule.next || ending.count(*rule.next) > 0;
                if (ends && ending.insert(rule.state).second)
                    hasGrown = true;
            }
        }
        QCOMPARE(ending.size(), std::size_t(5));
    }

    /// A restart finds each state, and goes on with it when its turn comes.
    void goesOnAfterARestart()
    {
        QVERIFY(ruleFor(State::Queued, Event::Due));
        QVERIFY(ruleFor(State::Queued, Event::DueUnlisted));
        QCOMPARE(ruleFor(State::Sending, Event::Interrupted)->next, State::Unknown);
        QCOMPARE(ruleFor(State::Acknowledged, Event::Due)->action, Action::List);
        QCOMPARE(ruleFor(State::Unknown, Event::Due)->action, Action::List);
    }

    void parksOnlyWithAWayBack()
    {
        for (const Rule &rule : protocol::rules())
            QCOMPARE(rule.next == State::Parked, rule.action == Action::Park);
        QVERIFY(ruleFor(State::Parked, Event::Retried));
        QVERIFY(ruleFor(State::Parked, Event::RetriedUnknown));
    }
};

QTEST_APPLESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
