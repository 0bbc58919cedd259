// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calls.h"
#include "api/talk.h"

using test::Answer;
using Kind = Error::Kind;

namespace {

struct Refusal {
    const char *calls; ///< names, a blank between two
    int status;
    const char *message;
    Kind kind;
};

// The refusals of API.md 3 to 10, in the order of its sections.
const Refusal refusals[] = {
    {"login", 400, "The field username is missing.", Kind::Invalid},
    {"login", 400, "Password field is missing.", Kind::Invalid},
    {"login", 401, "Username or password is wrong.", Kind::Unauthorized},
    {"login", 403, "Please verify your email before login.", Kind::Forbidden},

    {"register", 400, "Password shouldn't contain spaces.", Kind::Invalid},
    {"register", 400,
     "The name field has to be longer than 1 characters and shorter than 31 characters.",
     Kind::Invalid},
    {"register", 400,
     "The username field has to be longer than 4 characters and shorter than 26 characters.",
     Kind::Invalid},
    {"register", 400,
     "The password field has to be longer than 7 characters and shorter than 65 characters.",
     Kind::Invalid},
    {"register", 400, "Terms and conditions are not checked.", Kind::Invalid},
    {"register", 400, "Your name is invalid.", Kind::Invalid},
    {"register resend", 400, "Your email is invalid.", Kind::Invalid},
    {"register", 400, "Your username is invalid.", Kind::Invalid},
    {"register", 409, "A user with that username already exists.", Kind::Conflict},
    {"register", 409, "A user with that email already exists.", Kind::Conflict},
    {"confirm", 400, "The confirmation link is invalid or the token has expired.", Kind::Invalid},
    {"resend", 400, "Email field is missing.", Kind::Invalid},
    {"resend", 404, "You are not registered in the system.", Kind::NotFound},
    {"resend", 409, "You already confirm your email.", Kind::Conflict},

    {"update", 400, "The bio field has to be shorter than 451 characters.", Kind::Invalid},
    {"update", 400, "Your new username is invalid.", Kind::Invalid},
    {"update", 400, "Field need_mentoring is not valid.", Kind::Invalid},
    {"update", 400, "No data for updating profile was sent.", Kind::Invalid},
    {"update", 400, "A user with that username already exists.", Kind::Invalid},
    {"changePassword", 400, "New password should not be same as the current password.",
     Kind::Invalid},
    {"changePassword", 400, "Password shouldn't contain spaces.", Kind::Invalid},
    {"changePassword", 400,
     "The new_password field has to be longer than 7 characters and shorter than 65 characters.",
     Kind::Invalid},
    {"changePassword", 400, "Current password is incorrect.", Kind::Invalid},
    {"removeAccount", 400, "You cannot delete your account, since you are the only Admin left.",
     Kind::Invalid},
    {"one update changePassword removeAccount current send accept reject cancel removeRequest "
     "tasks createTask completeTask removeTask comments createComment updateComment removeComment",
     404, "User does not exist.", Kind::NotFound},
    {"one update changePassword removeAccount current accept reject cancel removeRequest tasks "
     "createTask completeTask removeTask comments createComment updateComment removeComment",
     403, "Please verify your email before login.", Kind::Forbidden},

    {"send", 400, "Mentor ID field is missing.", Kind::Invalid},
    {"send", 400, "Mentee ID field is missing.", Kind::Invalid},
    {"send", 400, "End date field is missing.", Kind::Invalid},
    {"send", 400, "Notes field is missing.", Kind::Invalid},
    {"send", 400, "Your ID has to match either Mentor or Mentee IDs.", Kind::Invalid},
    {"send", 400, "You cannot have a mentorship relation with yourself.", Kind::Invalid},
    {"send", 400, "Validation error. End date represented by the timestamp is invalid.",
     Kind::Invalid},
    {"send", 400, "End date is invalid since date has passed.", Kind::Invalid},
    {"send", 400, "Mentorship relation maximum duration is 6 months.", Kind::Invalid},
    {"send", 400, "Mentorship relation minimum duration is 4 week.", Kind::Invalid},
    {"send", 404, "Mentor user does not exist.", Kind::NotFound},
    {"send", 404, "Mentee user does not exist.", Kind::NotFound},
    {"send", 400, "Mentor user is not available to mentor.", Kind::Invalid},
    {"send", 400, "Mentee user is not available to be mentored.", Kind::Invalid},
    {"send accept", 400, "Mentor user is already in a relationship.", Kind::Invalid},
    {"send accept", 400, "Mentee user is already in a relationship.", Kind::Invalid},
    {"relations relationsInState", 400,
     "The browser (or proxy) sent a request that this server could not understand.", Kind::Invalid},
    {"accept reject cancel removeRequest", 404, "This mentorship relation request does not exist.",
     Kind::NotFound},
    {"accept reject removeRequest", 403, "This mentorship relation is not in the pending state.",
     Kind::Forbidden},
    {"accept", 403, "You cannot accept a mentorship request sent by yourself.", Kind::Forbidden},
    {"accept", 403, "You cannot accept a mentorship relation where you are not involved.",
     Kind::Forbidden},
    {"accept", 403, "You are currently involved in a mentorship relation.", Kind::Forbidden},
    {"reject", 403, "You cannot reject a mentorship request sent by yourself.", Kind::Forbidden},
    {"reject", 403, "You cannot reject a mentorship relation where you are not involved.",
     Kind::Forbidden},
    {"cancel createTask comments createComment updateComment removeComment", 403,
     "This mentorship relation status is not in the accepted state.", Kind::Forbidden},
    {"cancel", 403, "You cannot cancel a mentorship relation where you are not involved.",
     Kind::Forbidden},
    {"removeRequest", 403, "You cannot delete a mentorship request that you did not create.",
     Kind::Forbidden},

    {"createTask", 400, "Description field is missing.", Kind::Invalid},
    {"tasks createTask completeTask removeTask comments createComment updateComment removeComment",
     404, "Mentorship relation does not exist.", Kind::NotFound},
    {"createTask", 403, "You are not involved in this mentorship relation.", Kind::Forbidden},
    {"tasks completeTask removeTask comments createComment updateComment removeComment", 401,
     "You are not involved in this mentorship relation.", Kind::Unauthorized},
    {"completeTask removeTask comments createComment updateComment removeComment", 404,
     "Task does not exist.", Kind::NotFound},
    {"completeTask", 409, "Task was already achieved.", Kind::Conflict},

    {"createComment updateComment", 400, "Comment field is missing.", Kind::Invalid},
    {"createComment updateComment", 400, "Comment must be in string format.", Kind::Invalid},
    {"createComment updateComment", 400, "The comment field has to be shorter than 401 characters.",
     Kind::Invalid},
    {"updateComment removeComment", 404, "Task comment does not exist.", Kind::NotFound},
    {"updateComment", 403, "You have not created the comment and therefore cannot modify it.",
     Kind::Forbidden},
    {"removeComment", 403, "You have not created the comment and therefore cannot delete it.",
     Kind::Forbidden},
    {"updateComment removeComment", 404, "Task comment with given task id does not exist.",
     Kind::NotFound},

    {"home dashboard", 404, "User not found.", Kind::NotFound},
    {"assignAdmin", 403, "You don't have admin status. You can't assign other user as admin.",
     Kind::Forbidden},
    {"assignAdmin", 403, "You cannot assign yourself as an Admin.", Kind::Forbidden},
    {"assignAdmin", 400, "User is already an Admin.", Kind::Invalid},
    {"assignAdmin revokeAdmin", 404, "User does not exist.", Kind::NotFound},
    {"revokeAdmin", 403, "You don't have admin status. You can't revoke other admin user.",
     Kind::Forbidden},
    {"revokeAdmin", 403, "You cannot revoke your adminstatus.", Kind::Forbidden},
    {"revokeAdmin", 400, "User is not an Admin.", Kind::Invalid},
    {"admins", 403, "User is not an Admin.", Kind::Forbidden},
};

} // namespace

