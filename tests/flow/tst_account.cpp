// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QTest>

using namespace Qt::StringLiterals;
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
        person.types(u"RegisterPage/nameField"_s, u"Wanda Oyelaran"_s);
        person.types(u"RegisterPage/userNameField"_s, u"wanda_o"_s);
        person.types(u"RegisterPage/emailField"_s, u"wanda@example.org"_s);
        person.types(u"RegisterPage/passwordField"_s, u"a-Long-One"_s);
        person.ticks(u"RegisterPage/mentorBox"_s);
    }

private Q_SLOTS:
    void somebodyMakesAnAccountAndConfirmsIt()
    {
        RunningSandbox server(options());
        Person wanda(server);
        wanda.opensTheProgram();
        wanda.clicks(u"SignInPage/createButton"_s);

        // What the server would refuse is said before anything is sent.
        wanda.types(u"RegisterPage/nameField"_s, u"Zoë"_s);
        wanda.types(u"RegisterPage/userNameField"_s, u"w o"_s);
        wanda.clicks(u"RegisterPage/createButton"_s);
        QVERIFY(wanda.reads(u"A name has only letters from A to Z"_s));
        QVERIFY(wanda.reads(u"At least 5 characters"_s));
        QCOMPARE(server.requestCount("POST", "/register"), 0);

        fillForm(wanda);
        wanda.clicks(u"RegisterPage/createButton"_s);
        QCOMPARE(server.requestCount("POST", "/register"), 0); // the terms are not agreed to
        wanda.ticks(u"RegisterPage/termsBox"_s);
        wanda.clicks(u"RegisterPage/createButton"_s);
        QVERIFY(wanda.waitsFor(u"wanda@example.org"_s));
        QTRY_VERIFY(wanda.sees(u"ConfirmPage/codeField"_s));
        QCOMPARE(server.requestCount("POST", "/register"), 1);

        wanda.clicks(u"ConfirmPage/resendButton"_s);
        QTRY_COMPARE(server.requestCount("POST", "/user/resend_email"), 1);
        wanda.types(u"ConfirmPage/codeField"_s, u"https://mentorship.example.org"_s + lastLink());
        wanda.clicks(u"ConfirmPage/confirmButton"_s);
        QTRY_VERIFY(wanda.sees(u"SignInPage/signInButton"_s));

        wanda.signsIn(u"wanda_o"_s, u"a-Long-One"_s);
        QVERIFY(wanda.waitsFor(u"Wanda Oyelaran"_s));
    }

    void anAccountIsMadeThoughTheMailFails()
    {
        sandbox::Options failing = options();
        failing.mailFails = true;
        RunningSandbox server(failing);
        Person wanda(server);
        wanda.opensTheProgram();
        wanda.clicks(u"SignInPage/createButton"_s);
        fillForm(wanda);
        wanda.ticks(u"RegisterPage/termsBox"_s);
        wanda.clicks(u"RegisterPage/createButton"_s);
        QTRY_VERIFY(wanda.sees(u"ConfirmPage/codeField"_s));
        QCOMPARE(server.requestCount("POST", "/register"), 1);
        QCOMPARE(server.requestCount("POST", "/login"), 1); // which told that it is there
    }

    void signingInBeforeConfirmingOffersTheMailAgain()
    {
        RunningSandbox server(options());
        Person noah(server);
        noah.opensTheProgram();
        noah.types(u"SignInPage/userEdit"_s, u"noah_f"_s);
        noah.types(u"SignInPage/passwordEdit"_s, u"sample-Pass1"_s);
        noah.clicks(u"SignInPage/signInButton"_s);
        noah.clicksOn(u"Enter the code"_s);
        QTRY_VERIFY(noah.sees(u"ConfirmPage/codeField"_s));
    }

    void theProfileIsChanged()
    {
        RunningSandbox server(options());
        Person amara(server, u"amara_o"_s);
        amara.picks(u"Edit profile…"_s);
        amara.types(u"ProfileDialog/locationField"_s, u"Ibadan, Nigeria"_s);
        amara.ticks(u"ProfileDialog/mentorBox"_s, false);
        amara.clicks(u"ProfileDialog/saveButton"_s);
        amara.waitsUntilAllIsQuiet();
        QTRY_COMPARE(server.requestCount("PUT", "/user"), 1);
        QTRY_COMPARE(amara.gui().program().store().me().location, u"Ibadan, Nigeria"_s);
        QVERIFY(!amara.gui().program().store().me().isAvailableToMentor);
        // The name was not sent: the server would have found it taken.
        QCOMPARE(amara.gui().program().store().me().userName, u"amara_o"_s);
    }

    void aUserNameThatIsTakenComesBackToTheField()
    {
        RunningSandbox server(options());
        Person amara(server, u"amara_o"_s);
        amara.picks(u"Edit profile…"_s);
        amara.types(u"ProfileDialog/userNameField"_s, u"kenji_w"_s);
        amara.clicks(u"ProfileDialog/saveButton"_s);
        QVERIFY(amara.waitsFor(u"already exists"_s));
        QTRY_COMPARE(amara.textOf(u"ProfileDialog/userNameField"_s), u"kenji_w"_s);
        QCOMPARE(amara.gui().program().store().me().userName, u"amara_o"_s);
    }

    void thePasswordIsChanged()
    {
        RunningSandbox server(options());
        Person amara(server, u"amara_o"_s);
        amara.picks(u"Change password…"_s);
        amara.types(u"PasswordDialog/currentField"_s, u"not-this-one"_s);
        amara.types(u"PasswordDialog/wantedField"_s, u"another-Pass2"_s);
        amara.types(u"PasswordDialog/repeatedField"_s, u"another-Pass2"_s);
        amara.clicks(u"PasswordDialog/changeButton"_s);
        QVERIFY(amara.waitsFor(u"This is not your current password"_s));
        amara.types(u"PasswordDialog/currentField"_s, u"sample-Pass1"_s);
        amara.clicks(u"PasswordDialog/changeButton"_s);
        QTRY_COMPARE(server.requestCount("PUT", "/user/change_password"), 2);
        QTRY_VERIFY(amara.reads(u"changed"_s));

        Person elsewhere(server);
        elsewhere.signsIn(u"amara_o"_s, u"another-Pass2"_s);
    }

    void anAccountIsDeleted()
    {
        RunningSandbox server(options());
        Person amara(server, u"amara_o"_s);
        amara.picks(u"Delete account…"_s);
        QVERIFY(amara.waitsFor(u"Kenji Watanabe"_s)); // whom the running one goes on to block
        QVERIFY(!amara.canClick(u"DeleteAccountDialog/deleteButton"_s));
        amara.types(u"DeleteAccountDialog/nameField"_s, u"amara_o"_s);
        amara.clicks(u"DeleteAccountDialog/deleteButton"_s);
        QTRY_VERIFY(amara.sees(u"SignInPage/signInButton"_s));
        QCOMPARE(server.requestCount("DELETE", "/user"), 1);
        QVERIFY(!amara.gui().program().session().lastAccount().isValid());

        Person kenji(server, u"kenji_w"_s);
        QVERIFY(kenji.reads(u"Deleted account"_s));
    }

    void theOnlyAdminIsToldWhyNot()
    {
        RunningSandbox server(options());
        Person grace(server, u"grace_w"_s);
        grace.picks(u"Delete account…"_s);
        QVERIFY(grace.waitsFor(u"only administrator"_s));
        QCOMPARE(server.requestCount("DELETE", "/user"), 0);
    }
};

QTEST_MAIN(TestAccount)
#include "tst_account.moc"
