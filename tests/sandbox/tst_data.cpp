// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/database.h"
#include "sandbox/generator.h"
#include "sandbox/relations.h"
#include "sandbox/state.h"
#include "sandbox/story.h"
#include "sandbox/validation.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>
#include <set>

using sandbox::Json;

namespace {

constexpr double now = 1795449082.25;
constexpr double day = 86400;

std::map<std::string, int> statesOf(const Json &state)
{
    std::map<std::string, int> counts;
    for (const Json &relation : state.at("relations"))
        ++counts[relation.at("state").get<std::string>()];
    return counts;
}

bool isName(const std::string &name)
{
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ- ")
        == std::string::npos
        && sandbox::countedLength(name) >= 2 && sandbox::countedLength(name) <= 30;
}

/// What could not have come about through the service's own calls.
QStringList impossible(const Json &state)
{
    QStringList found;
    for (const Json &user : state.at("users")) {
        if (!isName(user.at("name").get<std::string>()))
            found << QString::fromStdString("name " + user.dump());
        if (user.at("registration_date").get<double>() >= now)
            found << QString::fromStdString("registration " + user.dump());
    }
    for (const Json &relation : state.at("relations")) {
        const double sent = relation.at("creation_date").get<double>();
        const double length = (relation.at("end_date").get<double>() - sent) / day;
        const bool isSenderInside = relation.at("action_user_id") == relation.at("mentor_id")
            || relation.at("action_user_id") == relation.at("mentee_id");
        if (!isSenderInside || relation.at("mentor_id") == relation.at("mentee_id"))
            found << QString::fromStdString("people " + relation.at("notes").dump());
        if (sent > now)
            found << QString::fromStdString("sent " + relation.at("notes").dump());
        if (length < 28 && relation.at("state") != Json("COMPLETED"))
            found << QString::fromStdString("length " + relation.at("notes").dump());
        for (const Json &task : relation.at("tasks")) {
            const bool isDone = !task.at("completed_at").is_null();
            if (isDone != task.at("is_done").get<bool>() || task.at("created_at") < sent
                || (isDone && task.at("completed_at") < task.at("created_at")))
                found << QString::fromStdString("task " + task.dump());
        }
    }
    return found;
}

} // namespace

/// The sample data, the generated data, and what the database keeps of them.
class DataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storyIsPossible();
    void storyHasTheMainPersonInEveryState();
    void generatedDataIsPossible();
    void generatedDataIsTheSameEachTime();
    void generatedSizeAndTime();
    void newRowsTakeTheHighestIdPlusOne();
    void nightlyJobLooksAtRunningRelationsOnly();
    void aStateComesBackAsItWas();
};

void DataTest::storyIsPossible()
{
    const Json state = sandbox::storyState(now);
    QCOMPARE(state.at("users").size(), std::size_t(24));
    QCOMPARE(impossible(state), QStringList());
    for (const Json &comment : state.at("comments")) {
        QVERIFY(sandbox::countedLength(comment.at("comment").get<std::string>()) <= 400);
        QVERIFY(comment.at("creation_date").get<double>() < now);
    }
    for (const Json &relation : state.at("relations"))
        QVERIFY((relation.at("end_date").get<double>() - relation.at("creation_date").get<double>())
                <= 168 * day);
}

void DataTest::storyHasTheMainPersonInEveryState()
{
    sandbox::Database database("");
    sandbox::loadState(database, sandbox::storyState(now));
    const Json user =
        database.row("SELECT * FROM users WHERE username = ?", {std::string(sandbox::storyUser())});
    std::map<Json, int> states;
    std::set<bool> pendingSentByMe;
    for (const Json &relation : sandbox::relationsWithTasksOf(database, user.at("id"))) {
        ++states[relation.at("state")];
        if (sandbox::isInState(relation, sandbox::State::Accepted))
            QCOMPARE(relation.at("tasks").size(), std::size_t(15));
        if (sandbox::isInState(relation, sandbox::State::Pending))
            pendingSentByMe.insert(relation.at("action_user_id") == user.at("id"));
    }
    QCOMPARE(states.size(), std::size_t(5));
    QCOMPARE(states.at(Json(2)), 1);
    QCOMPARE(pendingSentByMe.size(), std::size_t(2));
}

