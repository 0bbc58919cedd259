// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QAbstractItemView>
#include <QTest>

#include <functional>
#include <set>

using namespace Qt::StringLiterals;
using test::Person;
using test::RunningSandbox;

namespace {

const QString password = QStringLiteral("sample-Pass1");

/// How a person in front of the window makes the program use a call of the service.
struct Way {
    const char *route; ///< as Sandbox::routes() names it
    const char *userName; ///< who signs in first; null: nobody
    std::function<void(Person &)> command;
};

void nothingMore(Person &) { }

void openRunning(Person &person)
{
    person.chooses(u"RelationsPanel/list"_s, u"Kenji Watanabe"_s);
    person.waitsUntilAllIsQuiet();
}

void openFirstTask(Person &person)
{
    openRunning(person);
    auto *tasks = person.find<QAbstractItemView>(u"TasksPanel/list"_s);
    const QModelIndex todo = tasks->model()->index(0, 0);
    tasks->setCurrentIndex(tasks->model()->index(0, 0, todo));
    person.waitsUntilAllIsQuiet();
}

void comment(Person &person)
{
    openFirstTask(person);
    person.types(u"CommentsPanel/editor"_s, u"Written on the way"_s);
    person.clicks(u"CommentsPanel/sendButton"_s);
    person.waitsUntilAllIsQuiet();
    person.chooses(u"CommentsPanel/list"_s, u"Written on the way"_s);
}

void answer(Person &person, const QString &partner, const QString &action)
{
    person.chooses(u"RelationsPanel/list"_s, partner);
    person.picks(action);
}

void compare(Person &person)
{
    person.picks(u"Compare with the server…"_s);
}

void openMembers(Person &person)
{
    person.picks(u"Members"_s);
    person.chooses(u"MembersPanel/list"_s, u"Grzegorz Wojcik"_s);
}

void fillRegistration(Person &person)
{
    person.clicks(u"SignInPage/createButton"_s);
    person.types(u"RegisterPage/nameField"_s, u"Wanda Oyelaran"_s);
    person.types(u"RegisterPage/userNameField"_s, u"wanda_o"_s);
    person.types(u"RegisterPage/emailField"_s, u"wanda@example.org"_s);
    person.types(u"RegisterPage/passwordField"_s, u"a-Long-One"_s);
    person.ticks(u"RegisterPage/termsBox"_s);
    person.clicks(u"RegisterPage/createButton"_s);
}

void changePassword(Person &person)
{
    person.picks(u"Change password…"_s);
    person.types(u"PasswordDialog/currentField"_s, password);
    person.types(u"PasswordDialog/wantedField"_s, u"another-Pass2"_s);
    person.types(u"PasswordDialog/repeatedField"_s, u"another-Pass2"_s);
    person.clicks(u"PasswordDialog/changeButton"_s);
}

void deleteAccount(Person &person)
{
    person.picks(u"Delete account…"_s);
    person.types(u"DeleteAccountDialog/nameField"_s, u"thabo_n"_s);
    person.clicks(u"DeleteAccountDialog/deleteButton"_s);
}

void appoint(Person &person)
{
    person.picks(u"Administration…"_s);
    person.types(u"AdminDialog/searchEdit"_s, u"ingrid"_s);
    person.chooses(u"AdminDialog/membersList"_s, u"Ingrid Solheim"_s);
    person.clicks(u"AdminDialog/assignButton"_s);
}

const std::vector<Way> &ways()
{
    static const std::vector<Way> all{
        {"POST /register", nullptr, fillRegistration},
        {"GET /user/confirm_email/{token}", nullptr,
         [](Person &person) {
             fillRegistration(person);
             person.types(u"ConfirmPage/codeField"_s, u"not.the.token"_s);
             person.clicks(u"ConfirmPage/confirmButton"_s);
         }},
        {"POST /user/resend_email", nullptr,
         [](Person &person) {
             fillRegistration(person);
             person.clicks(u"ConfirmPage/resendButton"_s);
         }},
        {"POST /login", "amara_o", nothingMore},
        {"POST /refresh", "amara_o",
         [](Person &person) {
             person.closesTheProgram();
             person.opensTheProgram(); // the keychain has the refresh token alone
         }},
        {"GET /user", "amara_o", nothingMore},
        {"PUT /user", "amara_o",
         [](Person &person) {
             person.picks(u"Edit profile…"_s);
             person.types(u"ProfileDialog/locationField"_s, u"Ibadan"_s);
             person.clicks(u"ProfileDialog/saveButton"_s);
         }},
        {"DELETE /user", "thabo_n", deleteAccount},
        {"PUT /user/change_password", "amara_o", changePassword},
        {"GET /users", "thabo_n", openMembers},
        {"GET /users/verified", "thabo_n", openMembers},
        {"GET /users/{}", "thabo_n", openMembers},
        {"GET /home", "amara_o", compare},
        {"GET /dashboard", "amara_o", compare},
        {"POST /mentorship_relation/send_request", "thabo_n",
         [](Person &person) {
             person.picks(u"Members"_s);
             person.chooses(u"MembersPanel/list"_s, u"Siobhan Kelly"_s);
             person.picks(u"Ask to mentor me…"_s);
             person.clicks(u"RequestDialog/sendButton"_s);
         }},
        {"GET /mentorship_relations", "amara_o", nothingMore},
        {"GET /mentorship_relations/current", "amara_o", compare},
        {"GET /mentorship_relations/past", "amara_o", compare},
        {"GET /mentorship_relations/pending", "amara_o", compare},
        {"PUT /mentorship_relation/{}/accept", "priya_r",
         [](Person &person) { answer(person, u"Tomasz Zielinski"_s, u"Accept request"_s); }},
        {"PUT /mentorship_relation/{}/reject", "amara_o",
         [](Person &person) {
             answer(person, u"Linh Tran"_s, u"Decline request…"_s);
             person.clicksOn(u"Decline"_s);
         }},
        {"PUT /mentorship_relation/{}/cancel", "amara_o",
         [](Person &person) {
             answer(person, u"Kenji Watanabe"_s, u"Cancel mentorship…"_s);
             person.clicksOn(u"Cancel mentorship"_s);
         }},
        {"DELETE /mentorship_relation/{}", "amara_o",
         [](Person &person) {
             answer(person, u"Sofia Almeida"_s, u"Withdraw request…"_s);
             person.clicksOn(u"Withdraw"_s);
         }},
        {"POST /mentorship_relation/{}/task", "amara_o",
         [](Person &person) {
             openRunning(person);
             person.types(u"TasksPanel/addEdit"_s, u"One more"_s);
             person.presses(u"TasksPanel/addEdit"_s, Qt::Key_Return);
         }},
        {"GET /mentorship_relation/{}/tasks", "amara_o", openRunning},
        {"PUT /mentorship_relation/{}/task/{}/complete", "amara_o",
         [](Person &person) {
             openFirstTask(person);
             person.presses(u"TasksPanel/list"_s, Qt::Key_Space);
         }},
        {"DELETE /mentorship_relation/{}/task/{}", "amara_o",
         [](Person &person) {
             openFirstTask(person);
             person.presses(u"TasksPanel/list"_s, Qt::Key_Delete);
         }},
        {"POST /mentorship_relation/{}/task/{}/comment", "amara_o", comment},
        {"GET /mentorship_relation/{}/task/{}/comments", "amara_o", openFirstTask},
        {"PUT /mentorship_relation/{}/task/{}/comment/{}", "amara_o",
         [](Person &person) {
             comment(person);
             person.picks(u"Edit comment"_s);
             person.types(u"CommentsPanel/editor"_s, u"Written at home"_s);
             person.clicksOn(u"Save"_s);
         }},
        {"DELETE /mentorship_relation/{}/task/{}/comment/{}", "amara_o",
         [](Person &person) {
             comment(person);
             person.picks(u"Delete comment"_s);
         }},
        {"GET /admins", "grace_w", [](Person &person) { person.picks(u"Administration…"_s); }},
        {"POST /admin/new", "grace_w", appoint},
        {"POST /admin/remove", "grace_w",
         [](Person &person) {
             appoint(person);
             person.chooses(u"AdminDialog/adminsList"_s, u"Ingrid Solheim"_s);
             person.clicks(u"AdminDialog/revokeButton"_s);
             person.clicksOn(u"Take it away"_s);
         }},
    };
    return all;
}

/// What the sandbox adds for people who look at it with a browser.
bool isOfTheService(const std::string &route)
{
    return route != "GET /" && route != "GET /swagger.json";
}

} // namespace

