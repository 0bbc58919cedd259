// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QtTest>

using test::Person;
using test::RunningSandbox;

// From making an account to the end of it, through the window, against the sandbox.
class TestAccount : public QObject
{
    Q_OBJECT

    std::string m_lastMail;

    sandbox::Options options()
    {
        sandbox::Options options;
        options.mailSink = [this](const std::string &mail) { m_lastMail = mail; };
        return options;
    }

    [[nodiscard]] QString lastLink() const
    {
        return QString::fromStdString(m_lastMail).section(u' ', -1);
    }

    static void fillForm(Person &person)
    {
        person.types(u"RegisterPage/nameField"_qs, u"Wanda Oyelaran"_qs);
        person.types(u"RegisterPage/userNameField"_qs, u"wanda_o"_qs);
        person.types(u"RegisterPage/emailField"_qs, u"wanda@example.org"_qs);
        person.types(u"RegisterPage/passwordField"_qs, u"a-Long-One"_qs);
        person.ticks(u"RegisterPage/mentorBox"_qs);
    }

private Q_SLOTS:
    void somebodyMakesAnAccountAndConfirmsIt()
    {
        RunningSandbox server(options());
        Person wanda(server);
        wanda.opensTheProgram();
        wanda.clicks(u"SignInPage/createButton"_qs);

        // What the server would refuse is said before anything is sent.
        wanda.types(u"RegisterPage/nameField"_qs, u"Zoë"_qs);
        wanda.types(u"RegisterPage/userNameField"_qs, u"w o"_qs);
        wanda.clicks(u"RegisterPage/createButton"_qs);
        QVERIFY(wanda.reads(u"A name has only letters from A to Z"_qs));
        QVERIFY(wanda.reads(u"At least 5 characters"_qs));
        QCOMPARE(server.requestCount("POST", "/register"), 0);

        fillForm(wanda);
        wanda.clicks(u"RegisterPage/createButton"_qs);
        QCOMPARE(server.requestCount("POST", "/register"), 0); // the terms are not agreed to
        wanda.ticks(u"RegisterPage/termsBox"_qs);
        wanda.clicks(u"RegisterPage/createButton"_qs);
        QVERIFY(wanda.waitsFor(u"wanda@example.org"_qs));
        QTRY_VERIFY(wanda.sees(u"ConfirmPage/codeField"_qs));
        QCOMPARE(server.requestCount("POST", "/register"), 1);

        wanda.clicks(u"ConfirmPage/resendButton"_qs);
        QTRY_COMPARE(server.requestCount("POST", "/user/resend_email"), 1);
        wanda.types(u"ConfirmPage/codeField"_qs, u"https://mentorship.example.org"_qs + lastLink());
        wanda.clicks(u"ConfirmPage/confirmButton"_qs);
        QTRY_VERIFY(wanda.sees(u"SignInPage/signInButton"_qs));

        wanda.signsIn(u"wanda_o"_qs, u"a-Long-One"_qs);
        QVERIFY(wanda.waitsFor(u"Wanda Oyelaran"_qs));
    }

    void anAccountIsMadeThoughTheMailFails()
    {
        sandbox::Options failing = options();
        failing.mailFails = true;
        RunningSandbox server(failing);
        Person wanda(server);
        wanda.opensTheProgram();
        wanda.clicks(u"SignInPage/createButton"_qs);
        fillForm(wanda);
        wanda.ticks(u"RegisterPage/termsBox"_qs);
        wanda.clicks(u"RegisterPage/createButton"_qs);
        QTRY_VERIFY(wanda.sees(u"ConfirmPage/codeField"_qs));
        QCOMPARE(server.requestCount("POST", "/register"), 1);
        QCOMPARE(server.requestCount("POST", "/login"), 1); // which told that it is there
    }

    void signingInBeforeConfirmingOffersTheMailAgain()
    {
        RunningSandbox server(options());
        Person noah(server);
        noah.opensTheProgram();
        noah.types(u"SignInPage/userEdit"_qs, u"noah_f"_qs);
        noah.types(u"SignInPage/passwordEdit"_qs, u"sample-Pass1"_qs);
        noah.clicks(u"SignInPage/signInButton"_qs);
        noah.clicksOn(u"Enter the code"_qs);
        QTRY_VERIFY(noah.sees(u"ConfirmPage/codeField"_qs));
    }