void DataTest::generatedDataIsPossible()
{
    const Json state = sandbox::generatedState(40, 12, now);
    QCOMPARE(impossible(state), QStringList());
    QCOMPARE(statesOf(state).size(), std::size_t(5));
    QCOMPARE(statesOf(state).at("ACCEPTED"), 1);
    for (const Json &relation : state.at("relations")) {
        QCOMPARE(relation.at("tasks").size(), std::size_t(12));
        QVERIFY(relation.at("mentor_id") == Json(1) || relation.at("mentee_id") == Json(1));
    }
    QVERIFY(sandbox::generatedState(1, 0, now).at("comments").empty());
}

void DataTest::generatedDataIsTheSameEachTime()
{
    QVERIFY(sandbox::generatedState(7, 5, now) == sandbox::generatedState(7, 5, now));
}

void DataTest::generatedSizeAndTime()
{
    QElapsedTimer timer;
    timer.start();
    const Json state = sandbox::generatedState(500, 50, now);
    const qint64 made = timer.restart();
    sandbox::Database database("");
    sandbox::loadState(database, state);
    qInfo("500 relations of 50 tasks: made in %lld ms, stored in %lld ms, %zu people.", made,
          timer.elapsed(), state.at("users").size());
    QCOMPARE(sandbox::relationsOf(database, Json(1)).size(), std::size_t(500));
}

void DataTest::newRowsTakeTheHighestIdPlusOne()
{
    sandbox::Database database("");
    const auto add = [&database](const char *text) {
        database.insert("comments", Json{{"comment", text}});
        return database.row("SELECT max(id) AS id FROM comments").at("id").get<int>();
    };
    QCOMPARE(add("first"), 1);
    QCOMPARE(add("second"), 2);
    database.run("DELETE FROM comments WHERE id = ?", {2});
    QCOMPARE(add("takes its place"), 2);
}

void DataTest::nightlyJobLooksAtRunningRelationsOnly()
{
    sandbox::Database database("");
    int id = 0;
    for (const auto &[state, end] : {std::pair(1, now - 1), {2, now - 1}, {2, now + 1}}) {
        Json row;
        row["id"] = ++id;
        row["state"] = state;
        row["end_date"] = end;
        database.insert("relations", row);
    }
    sandbox::completeEndedRelations(database, now);
    QVERIFY(sandbox::isInState(sandbox::findRelation(database, 1), sandbox::State::Pending));
    QVERIFY(sandbox::isInState(sandbox::findRelation(database, 2), sandbox::State::Completed));
    QVERIFY(sandbox::isInState(sandbox::findRelation(database, 3), sandbox::State::Accepted));
}

void DataTest::aStateComesBackAsItWas()
{
    const Json state = sandbox::generatedState(3, 2, now);
    sandbox::Database database("");
    sandbox::loadState(database, state);
    const Json dumped = sandbox::dumpState(database);
    QVERIFY(dumped.at("relations").at(1).at("tasks") == state.at("relations").at(1).at("tasks"));
    QVERIFY(dumped.at("relations").at(1).at("state") == state.at("relations").at(1).at("state"));
    QVERIFY(!dumped.at("users").at(0).contains("password_hash"));
    QVERIFY(!dumped.at("users").at(0).contains("password"));
    QVERIFY(dumped.at("users").at(0).at("need_mentoring") == Json(true));
    QVERIFY_EXCEPTION_THROWN(sandbox::loadState(database, Json::array()), std::runtime_error);
    QVERIFY_EXCEPTION_THROWN(sandbox::loadState(database, state), std::runtime_error);
}

QTEST_GUILESS_MAIN(DataTest)

#include "tst_data.moc"
