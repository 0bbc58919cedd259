// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/race.h"
#include "sandbox/talk.h"

#include <QTest>

#include <chrono>
#include <future>
#include <mutex>

using namespace std::chrono_literals;
using sandbox::Json;

/// Writes of tasks that get lost (api.md 7), when the sandbox is to lose them.
class RaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWriters_data();
    void twoWriters();
    void theLaterOfTwoUndoesTheOther_data();
    void theLaterOfTwoUndoesTheOther();
    void twoTasksTakeOneId();
    void whoIsAnsweredFindsWhatIsLost();
    void aWriterAloneLosesNothing();
    void refusedWritesUndoNothing();
    void otherRelationsAreNotTouched();
    void theSeedSettlesWhichWritesRace();
};

namespace {

constexpr auto forEver = 20s; // a test that waits so long has failed
constexpr int people = 4;
const std::string tasks = "/mentorship_relation/1/tasks";
const std::string task = "/mentorship_relation/1/task";

// What somebody does to the tasks of a relation.
struct Write {
    std::string method;
    std::string path;
    std::string route;
    Json body = nullptr;
};

const Write createTask{"POST", task, "/mentorship_relation/{}/task", {{"description", "new"}}};
const Write completeTask{"PUT", task + "/1/complete", "/mentorship_relation/{}/task/{}/complete"};
const Write completeOther{"PUT", task + "/2/complete", completeTask.route};
const Write deleteTask{"DELETE", task + "/1", "/mentorship_relation/{}/task/{}"};
const Write deleteOther{"DELETE", task + "/2", deleteTask.route};

// Two relations that run, of persons 1 and 2, and of 3 and 4. Each has the tasks 1 and 2.
Json twoRelations()
{
    Json state = Talk::people(people);
    for (int id = 1; id <= 2; ++id) {
        Json relation{{"id", id}, {"mentor_id", 2 * id - 1}, {"mentee_id", 2 * id}};
        relation["action_user_id"] = 2 * id;
        relation["state"] = "ACCEPTED";
        relation["creation_date"] = Talk::now - 10;
        relation["end_date"] = Talk::now + 1e6;
        relation["next_task_id"] = 3;
        for (int number = 1; number <= 2; ++number)
            relation["tasks"].push_back({{"id", number},
                                         {"description", "old"},
                                         {"is_done", false},
                                         {"created_at", Talk::now - 5},
                                         {"completed_at", nullptr}});
        state["relations"].push_back(relation);
    }
    return state;
}

sandbox::Options racing(int oneIn, std::chrono::milliseconds pause, unsigned seed = 1)
{
    sandbox::Options options;
    options.racing = {oneIn, pause, seed};
    return options;
}

Talk::Reply send(Talk &talk, const std::string &who, const Write &write)
{
    return talk.call(who, write.method, write.path, write.body);
}

// The write of somebody, which has come by the time that this returns, and waits or is through.
std::future<int> begin(Talk &talk, const std::string &who, const Write &write)
{
    const auto count = [&] { return talk.server().requestCount(write.method, write.route); };
    const long before = count();
    auto status = std::async(std::launch::async,
                             [&talk, who, write] { return send(talk, who, write).status; });
    if (!QTest::qWaitFor([&] { return count() > before; }, 20'000))
        qWarning("The write did not come.");
    return status;
}

// Each task as "ID TEXT", a done one with a mark.
QByteArrayList listed(Talk &talk)
{
    QByteArrayList shown;
    for (const Json &entry : talk.call("user_1", "GET", tasks).body)
        shown.append(text(entry.at("id")) + ' '
                     + QByteArray::fromStdString(entry.at("description").get<std::string>())
                     + (entry.at("completed_at").is_null() ? "" : ", done"));
    return shown;
}

void signInAll(Talk &talk)
{
    for (int person = 1; person <= people; ++person)
        QCOMPARE(talk.signIn("user_" + std::to_string(person)).status, 200);
}

} // namespace

void RaceTest::twoWriters_data()
{
    QTest::addColumn<bool>("isRacing");
    QTest::newRow("race") << true;
    QTest::newRow("no race") << false;
}

void RaceTest::twoWriters()
{
    QFETCH(const bool, isRacing);
    constexpr int each = 40;
    Talk talk(twoRelations(), isRacing ? racing(8, 1s) : sandbox::Options());
    signInAll(talk);
    const auto addAll = [&talk](const std::string &who) {
        int created = 0;
        for (int count = 0; count < each; ++count)
            created += send(talk, who, createTask).status == 201 ? 1 : 0;
        return created;
    };
    auto other = std::async(std::launch::async, addAll, "user_2");
    QCOMPARE(addAll("user_1"), each);
    QCOMPARE(other.get(), each);

    const QByteArrayList shown = listed(talk);
    qInfo("%d tasks were created, %d are there.", 2 * each, int(shown.size()) - 2);
    if (isRacing)
        QVERIFY(shown.size() < 2 + 2 * each);
    else
        QCOMPARE(shown.size(), 2 + 2 * each);
    QVERIFY(shown.size() > 2 + each);
}

void RaceTest::theLaterOfTwoUndoesTheOther_data()
{
    QTest::addColumn<Write>("slow");
    QTest::addColumn<Write>("fast");
    QTest::addColumn<QByteArrayList>("left");
    QTest::addColumn<int>("nextId");

    const QByteArrayList created{"1 old", "2 old", "3 new"};
    const QByteArrayList completed{"1 old", "2 old, done"};
    const QByteArrayList removed{"1 old"};
    QTest::newRow("create, create") << createTask << createTask << created << 4;
    QTest::newRow("create, complete") << createTask << completeTask << created << 4;
    QTest::newRow("create, delete") << createTask << deleteTask << created << 4;
    // Who completes or deletes does not write the next id, so this one is not given again.
    QTest::newRow("complete, create") << completeOther << createTask << completed << 4;
    QTest::newRow("complete, complete") << completeOther << completeTask << completed << 3;
    QTest::newRow("complete, delete") << completeOther << deleteTask << completed << 3;
    QTest::newRow("delete, create") << deleteOther << createTask << removed << 4;
    QTest::newRow("delete, complete") << deleteOther << completeTask << removed << 3;
    QTest::newRow("delete, delete") << deleteOther << deleteTask << removed << 3;
}

void RaceTest::theLaterOfTwoUndoesTheOther()
{
    QFETCH(const Write, slow);
    QFETCH(const Write, fast);
    Talk talk(twoRelations(), racing(1, forEver));
    signInAll(talk);
    std::future<int> status = begin(talk, "user_1", slow);
    QCOMPARE(listed(talk), QByteArrayList({"1 old", "2 old"})); // reading goes on
    QCOMPARE(send(talk, "user_2", fast).status, fast.method == "POST" ? 201 : 200);
    QCOMPARE(status.get(), slow.method == "POST" ? 201 : 200);
    QTEST(listed(talk), "left");
    QTEST(talk.state()["relations"][0]["next_task_id"].get<int>(), "nextId");
}

void RaceTest::twoTasksTakeOneId()
{
    Talk talk(twoRelations(), racing(1, forEver));
    signInAll(talk);
    Write mine = createTask;
    mine.body["description"] = "mine";
    std::future<int> status = begin(talk, "user_1", mine);
    QCOMPARE(send(talk, "user_2", createTask).status, 201); // was number 3 for a moment
    QCOMPARE(status.get(), 201);
    QCOMPARE(listed(talk), QByteArrayList({"1 old", "2 old", "3 mine"}));
}

// Else a client that looks at once sees its write there, and knows of no reason to look again.
void RaceTest::whoIsAnsweredFindsWhatIsLost()
{
    std::mutex turn;
    sandbox::Race race(sandbox::Racing{1, forEver, 1}, turn);
    bool isUndone = false;
    std::promise<void> hasTheTurn;
    auto slow = std::async(std::launch::async, [&] {
        const std::lock_guard lock(turn);
        hasTheTurn.set_value();
        race.letOthersIn(1);
        isUndone = true;
        race.wrote(1);
    });
    hasTheTurn.get_future().wait();
    const std::lock_guard lock(turn); // given up by the slow one, which waits
    race.letOthersIn(1);
    race.wrote(1);
    QVERIFY(isUndone);
}

void RaceTest::aWriterAloneLosesNothing()
{
    Talk talk(twoRelations(), racing(1, 2ms));
    for (int count = 0; count < 20; ++count)
        QCOMPARE(send(talk, count % 2 == 0 ? "user_1" : "user_2", createTask).status, 201);
    QCOMPARE(send(talk, "user_1", deleteTask).status, 200);
    QCOMPARE(send(talk, "user_2", completeOther).status, 200);
    const QByteArrayList shown = listed(talk);
    QCOMPARE(shown.size(), 21);
    QCOMPARE(shown.mid(0, 2), QByteArrayList({"2 old, done", "3 new"}));
    QCOMPARE(shown.last(), QByteArray("22 new"));
}

void RaceTest::refusedWritesUndoNothing()
{
    Talk talk(twoRelations(), racing(1, forEver));
    signInAll(talk);
    std::future<int> status = begin(talk, "user_1", createTask);
    QCOMPARE(send(talk, "user_3", completeTask).status, 401);
    QCOMPARE(send(talk, "user_2", {"DELETE", task + "/9", deleteTask.route}).status, 404);
    QCOMPARE(status.wait_for(50ms), std::future_status::timeout); // nobody wrote: it waits on
    QCOMPARE(send(talk, "user_2", completeTask).status, 200);
    QCOMPARE(status.get(), 201);
    QCOMPARE(send(talk, "user_3", createTask).status, 403);
    QCOMPARE(listed(talk), QByteArrayList({"1 old", "2 old", "3 new"}));
}

void RaceTest::otherRelationsAreNotTouched()
{
    Talk talk(twoRelations(), racing(1, forEver));
    signInAll(talk);
    const Write elsewhere{"POST", "/mentorship_relation/2/task", createTask.route, createTask.body};
    std::future<int> here = begin(talk, "user_1", createTask);
    std::future<int> there = begin(talk, "user_3", elsewhere);
    QCOMPARE(send(talk, "user_4", elsewhere).status, 201);
    QCOMPARE(there.get(), 201);
    QCOMPARE(here.wait_for(50ms), std::future_status::timeout);
    QCOMPARE(send(talk, "user_2", createTask).status, 201);
    QCOMPARE(here.get(), 201);
    const Json state = talk.state();
    for (const Json &relation : state.at("relations"))
        QCOMPARE(relation.at("tasks").size(), std::size_t(3));
}

void RaceTest::theSeedSettlesWhichWritesRace()
{
    // For each of 16 creates whether it waited for another write.
    const auto pattern = [](unsigned seed) {
        Talk talk(twoRelations(), racing(3, forEver, seed));
        signInAll(talk);
        QByteArray waits;
        for (int count = 0; count < 16; ++count) {
            const QByteArrayList before = listed(talk);
            std::future<int> status = begin(talk, "user_1", createTask);
            const bool isWaiting = listed(talk) == before;
            waits += isWaiting ? 'w' : '.';
            if (isWaiting)
                send(talk, "user_2", createTask);
            if (status.get() != 201)
                waits += '!';
        }
        return waits;
    };
    const QByteArray first = pattern(1);
    QVERIFY2(first.contains('w') && first.contains('.') && !first.contains('!'), first.constData());
    QCOMPARE(pattern(1), first);
    QVERIFY(pattern(2) != first);
}

QTEST_GUILESS_MAIN(RaceTest)

#include "tst_race.moc"
