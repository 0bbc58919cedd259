// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/talk.h"

#include <QTest>

using sandbox::Json;

namespace {

constexpr double day = 86400;

Json newcomer(const std::string &name)
{
    return {{"name", "Nina Newcomer"},
            {"username", name},
            {"password", "nina-Secret1"},
            {"email", name + "@example.org"},
            {"terms_and_conditions_checked", true}};
}

} // namespace

/// Accounts come, are confirmed, and go, and what others see of that.
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAccountBecomesAdmin();
    void aConfirmationLinkIsMailed();
    void aLinkLastsThirtyDays_data();
    void aLinkLastsThirtyDays();
    void aLinkIsBoundToItsKeyAndAddress();
    void withoutMailTheChangeStays();
    void aRequestToSomebodyUnverifiedStays();
    void theNewestIdIsUsedAgain();
    void aDeletedAccountLeavesItsRelations();
    void anAccessTokenConfirmsNothing();
    void payloadsAreValidatedBeforeTheToken();
    void halfASurrogatePairIsAnError();
    void overPostgresIdsAreNotUsedAgain();
    void overPostgresCommentsAskForATaskList();
};

void AccountsTest::theFirstAccountBecomesAdmin()
{
    Talk talk(Talk::people(0));
    QCOMPARE(talk.call("", "POST", "/register", newcomer("nina_new")).status, 201);
    QCOMPARE(talk.call("", "POST", "/register", newcomer("otto_two")).status, 201);
    QCOMPARE(text(talk.state()["users"][0]["is_admin"]), text(Json(true)));
    QCOMPARE(text(talk.state()["users"][1]["is_admin"]), text(Json(false)));
}

void AccountsTest::aConfirmationLinkIsMailed()
{
    Talk talk(Talk::people());
    QCOMPARE(talk.call("", "POST", "/register", newcomer("nina_new")).status, 201);
    QCOMPARE(talk.mails().size(), std::size_t(1));
    QVERIFY(talk.mails()[0].starts_with("nina_new@example.org /user/confirm_email/"));
    const std::string link = talk.lastPath();
    QCOMPARE(talk.signIn("nina_new", "nina-Secret1").status, 403);
    QCOMPARE(
        talk.call("", "POST", "/user/resend_email", {{"email", "nina_new@example.org"}}).status,
        200);
    QCOMPARE(talk.mails().size(), std::size_t(2));
    QCOMPARE(talk.call("", "GET", link).message(),
             std::string("You have confirmed your account. Thanks!"));
    QCOMPARE(talk.call("", "GET", talk.lastPath()).message(),
             std::string("Account already confirmed."));
    QCOMPARE(talk.signIn("nina_new", "nina-Secret1").status, 200);
    const Json profile = talk.call("nina_new", "GET", "/user").body;
    QVERIFY(profile["email_verification_date"].get<std::string>().starts_with("2026-11-23T"));
}

void AccountsTest::aLinkLastsThirtyDays_data()
{
    QTest::addColumn<double>("age");
    QTest::addColumn<int>("status");
    QTest::newRow("a minute less") << 30 * day - 60 << 200;
    QTest::newRow("a minute more") << 30 * day + 60 << 400;
    QTest::newRow("a year") << 365 * day << 400;
}

void AccountsTest::aLinkLastsThirtyDays()
{
    QFETCH(double, age);
    QFETCH(int, status);
    Json state = Talk::people();
    state["users"][7]["is_email_verified"] = false;
    sandbox::Options options;
    options.secret = "shared";
    Talk early(state, options);
    QCOMPARE(early.call("", "POST", "/user/resend_email", {{"email", "user_8@example.org"}}).status,
             200);
    options.clock = Talk::now + age;
    state["users"][7]["registration_date"] = Talk::now + age;
    Talk late(state, options);
    QCOMPARE(late.call("", "GET", early.lastPath()).status, status);
}

void AccountsTest::aLinkIsBoundToItsKeyAndAddress()
{
    Json state = Talk::people();
    state["users"][7]["is_email_verified"] = false;
    Talk one(state);
    Talk other(state);
    const Json address{{"email", "user_8@example.org"}};
    QCOMPARE(one.call("", "POST", "/user/resend_email", address).status, 200);
    QCOMPARE(other.call("", "GET", one.lastPath()).status, 400);
    std::string changed = one.lastPath();
    changed[changed.find("/confirm_email/") + 16] ^= 1;
    QCOMPARE(one.call("", "GET", changed).status, 400);
    QCOMPARE(one.call("", "GET", "/user/confirm_email/..").status, 400);
    QCOMPARE(one.call("", "GET", one.lastPath()).status, 200);
    QCOMPARE(one.call("user_8", "DELETE", "/user").status, 200);
    QCOMPARE(one.call("", "GET", one.lastPath()).status, 500);
}