// There is nothing that the service offers which cannot be done in the window: each of its routes
// has a command here, and the command makes the call.
class TestEveryRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRouteHasAWay()
    {
        std::set<std::string> known;
        for (const Way &way : ways())
            known.insert(way.route);
        for (const std::string &route : sandbox::Sandbox::routes()) {
            if (isOfTheService(route))
                QVERIFY2(known.contains(route), (route + " has no command in the window").c_str());
        }
        QCOMPARE(known.size(), ways().size());
    }

    void eachWayMakesTheCall_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < ways().size(); ++i)
            QTest::newRow(ways()[i].route) << int(i);
    }

    void eachWayMakesTheCall()
    {
        QFETCH(int, index);
        const Way &way = ways()[std::size_t(index)];
        const std::string route = way.route;
        const std::string method = route.substr(0, route.find(' '));
        const std::string path = route.substr(route.find(' ') + 1);
        RunningSandbox server;
        Person person(server);
        person.opensTheProgram();
        if (way.userName)
            person.signsIn(QString::fromLatin1(way.userName), password);
        way.command(person);
        QTRY_VERIFY_WITH_TIMEOUT(server.requestCount(method, path) > 0, 20'000);
    }
};

QTEST_MAIN(TestEveryRoute)
#include "tst_everyroute.moc"
