// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/adminapi.h"
#include "api/authapi.h"
#include "api/callparts.h"
#include "api/overviewapi.h"
#include "api/registrationapi.h"
#include "api/userapi.h"

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr UserId other(8);

// {"iat":1000,"exp":1600,"identity":7}, signed by nobody.
const char *const token = "e30.eyJpYXQiOjEwMDAsImV4cCI6MTYwMCwiaWRlbnRpdHkiOjd9.c2ln";

const QByteArray group =
    R"({"accepted":[],"rejected":[],"completed":[],"cancelled":[],"pending":[]})";

QList<Call> authCalls()
{
    const QByteArray access = R"("access_token":")" + QByteArray(token) + '"';
    return {
        {"login", "POST", "/login", R"({"password":"a b\"c","username":"ada"})", "none", 200,
         "{" + access + R"(,"refresh_token":")" + token + R"("})",
         [](Client &client, QObject *context, const Whether &done) {
             api::AuthApi(client).login(u"ada"_s, u"a b\"c"_s, context, whether<api::SignIn>(done));
         }},
        {"refresh",
         "POST",
         "/refresh",
         {},
         "refresh",
         200,
         "{" + access + "}",
         [](Client &client, QObject *context, const Whether &done) {
             api::AuthApi(client).refresh("refresh-token", context,
                                          whether<Client::AccessToken>(done));
         }},
    };
}

Registration registration()
{
    return {u"Ada L"_s, u"ada_l"_s, u"ada@example.org"_s, u"p\u00e4ss\"w\u00f6rd"_s, true,
            false,      true};
}

QList<Call> registrationCalls()
{
    return {
        {"register", "POST", "/register",
         R"({"available_to_mentor":false,"email":"ada@example.org","name":"Ada L",)"
         R"("need_mentoring":true,"password":"päss\"wörd","terms_and_conditions_checked":true,)"
         R"("username":"ada_l"})",
         "none", 201, message("User was created successfully.A confirmation email has been sent"),
         [](Client &client, QObject *context, const Whether &done) {
             api::RegistrationApi(client).create(registration(), context, done);
         }},
        {"confirm",
         "GET",
         "/user/confirm_email/ImFkYSI.awRg-Q.8mtS_oTe",
         {},
         "none",
         200,
         message("You have confirmed your account. Thanks!"),
         [](Client &client, QObject *context, const Whether &done) {
             api::RegistrationApi(client).confirm(
                 u"ImFkYSI.awRg-Q.8mtS_oTe"_s, context,
                 whether<api::RegistrationApi::Confirmation>(done));
         }},
        {"resend", "POST", "/user/resend_email", R"({"email":"a+b@example.org"})", "none", 200,
         message("Check your email, a new verification email was sent."),
         [](Client &client, QObject *context, const Whether &done) {
             api::RegistrationApi(client).resend(u"a+b@example.org"_s, context, done);
         }},
    };
}

ProfileEdit edit()
{
    ProfileEdit edit;
    edit.texts[ProfileField::SlackUserName] = u"ada"_s;
    edit.texts[ProfileField::Bio] = QString();
    edit.isAvailableToMentor = false;
    return edit;
}

QList<Call> userCalls()
{
    return {
        {"own",
         "GET",
         "/user",
         {},
         "access",
         200,
         R"({"id":7})",
         [](Client &client, QObject *context, const Whether &done) {
             api::UserApi(client).own(context, whether<User>(done));
         }},
        {"update", "PUT", "/user",
         R"({"available_to_mentor":false,"bio":"","slack_username":"ada"})", "access", 200,
         message("User was updated successfully."),
         [](Client &client, QObject *context, const Whether &done) {
             api::UserApi(client).update(edit(), context, done);
         }},
        {"changePassword", "PUT", "/user/change_password",
         R"({"current_password":"old one","new_password":"new-one-1"})", "access", 201,
         message("Password was updated successfully."),
         [](Client &client, QObject *context, const Whether &done) {
             api::UserApi(client).changePassword(u"old one"_s, u"new-one-1"_s, context, done);
         }},
        {"removeAccount",
         "DELETE",
         "/user",
         {},
         "access",
         200,
         message("User was deleted successfully."),
         [](Client &client, QObject *context, const Whether &done) {
             api::UserApi(client).remove(context, done);
         }},
        {"page",
         "GET",
         "/users?page=1&per_page=50",
         {},
         "access",
         200,
         "[]",
         [](Client &client, QObject *context, const Whether &done) {
             api::UserApi(client).page({}, context, whether<QList<User>>(done));
         }},
        {"searchVerified",
         "GET",
         "/users/verified?search=a%2Bb%20%25c_%26d%3D%C3%BC%23&page=3&per_page=50",
         {},
         "access",
         200,
         "[]",
         [](Client &client, QObject *context, const Whether &done) {
             api::UserApi(client).page({3, true, u"a+b %c_&d=\u00fc#"_s}, context,
                                       whether<QList<User>>(done));
         }},
        {"one",
         "GET",
         "/users/8",
         {},
         "access",
         200,
         R"({"id":8})",
         [](Client &client, QObject *context, const Whether &done) {
             api::UserApi(client).one(other, context, whether<User>(done));
         }},
    };
}

QList<Call> otherCalls()
{
    return {
        {"home",
         "GET",
         "/home",
         {},
         "access",
         200,
         R"({"pending_requests":0,"accepted_requests":0,"rejected_requests":0,)"
         R"("completed_relations":0,"cancelled_relations":0,"achievements":[]})",
         [](Client &client, QObject *context, const Whether &done) {
             api::OverviewApi(client).home(context, whether<Home>(done));
         }},
        {"dashboard",
         "GET",
         "/dashboard",
         {},
         "access",
         200,
         R"({"as_mentor":{"sent":)" + group + R"(,"received":)" + group
             + R"(},"as_mentee":{"sent":)" + group + R"(,"received":)" + group + "}}",
         [](Client &client, QObject *context, const Whether &done) {
             api::OverviewApi(client).dashboard(context, whether<Dashboard>(done));
         }},
        {"admins",
         "GET",
         "/admins",
         {},
         "access",
         200,
         "[]",
         [](Client &client, QObject *context, const Whether &done) {
             api::AdminApi(client).list(context, whether<QList<User>>(done));
         }},
        {"assignAdmin", "POST", "/admin/new", R"({"user_id":8})", "access", 200,
         message("User is now an Admin."),
         [](Client &client, QObject *context, const Whether &done) {
             api::AdminApi(client).assign(other, context, done);
         }},
        {"revokeAdmin", "POST", "/admin/remove", R"({"user_id":8})", "access", 200,
         message("User admin status was revoked."),
         [](Client &client, QObject *context, const Whether &done) {
             api::AdminApi(client).revoke(other, context, done);
         }},
    };
}

} // namespace

QList<Call> accountCalls()
{
    return authCalls() + registrationCalls() + userCalls() + otherCalls();
}

} // namespace test