void AccountsTest::withoutMailTheChangeStays()
{
    sandbox::Options options;
    options.mailFails = true;
    Talk talk(Talk::people(), options);
    QCOMPARE(talk.call("", "POST", "/register", newcomer("nina_new")).status, 500);
    QCOMPARE(talk.call("", "POST", "/register", newcomer("nina_new")).status, 409);
    QCOMPARE(talk.ask("user_2", 3, 2).status, 500);
    QCOMPARE(talk.call("user_3", "PUT", "/mentorship_relation/1/accept").status, 500);
    QCOMPARE(text(talk.call("user_3", "GET", "/mentorship_relations/current").body["id"]),
             text(Json(1)));
    QCOMPARE(talk.call("user_3", "PUT", "/mentorship_relation/1/cancel").status, 200);
    QVERIFY(talk.mails().empty());
}

void AccountsTest::aRequestToSomebodyUnverifiedStays()
{
    Json state = Talk::people();
    state["users"][2]["is_email_verified"] = false;
    Talk talk(state);
    QCOMPARE(talk.ask("user_2", 3, 2).status, 500);
    QVERIFY(talk.mails().empty());
    QCOMPARE(talk.call("user_2", "GET", "/mentorship_relations").body.size(), std::size_t(1));
    QCOMPARE(talk.ask("user_2", 4, 2).status, 201);
    QVERIFY(talk.mails().at(0).starts_with("user_4@example.org "));
}

void AccountsTest::theNewestIdIsUsedAgain()
{
    Talk talk(Talk::people());
    const std::string title = "Nina Newcomer";
    QCOMPARE(talk.call("user_8", "DELETE", "/user").status, 200);
    QCOMPARE(talk.call("user_8", "GET", "/user").status, 404);
    QCOMPARE(talk.call("", "POST", "/register", newcomer("nina_new")).status, 201);
    QCOMPARE(talk.call("", "GET", talk.lastPath()).status, 200);
    // The old token now speaks for somebody else.
    QCOMPARE(text(talk.call("user_8", "GET", "/user").body["name"]), text(Json(title)));
    // Not so with one that is not the newest.
    QCOMPARE(talk.call("user_5", "DELETE", "/user").status, 200);
    QCOMPARE(talk.call("", "POST", "/register", newcomer("otto_two")).status, 201);
    QCOMPARE(talk.call("user_5", "GET", "/user").status, 404);

    QCOMPARE(talk.ask("user_2", 3, 2).status, 201);
    QCOMPARE(talk.ask("user_2", 4, 2).status, 201);
    QCOMPARE(talk.call("user_2", "DELETE", "/mentorship_relation/2").status, 200);
    QCOMPARE(talk.ask("user_2", 6, 2).status, 201);
    QCOMPARE(text(talk.call("user_6", "GET", "/mentorship_relations").body[0]["id"]),
             text(Json(2)));
}

void AccountsTest::aDeletedAccountLeavesItsRelations()
{
    Talk talk(Talk::people());
    QCOMPARE(talk.ask("user_8", 2, 8).status, 201);
    QCOMPARE(talk.ask("user_8", 3, 8).status, 201);
    QCOMPARE(talk.call("user_2", "PUT", "/mentorship_relation/1/accept").status, 200);
    QCOMPARE(talk.call("user_8", "DELETE", "/user").status, 200);
    const Json running = talk.call("user_2", "GET", "/mentorship_relations/current").body;
    QCOMPARE(text(running["mentee"]["id"]), text(Json()));
    QCOMPARE(text(running["mentee"]["name"]), text(Json()));
    QCOMPARE(text(running["action_user_id"]), text(Json(8)));
    QCOMPARE(talk.call("user_2", "GET", "/dashboard").status, 500);
    QCOMPARE(talk.ask("user_4", 2, 4).message(),
             std::string("Mentor user is already in a relationship."));
    QCOMPARE(talk.call("user_3", "PUT", "/mentorship_relation/2/accept").status, 500);
    QCOMPARE(talk.call("user_3", "PUT", "/mentorship_relation/2/reject").status, 200);

    // Who gets the number next does not get the relations.
    QCOMPARE(talk.call("", "POST", "/register", newcomer("nina_new")).status, 201);
    QCOMPARE(talk.call("", "GET", talk.lastPath()).status, 200);
    QCOMPARE(text(talk.call("user_8", "GET", "/mentorship_relations").body), text(Json::array()));
}