    void theProfileIsChanged()
    {
        RunningSandbox server(options());
        Person amara(server, u"amara_o"_qs);
        amara.picks(u"Edit profile…"_qs);
        amara.types(u"ProfileDialog/locationField"_qs, u"Ibadan, Nigeria"_qs);
        amara.ticks(u"ProfileDialog/mentorBox"_qs, false);
        amara.clicks(u"ProfileDialog/saveButton"_qs);
        amara.waitsUntilAllIsQuiet();
        QTRY_COMPARE(server.requestCount("PUT", "/user"), 1);
        QTRY_COMPARE(amara.gui().program().store().me().location, u"Ibadan, Nigeria"_qs);
        QVERIFY(!amara.gui().program().store().me().isAvailableToMentor);
        // The name was not sent: the server would have found it taken.
        QCOMPARE(amara.gui().program().store().me().userName, u"amara_o"_qs);
    }

    void aUserNameThatIsTakenComesBackToTheField()
    {
        RunningSandbox server(options());
        Person amara(server, u"amara_o"_qs);
        amara.picks(u"Edit profile…"_qs);
        amara.types(u"ProfileDialog/userNameField"_qs, u"kenji_w"_qs);
        amara.clicks(u"ProfileDialog/saveButton"_qs);
        QVERIFY(amara.waitsFor(u"already exists"_qs));
        QTRY_COMPARE(amara.textOf(u"ProfileDialog/userNameField"_qs), u"kenji_w"_qs);
        QCOMPARE(amara.gui().program().store().me().userName, u"amara_o"_qs);
    }

    void thePasswordIsChanged()
    {
        RunningSandbox server(options());
        Person amara(server, u"amara_o"_qs);
        amara.picks(u"Change password…"_qs);
        amara.types(u"PasswordDialog/currentField"_qs, u"not-this-one"_qs);
        amara.types(u"PasswordDialog/wantedField"_qs, u"another-Pass2"_qs);
        amara.types(u"PasswordDialog/repeatedField"_qs, u"another-Pass2"_qs);
        amara.clicks(u"PasswordDialog/changeButton"_qs);
        QVERIFY(amara.waitsFor(u"This is not your current password"_qs));
        amara.types(u"PasswordDialog/currentField"_qs, u"sample-Pass1"_qs);
        amara.clicks(u"PasswordDialog/changeButton"_qs);
        QTRY_COMPARE(server.requestCount("PUT", "/user/change_password"), 2);
        QTRY_VERIFY(amara.reads(u"changed"_qs));

        Person elsewhere(server);
        elsewhere.signsIn(u"amara_o"_qs, u"another-Pass2"_qs);
    }

    void anAccountIsDeleted()
    {
        RunningSandbox server(options());
        Person amara(server, u"amara_o"_qs);
        amara.picks(u"Delete account…"_qs);
        QVERIFY(amara.waitsFor(u"Kenji Watanabe"_qs)); // whom the running one goes on to block
        QVERIFY(!amara.canClick(u"DeleteAccountDialog/deleteButton"_qs));
        amara.types(u"DeleteAccountDialog/nameField"_qs, u"amara_o"_qs);
        amara.clicks(u"DeleteAccountDialog/deleteButton"_qs);
        QTRY_VERIFY(amara.sees(u"SignInPage/signInButton"_qs));
        QCOMPARE(server.requestCount("DELETE", "/user"), 1);
        QVERIFY(!amara.gui().program().session().lastAccount().isValid());

        Person kenji(server, u"kenji_w"_qs);
        QVERIFY(kenji.reads(u"Deleted account"_qs));
    }

    void theOnlyAdminIsToldWhyNot()
    {
        RunningSandbox server(options());
        Person grace(server, u"grace_w"_qs);
        grace.picks(u"Delete account…"_qs);
        QVERIFY(grace.waitsFor(u"only administrator"_qs));
        QCOMPARE(server.requestCount("DELETE", "/user"), 0);
    }
};

QTEST_MAIN(TestAccount)
#include "tst_account.moc"
