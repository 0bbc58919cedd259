// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clock.h"
#include "sandbox/jobs.h"
#include "sandbox/relations.h"
#include "sandbox/state.h"
#include "sandbox/talk.h"

#include <QTest>

using sandbox::Json;

namespace {

constexpr double day = 86400;
constexpr double firstOfMonth = 1796083200; // 2026-12-01 00:00 UTC
constexpr double evening = firstOfMonth - day - 70; // the 29th, 23:58:50

Json stateWithEnd(double end)
{
    Json state = Talk::people();
    state["relations"].push_back({{"id", 1},
                                  {"mentor_id", 2},
                                  {"mentee_id", 3},
                                  {"action_user_id", 2},
                                  {"state", "ACCEPTED"},
                                  {"end_date", end},
                                  {"creation_date", end - 40 * day}});
    return state;
}

Json stateWithUnverified(double now)
{
    Json state = Talk::people(3);
    state["users"][1]["is_email_verified"] = false;
    state["users"][1]["registration_date"] = now - 29 * day;
    state["users"][2]["is_email_verified"] = false;
    state["users"][2]["registration_date"] = now - 31 * day;
    return state;
}

} // namespace

/// What the service does by itself at night.
class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockPassesTheJob();
    void eachNightRunsAtItsOwnTime();
    void nothingIsDueAtTheStart();
    void unverifiedAccountsGoOnTheThirtieth();
    void dates();
};

void JobsTest::theClockPassesTheJob()
{
    sandbox::Options options;
    options.clock = evening + 9; // a second before the job
    Talk talk(stateWithEnd(evening - 3600), options);
    const auto state = [&talk] { return talk.state()["relations"][0]["state"]; };
    QCOMPARE(text(state()), text(Json("ACCEPTED")));
    QTRY_COMPARE(text(state()), text(Json("COMPLETED")));
    QCOMPARE(talk.call("user_2", "GET", "/mentorship_relations/current").message(),
             std::string("You are not in a current mentorship relation."));
}

void JobsTest::eachNightRunsAtItsOwnTime()
{
    sandbox::Database database("");
    // It ends two minutes after the job, so it is due the night after.
    sandbox::loadState(database, stateWithEnd(evening + 130));
    sandbox::Jobs jobs(evening);
    jobs.catchUp(database, evening + 3600);
    QVERIFY(sandbox::isInState(sandbox::findRelation(database, 1), sandbox::State::Accepted));
    jobs.catchUp(database, evening + day + 5);
    QVERIFY(sandbox::isInState(sandbox::findRelation(database, 1), sandbox::State::Accepted));
    jobs.catchUp(database, evening + day + 15);
    QVERIFY(sandbox::isInState(sandbox::findRelation(database, 1), sandbox::State::Completed));
}

void JobsTest::nothingIsDueAtTheStart()
{
    sandbox::Database database("");
    sandbox::loadState(database, stateWithEnd(evening - 5 * day));
    sandbox::Jobs jobs(evening);
    jobs.catchUp(database, evening);
    QVERIFY(sandbox::isInState(sandbox::findRelation(database, 1), sandbox::State::Accepted));
}

void JobsTest::unverifiedAccountsGoOnTheThirtieth()
{
    sandbox::Database database("");
    sandbox::loadState(database, stateWithUnverified(evening));
    sandbox::Jobs jobs(evening);
    const auto count = [&database] { return database.rows("SELECT id FROM users").size(); };
    jobs.catchUp(database, evening + 600); // the 29th
    QCOMPARE(count(), std::size_t(3));
    jobs.catchUp(database, evening + day + 600); // the 30th: one is 32 days old, one 30 and some
    QCOMPARE(count(), std::size_t(1));
    QCOMPARE(text(database.row("SELECT id FROM users").at("id")), text(Json(1)));

    sandbox::Database next("");
    sandbox::loadState(next, stateWithUnverified(evening + day));
    sandbox::Jobs::run(next, evening + day);
    QCOMPARE(next.rows("SELECT id FROM users").size(), std::size_t(2));
}

void JobsTest::dates()
{
    QCOMPARE(sandbox::storedDate(evening), std::string("2026-11-29 23:58:50.000000"));
    QCOMPARE(sandbox::storedDate(firstOfMonth + 0.25), std::string("2026-12-01 00:00:00.250000"));
}

QTEST_GUILESS_MAIN(JobsTest)

#include "tst_jobs.moc"