void AccountsTest::anAccessTokenConfirmsNothing()
{
    Talk talk(Talk::people());
    const std::string token = talk.signIn("user_2").body.at("access_token").get<std::string>();
    QCOMPARE(talk.call("", "GET", "/user/confirm_email/" + token).status, 400);
}

void AccountsTest::payloadsAreValidatedBeforeTheToken()
{
    Talk talk(Talk::people());
    const auto reply = talk.call("", "PUT", "/user/change_password",
                                 {{"new_password", {{"it's", nullptr}, {"b", {1, true}}}}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(text(reply.body),
             QByteArray(R"({"errors":{"current_password":"'current_password' is a required )"
                        R"(property","new_password":"{\"it's\": None, 'b': [1, True]} is not of )"
                        R"(type 'string'"},"message":"Input payload validation failed"})"));
    const Json good{{"current_password", "a-Secret1"}, {"new_password", "b-Secret1"}};
    QCOMPARE(talk.call("", "PUT", "/user/change_password", good).status, 401);
    QCOMPARE(talk.call("user_2", "PUT", "/user/change_password", good).status, 201);
    QCOMPARE(talk.signIn("user_2", "a-Secret1").status, 401);
    QCOMPARE(talk.signIn("user_2", "b-Secret1").status, 200);
}

void AccountsTest::halfASurrogatePairIsAnError()
{
    Talk talk(Talk::people());
    const std::string token = talk.signIn("user_2").body.at("access_token").get<std::string>();
    const auto status = [&](const std::string &body) {
        return wire::call(
                   talk.server().port(),
                   {"PUT",
                    "/user",
                    {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}},
                    body,
                    true})
            .status;
    };
    QCOMPARE(status(R"({"bio": "\ud83d"})"), 500);
    QCOMPARE(status(R"({"bio": "\uD83Dx\ude42"})"), 500);
    QCOMPARE(status(R"({"bio": "\ud83d\ude42"})"), 200);
    QCOMPARE(status(R"({"bio": "\\ud83d"})"), 200);
    QCOMPARE(status(R"({"bio": "\ud83d)"), 400);
}

void AccountsTest::overPostgresIdsAreNotUsedAgain()
{
    sandbox::Options options;
    options.isPostgres = true;
    Talk talk(Talk::people(), options);
    QCOMPARE(talk.call("user_8", "DELETE", "/user").status, 200);
    QCOMPARE(talk.call("", "POST", "/register", newcomer("nina_new")).status, 201);
    QCOMPARE(text(talk.state()["users"].back()["id"]), text(Json(9)));
    QCOMPARE(talk.ask("user_2", 3, 2).status, 201);
    QCOMPARE(talk.call("user_2", "DELETE", "/mentorship_relation/1").status, 200);
    QCOMPARE(talk.ask("user_2", 3, 2).status, 201);
    QCOMPARE(text(talk.state()["relations"][0]["id"]), text(Json(2)));
    QCOMPARE(talk.call("user_2", "GET", "/users/99999999999999999999").status, 404);
    QCOMPARE(talk.call("user_2", "PUT", "/user", {{"bio", std::string("a\0b", 3)}}).status, 500);
}

void AccountsTest::overPostgresCommentsAskForATaskList()
{
    sandbox::Options options;
    options.isPostgres = true;
    Talk talk(Talk::people(), options);
    const std::string tasks = "/mentorship_relation/2/task";
    QCOMPARE(talk.ask("user_4", 5, 4).status, 201);
    QCOMPARE(talk.ask("user_2", 3, 2).status, 201);
    QCOMPARE(talk.call("user_3", "PUT", "/mentorship_relation/2/accept").status, 200);
    for (int count = 0; count < 3; ++count)
        QCOMPARE(talk.call("user_2", "POST", tasks, {{"description", "Read"}}).status, 201);
    const auto comment = [&](const std::string &task) {
        return talk.call("user_2", "POST", tasks + "/" + task + "/comment", {{"comment", "x"}})
            .status;
    };
    QCOMPARE(comment("1"), 201);
    QCOMPARE(comment("2"), 201);
    QCOMPARE(comment("3"), 500);
    QCOMPARE(talk.call("user_4", "DELETE", "/mentorship_relation/1").status, 200);
    QCOMPARE(comment("1"), 500); // the first task list is gone with its relation
    QCOMPARE(talk.ask("user_4", 5, 4).status, 201);
    QCOMPARE(comment("3"), 201);
    QCOMPARE(talk.call("user_2", "DELETE", "/user").status, 500); // has written comments
    QCOMPARE(talk.call("user_4", "DELETE", "/user").status, 200);
}

QTEST_GUILESS_MAIN(AccountsTest)

#include "tst_accounts.moc"
