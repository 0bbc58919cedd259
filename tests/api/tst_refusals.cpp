// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calls.h"
#include "api/talk.h"

using namespace Qt::StringLiterals;
using test::Answer;
using Kind = Error::Kind;

namespace {

struct Refusal {
    const char *calls; ///< names, a blank between two
    const char *message;
    int status;
    Kind kind;
};

// The refusals of api.md 3 to 10, in the order of its sections.
const Refusal refusals[] = {
    {"login", "The field username is missing.", 400, Kind::Invalid},
    {"login", "Password field is missing.", 400, Kind::Invalid},
    {"login", "Username or password is wrong.", 401, Kind::Unauthorized},
    {"login", "Please verify your email before login.", 403, Kind::Forbidden},

    {"register", "Password shouldn't contain spaces.", 400, Kind::Invalid},
    {"register",
     "The name field has to be longer than 1 characters and shorter than 31 characters.", 400,
     Kind::Invalid},
    {"register",
     "The username field has to be longer than 4 characters and shorter than 26 characters.", 400,
     Kind::Invalid},
    {"register",
     "The password field has to be longer than 7 characters and shorter than 65 characters.", 400,
     Kind::Invalid},
    {"register", "Terms and conditions are not checked.", 400, Kind::Invalid},
    {"register", "Your name is invalid.", 400, Kind::Invalid},
    {"register resend", "Your email is invalid.", 400, Kind::Invalid},
    {"register", "Your username is invalid.", 400, Kind::Invalid},
    {"register", "A user with that username already exists.", 409, Kind::Conflict},
    {"register", "A user with that email already exists.", 409, Kind::Conflict},
    {"confirm", "The confirmation link is invalid or the token has expired.", 400, Kind::Invalid},
    {"resend", "Email field is missing.", 400, Kind::Invalid},
    {"resend", "You are not registered in the system.", 404, Kind::NotFound},
    {"resend", "You already confirm your email.", 409, Kind::Conflict},

    {"update", "The bio field has to be shorter than 451 characters.", 400, Kind::Invalid},
    {"update", "Your new username is invalid.", 400, Kind::Invalid},
    {"update", "Field need_mentoring is not valid.", 400, Kind::Invalid},
    {"update", "No data for updating profile was sent.", 400, Kind::Invalid},
    {"update", "A user with that username already exists.", 400, Kind::Invalid},
    {"changePassword", "New password should not be same as the current password.", 400,
     Kind::Invalid},
    {"changePassword", "Password shouldn't contain spaces.", 400, Kind::Invalid},
    {"changePassword",
     "The new_password field has to be longer than 7 characters and shorter than 65 characters.",
     400, Kind::Invalid},
    {"changePassword", "Current password is incorrect.", 400, Kind::Invalid},
    {"removeAccount", "You cannot delete your account, since you are the only Admin left.", 400,
     Kind::Invalid},
    {"one update changePassword removeAccount current send accept reject cancel removeRequest "
     "tasks createTask completeTask removeTask comments createComment updateComment removeComment",
     "User does not exist.", 404, Kind::NotFound},
    {"one update changePassword removeAccount current accept reject cancel removeRequest tasks "
     "createTask completeTask removeTask comments createComment updateComment removeComment",
     "Please verify your email before login.", 403, Kind::Forbidden},

    {"send", "Mentor ID field is missing.", 400, Kind::Invalid},
    {"send", "Mentee ID field is missing.", 400, Kind::Invalid},
    {"send", "End date field is missing.", 400, Kind::Invalid},
    {"send", "Notes field is missing.", 400, Kind::Invalid},
    {"send", "Your ID has to match either Mentor or Mentee IDs.", 400, Kind::Invalid},
    {"send", "You cannot have a mentorship relation with yourself.", 400, Kind::Invalid},
    {"send", "Validation error. End date represented by the timestamp is invalid.", 400,
     Kind::Invalid},
    {"send", "End date is invalid since date has passed.", 400, Kind::Invalid},
    {"send", "Mentorship relation maximum duration is 6 months.", 400, Kind::Invalid},
    {"send", "Mentorship relation minimum duration is 4 week.", 400, Kind::Invalid},
    {"send", "Mentor user does not exist.", 404, Kind::NotFound},
    {"send", "Mentee user does not exist.", 404, Kind::NotFound},
    {"send", "Mentor user is not available to mentor.", 400, Kind::Invalid},
    {"send", "Mentee user is not available to be mentored.", 400, Kind::Invalid},
    {"send accept", "Mentor user is already in a relationship.", 400, Kind::Invalid},
    {"send accept", "Mentee user is already in a relationship.", 400, Kind::Invalid},
    {"relations relationsInState",
     "The browser (or proxy) sent a request that this server could not understand.", 400,
     Kind::Invalid},
    {"accept reject cancel removeRequest", "This mentorship relation request does not exist.", 404,
     Kind::NotFound},
    {"accept reject removeRequest", "This mentorship relation is not in the pending state.", 403,
     Kind::Forbidden},
    {"accept", "You cannot accept a mentorship request sent by yourself.", 403, Kind::Forbidden},
    {"accept", "You cannot accept a mentorship relation where you are not involved.", 403,
     Kind::Forbidden},
    {"accept", "You are currently involved in a mentorship relation.", 403, Kind::Forbidden},
    {"reject", "You cannot reject a mentorship request sent by yourself.", 403, Kind::Forbidden},
    {"reject", "You cannot reject a mentorship relation where you are not involved.", 403,
     Kind::Forbidden},
    {"cancel createTask comments createComment updateComment removeComment",
     "This mentorship relation status is not in the accepted state.", 403, Kind::Forbidden},
    {"cancel", "You cannot cancel a mentorship relation where you are not involved.", 403,
     Kind::Forbidden},
    {"removeRequest", "You cannot delete a mentorship request that you did not create.", 403,
     Kind::Forbidden},

    {"createTask", "Description field is missing.", 400, Kind::Invalid},
    {"tasks createTask completeTask removeTask comments createComment updateComment removeComment",
     "Mentorship relation does not exist.", 404, Kind::NotFound},
    {"createTask", "You are not involved in this mentorship relation.", 403, Kind::Forbidden},
    {"tasks completeTask removeTask comments createComment updateComment removeComment",
     "You are not involved in this mentorship relation.", 401, Kind::Unauthorized},
    {"completeTask removeTask comments createComment updateComment removeComment",
     "Task does not exist.", 404, Kind::NotFound},
    {"completeTask", "Task was already achieved.", 409, Kind::Conflict},

    {"createComment updateComment", "Comment field is missing.", 400, Kind::Invalid},
    {"createComment updateComment", "Comment must be in string format.", 400, Kind::Invalid},
    {"createComment updateComment", "The comment field has to be shorter than 401 characters.", 400,
     Kind::Invalid},
    {"updateComment removeComment", "Task comment does not exist.", 404, Kind::NotFound},
    {"updateComment", "You have not created the comment and therefore cannot modify it.", 403,
     Kind::Forbidden},
    {"removeComment", "You have not created the comment and therefore cannot delete it.", 403,
     Kind::Forbidden},
    {"updateComment removeComment", "Task comment with given task id does not exist.", 404,
     Kind::NotFound},

    {"home dashboard", "User not found.", 404, Kind::NotFound},
    {"assignAdmin", "You don't have admin status. You can't assign other user as admin.", 403,
     Kind::Forbidden},
    {"assignAdmin", "You cannot assign yourself as an Admin.", 403, Kind::Forbidden},
    {"assignAdmin", "User is already an Admin.", 400, Kind::Invalid},
    {"assignAdmin revokeAdmin", "User does not exist.", 404, Kind::NotFound},
    {"revokeAdmin", "You don't have admin status. You can't revoke other admin user.", 403,
     Kind::Forbidden},
    {"revokeAdmin", "You cannot revoke your adminstatus.", 403, Kind::Forbidden},
    {"revokeAdmin", "User is not an Admin.", 400, Kind::Invalid},
    {"admins", "User is not an Admin.", 403, Kind::Forbidden},
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

    // The payload's own shape of refusal (api.md 1.1): what is wrong with each field is told.
    void namesTheFieldsThatAreWrong()
    {
        const QByteArray body = R"({"errors": {"name": "None is not of type 'string'",)"
                                R"("username": "'username' is a required property"},)"
                                R"("message": "Input payload validation failed"})";
        for (const char *name : {"register", "changePassword", "assignAdmin", "revokeAdmin"}) {
            expect(test::callNamed(name), Answer::json(400, body),
                   {Kind::Invalid, 400,
                    u"None is not of type 'string'; 'username' is a required property"_s, true});
        }
    }

    // So it is told to an account that is gone, or not verified (api.md 3.3).
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

    // A route that the server does not know is another server's (api.md 1.1).
    void aPageIsNoRefusalOfTheService_data() { test::rowsOfCalls(); }
    void aPageIsNoRefusalOfTheService()
    {
        QFETCH(QByteArray, name);
        const test::Call &call = test::callNamed(name);
        for (const int status : {400, 404})
            expect(call, Answer::html(status), {Kind::Protocol, status, {}, true});
        expect(call, Answer::message(405, "The method is not allowed for the requested URL."),
               {Kind::Protocol, 405, u"The method is not allowed for the requested URL."_s, true});
    }

    void isAnErrorOfTheServer_data() { test::rowsOfCalls(); }
    void isAnErrorOfTheServer()
    {
        QFETCH(QByteArray, name);
        expect(test::callNamed(name), Answer::message(500, "Internal Server Error"),
               {Kind::Server, 500, u"Internal Server Error"_s, true});
    }

    // Where no token went along, none is asked for anew (api.md 3.2).
    void aTokenTextEndsNoSessionWithoutOne()
    {
        for (const test::Call &call : test::allCalls()) {
            if (QByteArray(call.token) != "access") {
                expect(call, Answer::message(401, "The token is invalid!"),
                       {Kind::Unauthorized, 401, u"The token is invalid!"_s, true});
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
