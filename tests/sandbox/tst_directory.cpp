// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator.h"
#include "sandbox/talk.h"

#include <QTest>

#include <set>

using sandbox::Json;

/// The directory: pages, search, and who is available.
class DirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void wildcards_data();
    void wildcards();
    void availability();
    void aCrowdIsVaried();

private:
    static std::vector<int> ids(Talk &talk, const std::string &query);
};

std::vector<int> DirectoryTest::ids(Talk &talk, const std::string &query)
{
    std::vector<int> found;
    for (const Json &person : talk.call("user_1", "GET", "/users?" + query).body)
        found.push_back(person.at("id").get<int>());
    return found;
}

void DirectoryTest::pages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("size");
    QTest::newRow("first") << QByteArray("") << 2 << 10;
    QTest::newRow("last, not full") << QByteArray("page=2&per_page=50") << 52 << 9;
    QTest::newRow("exactly full") << QByteArray("page=2&per_page=30") << 32 << 29;
    QTest::newRow("cut to 50") << QByteArray("page=2&per_page=500") << 52 << 9;
    QTest::newRow("past the end") << QByteArray("page=7") << 0 << 0;
    QTest::newRow("none") << QByteArray("per_page=0") << 0 << 0;
    QTest::newRow("negative") << QByteArray("per_page=-1") << 2 << 20;
    QTest::newRow("page 0") << QByteArray("page=0&per_page=3") << 2 << 3;
    QTest::newRow("twice: the first") << QByteArray("page=2&page=1&per_page=3") << 5 << 3;
}

void DirectoryTest::pages()
{
    QFETCH(QByteArray, query);
    QFETCH(int, first);
    QFETCH(int, size);
    Talk talk(Talk::people(60));
    const std::vector<int> found = ids(talk, query.toStdString());
    QCOMPARE(static_cast<int>(found.size()), size);
    if (size > 0)
        QCOMPARE(found.front(), first);
}

void DirectoryTest::wildcards_data()
{
    QTest::addColumn<QByteArray>("search");
    QTest::addColumn<int>("count");
    QTest::newRow("a part of the user name") << QByteArray("ser_3") << 1;
    QTest::newRow("any letter case") << QByteArray("PERSON%20b") << 1;
    QTest::newRow("underscore: any letter") << QByteArray("p_rson") << 7;
    QTest::newRow("percent: any text") << QByteArray("p%25n%20c") << 1;
    QTest::newRow("cannot be escaped") << QByteArray("user%5C_3") << 0;
    QTest::newRow("not the e-mail") << QByteArray("example.org") << 0;
    QTest::newRow("not trimmed") << QByteArray("user_3%20") << 0;
}

void DirectoryTest::wildcards()
{
    QFETCH(QByteArray, search);
    QFETCH(int, count);
    Talk talk(Talk::people());
    QCOMPARE(static_cast<int>(ids(talk, "search=" + search.toStdString()).size()), count);
}

void DirectoryTest::availability()
{
    Json state = Talk::people(6);
    state["users"][1]["need_mentoring"] = false;
    state["users"][1]["available_to_mentor"] = false;
    state["users"][2]["need_mentoring"] = nullptr;
    state["users"][2]["available_to_mentor"] = nullptr;
    state["users"][4]["is_email_verified"] = false;
    for (const auto &[mentor, mentee] : {std::pair(4, 5), {6, 1}})
        state["relations"].push_back({{"id", mentor},
                                      {"mentor_id", mentor},
                                      {"mentee_id", mentee},
                                      {"action_user_id", mentor},
                                      {"state", "ACCEPTED"},
                                      {"end_date", Talk::now + 86400},
                                      {"creation_date", Talk::now - 86400}});
    Talk talk(state);
    const Json people = talk.call("user_1", "GET", "/users").body;
    QCOMPARE(text(people[0]["is_available"]), text(Json(false))); // wants nothing
    QCOMPARE(text(people[1]["is_available"]), text(Json())); // old data
    QCOMPARE(text(people[2]["is_available"]), text(Json(false))); // busy
    QCOMPARE(text(people[3]["is_available"]), text(Json(true))); // busy, but not verified
    QCOMPARE(text(people[4]["is_available"]), text(Json(false))); // busy with the caller
}

void DirectoryTest::aCrowdIsVaried()
{
    const Json state = sandbox::generatedState(1, 0, Talk::now, 1000);
    QCOMPARE(state["users"].size(), std::size_t(1060));
    QVERIFY(state == sandbox::generatedState(1, 0, Talk::now, 1000));
    std::set<std::string> names;
    std::set<std::string> usernames;
    std::set<std::string> skills;
    for (const Json &user : state["users"]) {
        names.insert(user["name"].get<std::string>());
        usernames.insert(user["username"].get<std::string>());
        skills.insert(user.value("skills", Json()).dump());
        QVERIFY(user["username"].get<std::string>().size() >= 5);
        QVERIFY(user["name"].get<std::string>().size() <= 30);
    }
    QVERIFY(names.size() > 500);
    QVERIFY(skills.size() > 500);
    QCOMPARE(usernames.size(), std::size_t(1060));
}

QTEST_GUILESS_MAIN(DirectoryTest)

#include "tst_directory.moc"