// What the service refuses, and in which words.
class TestRefusals : public QObject
{
    Q_OBJECT

    static void expect(const test::Call &call, const Answer &answer, const Error &wanted)
    {
        test::Talk talk;
        talk.server.answer(answer).always(Answer::json(call.status, call.answer));
        const Result<Done> result = talk.hear<Done>([&](QObject *context, Callback<Done> done) {
            call.make(talk.client, context, std::move(done));
        });
        QCOMPARE(test::kindOf(result), kindName(wanted.kind));
        QCOMPARE(result.error().detail, wanted.detail);
        QCOMPARE(result.error(), wanted);
        QVERIFY(talk.isAllSaid());
    }

private Q_SLOTS:
    void isToldAsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("kind");
        for (const Refusal &refusal : refusals) {
            for (const QByteArray &name : QByteArray(refusal.calls).split(' ')) {
                QTest::addRow("%s: %d %s", name.constData(), refusal.status, refusal.message)
                    << name << refusal.status << QByteArray(refusal.message) << int(refusal.kind);
            }
        }
    }
    void isToldAsWhatItIs()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        QFETCH(int, kind);
        expect(test::callNamed(name), Answer::message(status, message),
               {Kind(kind), status, QString::fromUtf8(message), true});
    }

    // The payload's own shape of refusal (API.md 1.1): what is wrong with each field is told.
    void namesTheFieldsThatAreWrong()
    {
        const QByteArray body = R"({"errors": {"name": "None is not of type 'string'",)"
                                R"("username": "'username' is a required property"},)"
                                R"("message": "Input payload validation failed"})";
        for (const char *name : {"register", "changePassword", "assignAdmin", "revokeAdmin"}) {
            expect(test::callNamed(name), Answer::json(400, body),
                   {Kind::Invalid, 400,
                    u"None is not of type 'string'; 'username' is a required property"_qs, true});
        }
    }

    // So it is told to an account that is gone, or not verified (API.md 3.3).
    void objectsOfNullsAreRefusals()
    {
        const QByteArray relation =
            R"({"id": null, "sent_by_me": null, "mentor": {"id": null, "name": null},)"
            R"("mentee": {"id": null, "name": null}, "state": null})";
        for (const char *name : {"relations", "relationsInState", "past", "pending"}) {
            const test::Call &call = test::callNamed(name);
            expect(call, Answer::json(404, relation), {Kind::NotFound, 404, {}, true});
            expect(call, Answer::json(403, relation), {Kind::Forbidden, 403, {}, true});
        }
        const QByteArray user = R"({"id": null, "name": null, "is_admin": null})";
        expect(test::callNamed("own"), Answer::json(404, user), {Kind::NotFound, 404, {}, true});
        expect(test::callNamed("own"), Answer::json(403, user), {Kind::Forbidden, 403, {}, true});
    }

    void anEmptyListMayBeARefusal()
    {
        expect(test::callNamed("relationsInState"), Answer::json(400, "[]"),
               {Kind::Invalid, 400, {}, true});
    }

    // A route that the server does not know is another server's (API.md 1.1).
    void aPageIsNoRefusalOfTheService_data() { test::rowsOfCalls(); }
    void aPageIsNoRefusalOfTheService()
    {
        QFETCH(QByteArray, name);
        const test::Call &call = test::callNamed(name);
        for (const int status : {400, 404})
            expect(call, Answer::html(status), {Kind::Protocol, status, {}, true});
        expect(call, Answer::message(405, "The method is not allowed for the requested URL."),
               {Kind::Protocol, 405, u"The method is not allowed for the requested URL."_qs, true});
    }

    void isAnErrorOfTheServer_data() { test::rowsOfCalls(); }
    void isAnErrorOfTheServer()
    {
        QFETCH(QByteArray, name);
        expect(test::callNamed(name), Answer::message(500, "Internal Server Error"),
               {Kind::Server, 500, u"Internal Server Error"_qs, true});
    }

    // Where no token went along, none is asked for anew (API.md 3.2).
    void aTokenTextEndsNoSessionWithoutOne()
    {
        for (const test::Call &call : test::allCalls()) {
            if (QByteArray(call.token) != "access") {
                expect(call, Answer::message(401, "The token is invalid!"),
                       {Kind::Unauthorized, 401, u"The token is invalid!"_qs, true});
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
