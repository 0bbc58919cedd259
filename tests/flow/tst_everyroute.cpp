// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QAbstractItemView>
#include <QtTest>

#include <functional>
#include <set>

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
    person.chooses(u"RelationsPanel/list"_qs, u"Kenji Watanabe"_qs);
    person.waitsUntilAllIsQuiet();
}

void openFirstTask(Person &person)
{
    openRunning(person);
    auto *tasks = person.find<QAbstractItemView>(u"TasksPanel/list"_qs);
    const QModelIndex todo = tasks->model()->index(0, 0);
    tasks->setCurrentIndex(tasks->model()->index(0, 0, todo));
    person.waitsUntilAllIsQuiet();
}

void comment(Person &person)
{
    openFirstTask(person);
    person.types(u"CommentsPanel/editor"_qs, u"Written on the way"_qs);
    person.clicks(u"CommentsPanel/sendButton"_qs);
    person.waitsUntilAllIsQuiet();
    person.chooses(u"CommentsPanel/list"_qs, u"Written on the way"_qs);
}

void answer(Person &person, const QString &partner, const QString &action)
{
    person.chooses(u"RelationsPanel/list"_qs, partner);
    person.picks(action);
}

void compare(Person &person)
{
    person.picks(u"Compare with the server…"_qs);
}

void openMembers(Person &person)
{
    person.picks(u"Members"_qs);
    person.chooses(u"MembersPanel/list"_qs, u"Grzegorz Wojcik"_qs);
}

void fillRegistration(Person &person)
{
    person.clicks(u"SignInPage/createButton"_qs);
    person.types(u"RegisterPage/nameField"_qs, u"Wanda Oyelaran"_qs);
    person.types(u"RegisterPage/userNameField"_qs, u"wanda_o"_qs);
    person.types(u"RegisterPage/emailField"_qs, u"wanda@example.org"_qs);
    person.types(u"RegisterPage/passwordField"_qs, u"a-Long-One"_qs);
    person.ticks(u"RegisterPage/termsBox"_qs);
    person.clicks(u"RegisterPage/createButton"_qs);
}

void changePassword(Person &person)
{
    person.picks(u"Change password…"_qs);
    person.types(u"PasswordDialog/currentField"_qs, password);
    person.types(u"PasswordDialog/wantedField"_qs, u"another-Pass2"_qs);
    person.types(u"PasswordDialog/repeatedField"_qs, u"another-Pass2"_qs);
    person.clicks(u"PasswordDialog/changeButton"_qs);
}

void deleteAccount(Person &person)
{
    person.picks(u"Delete account…"_qs);
    person.types(u"DeleteAccountDialog/nameField"_qs, u"thabo_n"_qs);
    person.clicks(u"DeleteAccountDialog/deleteButton"_qs);
}

void appoint(Person &person)
{
    person.picks(u"Administration…"_qs);
    person.types(u"AdminDialog/searchEdit"_qs, u"ingrid"_qs);
    person.chooses(u"AdminDialog/membersList"_qs, u"Ingrid Solheim"_qs);
    person.clicks(u"AdminDialog/assignButton"_qs);
}

const std::vector<Way> &ways()
{
    static const std::vector<Way> all{
        {"POST /register", nullptr, fillRegistration},
        {"GET /user/confirm_email/{token}", nullptr,
         [](Person &person) {
             fillRegistration(person);
             person.types(u"ConfirmPage/codeField"_qs, u"not.the.token"_qs);
             person.clicks(u"ConfirmPage/confirmButton"_qs);
         }},
        {"POST /user/resend_email", nullptr,
         [](Person &person) {
             fillRegistration(person);
             person.clicks(u"ConfirmPage/resendButton"_qs);
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
             person.picks(u"Edit profile…"_qs);
             person.types(u"ProfileDialog/locationField"_qs, u"Ibadan"_qs);
             person.clicks(u"ProfileDialog/saveButton"_qs);
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
             person.picks(u"Members"_qs);
             person.chooses(u"MembersPanel/list"_qs, u"Siobhan Kelly"_qs);
             person.picks(u"Ask to mentor me…"_qs);
             person.clicks(u"RequestDialog/sendButton"_qs);
         }},
        {"GET /mentorship_relations", "amara_o", nothingMore},
        {"GET /mentorship_relations/current", "amara_o", compare},
        {"GET /mentorship_relations/past", "amara_o", compare},
        {"GET /mentorship_relations/pending", "amara_o", compare},
        {"PUT /mentorship_relation/{}/accept", "priya_r",
         [](Person &person) { answer(person, u"Tomasz Zielinski"_qs, u"Accept request"_qs); }},
        {"PUT /mentorship_relation/{}/reject", "amara_o",
         [](Person &person) {
             answer(person, u"Linh Tran"_qs, u"Decline request…"_qs);
             person.clicksOn(u"Decline"_qs);
         }},
        {"PUT /mentorship_relation/{}/cancel", "amara_o",
         [](Person &person) {
             answer(person, u"Kenji Watanabe"_qs, u"Cancel mentorship…"_qs);
             person.clicksOn(u"Cancel mentorship"_qs);
         }},
        {"DELETE /mentorship_relation/{}", "amara_o",
         [](Person &person) {
             answer(person, u"Sofia Almeida"_qs, u"Withdraw request…"_qs);
             person.clicksOn(u"Withdraw"_qs);
         }},
        {"POST /mentorship_relation/{}/task", "amara_o",
         [](Person &person) {
             openRunning(person);
             person.types(u"TasksPanel/addEdit"_qs, u"One more"_qs);
             person.presses(u"TasksPanel/addEdit"_qs, Qt::Key_Return);
         }},
        {"GET /mentorship_relation/{}/tasks", "amara_o", openRunning},
        {"PUT /mentorship_relation/{}/task/{}/complete", "amara_o",
         [](Person &person) {
             openFirstTask(person);
             person.presses(u"TasksPanel/list"_qs, Qt::Key_Space);
         }},
        {"DELETE /mentorship_relation/{}/task/{}", "amara_o",
         [](Person &person) {
             openFirstTask(person);
             person.presses(u"TasksPanel/list"_qs, Qt::Key_Delete);
         }},
        {"POST /mentorship_relation/{}/task/{}/comment", "amara_o", comment},
        {"GET /mentorship_relation/{}/task/{}/comments", "amara_o", openFirstTask},
        {"PUT /mentorship_relation/{}/task/{}/comment/{}", "amara_o",
         [](Person &person) {
             comment(person);
             person.picks(u"Edit comment"_qs);
             person.types(u"CommentsPanel/editor"_qs, u"Written at home"_qs);
             person.clicksOn(u"Save"_qs);
         }},
        {"DELETE /mentorship_relation/{}/task/{}/comment/{}", "amara_o",
         [](Person &person) {
             comment(person);
             person.picks(u"Delete comment"_qs);
         }},
        {"GET /admins", "grace_w", [](Person &person) { person.picks(u"Administration…"_qs); }},
        {"POST /admin/new", "grace_w", appoint},
        {"POST /admin/remove", "grace_w",
         [](Person &person) {
             appoint(person);
             person.chooses(u"AdminDialog/adminsList"_qs, u"Ingrid Solheim"_qs);
             person.clicks(u"AdminDialog/revokeButton"_qs);
             person.clicksOn(u"Take it away"_qs);
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
