// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/accountstage.h"
#include "view/confirmpage.h"
#include "view/entrance.h"
#include "view/formfield.h"
#include "view/noticebar.h"
#include "view/registerpage.h"
#include "view/signinpage.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using test::Answer;

class TestRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<test::AccountStage>();
        m_entrance = std::make_unique<view::Entrance>(m_stage->enrolment, http::checkServerAddress);
        m_entrance->resize(900, 800);
        m_entrance->signInPage().setServer(m_stage->server.url().toString());
        m_entrance->show();
        m_entrance->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_entrance.get()));
        button(m_entrance->signInPage(), "createButton").click();
    }

    void cleanup()
    {
        m_entrance.reset();
        m_stage.reset();
    }

    void theServerIsTakenOver()
    {
        QCOMPARE(field("serverField").text(), m_stage->server.url().toString());
        QCOMPARE(m_entrance->focusWidget(), field("nameField").editor());
    }

    void nothingIsFoundFaultWithBeforeAFieldWasLeft()
    {
        view::FormField &name = field("userNameField");
        const QString hint = name.message();
        name.editor()->setFocus();
        QTest::keyClicks(name.editor(), QStringLiteral("zoe"));
        QCOMPARE(name.message(), hint);
        QTest::keyClick(name.editor(), Qt::Key_Tab);
        const QString problem = name.message();
        QVERIFY(!problem.isEmpty() && problem != hint);
        // From now on while typing.
        QTest::keyClicks(name.editor(), QStringLiteral("_m"));
        QCOMPARE(name.message(), hint);
        QTest::keyClick(name.editor(), Qt::Key_Backspace);
        QCOMPARE(name.message(), problem);
    }

    void anEmptyFieldThatWasPassedIsLeftInPeace()
    {
        view::FormField &name = field("nameField");
        const QString hint = name.message();
        name.editor()->setFocus();
        QTest::keyClick(name.editor(), Qt::Key_Tab);
        QCOMPARE(name.message(), hint);
    }

    void nothingMovesWhenAProblemShows()
    {
        fill();
        const QPoint before = button(page(), "createButton").mapTo(m_entrance.get(), QPoint());
        field("userNameField").setText(QStringLiteral("zoe"));
        field("userNameField").checkNow();
        QTest::qWait(0);
        QCOMPARE(button(page(), "createButton").mapTo(m_entrance.get(), QPoint()), before);
    }

    void aButtonThatIsPressedStaysUnderTheMouse()
    {
        fill();
        view::FormField &name = field("nameField");
        name.setText(QStringLiteral("Zoë")); // what is wrong with it takes two lines
        name.editor()->setFocus();
        const QString hint = name.message();
        const QPushButton &create = button(page(), "createButton");
        const QPoint where = create.mapTo(m_entrance.get(), create.rect().center());
        QTest::mousePress(m_entrance->windowHandle(), Qt::LeftButton, {}, where);
        QCOMPARE(m_entrance->focusWidget(), &create);
        QCOMPARE(name.message(), hint);
        QTest::mouseRelease(m_entrance->windowHandle(), Qt::LeftButton, {}, where);
        QTRY_COMPARE(m_entrance->focusWidget(), name.editor()); // so the button was pressed
        QVERIFY(name.message() != hint);
    }

    void thePrimaryButtonSaysWhatLacksAndGoesThere()
    {
        QPushButton &create = button(page(), "createButton");
        create.click();
        QCOMPARE(m_entrance->focusWidget(), field("nameField").editor());
        QCOMPARE(sentence(), QStringLiteral("Your name is missing."));
        fill();
        field("emailField").setText(QStringLiteral("zoe@example"));
        create.click();
        QCOMPARE(m_entrance->focusWidget(), field("emailField").editor());
        QCOMPARE(sentence(), field("emailField").message());
        fill();
        box("termsBox").setChecked(false);
        create.click();
        QCOMPARE(m_entrance->focusWidget(), &box("termsBox"));
        QVERIFY(m_stage->server.seen().isEmpty());
    }

    void theServiceIsToldAllOfIt()
    {
        m_stage->server.answer(Answer::message(201, "User was created successfully."));
        fill();
        box("mentorBox").setChecked(true);
        QTest::keyClick(field("passwordField").editor(), Qt::Key_Return);
        QVERIFY(!field("nameField").isEnabled());
        QTRY_VERIFY(isShown<view::ConfirmPage>());
        QCOMPARE(m_stage->server.seen().size(), 1);
        const QJsonObject sent =
            QJsonDocument::fromJson(m_stage->server.seen().first().body).object();
        QCOMPARE(sent[QStringLiteral("name")].toString(), QStringLiteral("Zoe Marchetti"));
        QCOMPARE(sent[QStringLiteral("password")].toString(), QStringLiteral("long-enough"));
        QCOMPARE(sent[QStringLiteral("available_to_mentor")], true);
        QCOMPARE(sent[QStringLiteral("need_mentoring")], false);
        QCOMPARE(sent[QStringLiteral("terms_and_conditions_checked")], true);
        // The password is gone, and signing in is prepared.
        QVERIFY(field("passwordField").text().isEmpty());
        QCOMPARE(m_entrance->signInPage().userName(), QStringLiteral("zoe_m"));
    }

    void whatIsTakenIsSaidAtItsField_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("user name") << QByteArray("A user with that username already exists.")
                                   << QByteArray("userNameField");
        QTest::newRow("e-mail") << QByteArray("A user with that email already exists.")
                                << QByteArray("emailField");
    }

    void whatIsTakenIsSaidAtItsField()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, name);
        m_stage->server.answer(Answer::message(409, message));
        fill();
        view::FormField &taken = field(name.constData());
        const QString hint = taken.message();
        const QString typed = taken.text();
        button(page(), "createButton").click();
        QTRY_VERIFY(taken.message() != hint);
        QCOMPARE(m_entrance->focusWidget(), taken.editor());
        QCOMPARE(taken.text(), typed);
        QCOMPARE(field("passwordField").text(), QStringLiteral("long-enough"));
        QTest::keyClicks(taken.editor(), QStringLiteral("2"));
        QCOMPARE(taken.message(), hint);
    }

    void anotherRefusalIsANoticeAndKeepsAll()
    {
        m_stage->server.answer(Answer::message(400, "Your email is invalid."));
        fill();
        button(page(), "createButton").click();
        QTRY_VERIFY(sentence().contains(QStringLiteral("Your email is invalid.")));
        QVERIFY(isShown<view::RegisterPage>());
        QCOMPARE(field("passwordField").text(), QStringLiteral("long-enough"));
        QVERIFY(button(page(), "createButton").isEnabled());
    }

    void aMailThatFailedIsSaid()
    {
        m_stage->server.answer(Answer::message(500, "Internal Server Error"))
            .answer(Answer::message(403, "Please verify your email before login."));
        fill();
        button(page(), "createButton").click();
        QTRY_VERIFY(isShown<view::ConfirmPage>());
        QVERIFY(shown()
                    .findChild<QLabel *>(QStringLiteral("sentence"))
                    ->text()
                    .contains(QStringLiteral("trouble")));
        QCOMPARE(m_stage->server.count("POST"), 2); // registered once, and asked
    }

    void leavingWipesThePasswordOnly()
    {
        fill();
        button(page(), "signInButton").click();
        QVERIFY(isShown<view::SignInPage>());
        button(m_entrance->signInPage(), "createButton").click();
        QCOMPARE(field("userNameField").text(), QStringLiteral("zoe_m"));
        QVERIFY(field("passwordField").text().isEmpty());
        QCOMPARE(m_entrance->focusWidget(), field("passwordField").editor());
    }

    void theCodeConfirms()
    {
        goToConfirmation();
        m_stage->server.answer(Answer::message(200, "You have confirmed your account. Thanks!"));
        field("codeField").setText(QStringLiteral(" http://x.example/user/confirm_email/abc.de "));
        button(shown(), "confirmButton").click();
        QTRY_VERIFY(isShown<view::SignInPage>());
        QCOMPARE(m_stage->server.seen().last().target, QByteArray("/user/confirm_email/abc.de"));
        QVERIFY(m_entrance->signInPage().findChild<view::NoticeBar *>()->isVisible());
        QCOMPARE(m_entrance->focusWidget()->objectName(), QStringLiteral("passwordEdit"));
    }

    void aWrongCodeIsSaidAtItsField()
    {
        goToConfirmation();
        m_stage->server.answer(
            Answer::message(400, "The confirmation link is invalid or the token has expired."));
        field("codeField").setText(QStringLiteral("abc.de"));
        QTest::keyClick(field("codeField").editor(), Qt::Key_Return);
        QTRY_VERIFY(!field("codeField").message().isEmpty());
        QCOMPARE(field("codeField").text(), QStringLiteral("abc.de"));
    }

    void theMailIsSentAgain()
    {
        goToConfirmation();
        m_stage->server.answer(
            Answer::message(200, "Check your email, a new verification email was sent."));
        button(shown(), "resendButton").click();
        QTRY_VERIFY(sentence().contains(QStringLiteral("zoe@mentorship.example")));
        QCOMPARE(m_stage->server.seen().last().target, QByteArray("/user/resend_email"));
    }

    void whoSignedInByUserNameIsAskedForTheAddress()
    {
        view::SignInPage &signIn = m_entrance->signInPage();
        m_entrance->showSignIn();
        signIn.propose(m_stage->server.url().toString(), QStringLiteral("zoe_m"));
        signIn.showRefusal({Error::Kind::Forbidden, 403, {}, true});
        pressNotice(signIn, 0);
        QVERIFY(isShown<view::ConfirmPage>());
        QCOMPARE(m_entrance->focusWidget(), field("emailField").editor());
        QVERIFY(m_stage->server.seen().isEmpty());
    }

    void whoSignedInByAddressIsSentTheMail()
    {
        m_stage->server.answer(Answer::message(404, "You are not registered in the system."));
        view::SignInPage &signIn = m_entrance->signInPage();
        m_entrance->showSignIn();
        signIn.propose(m_stage->server.url().toString(), QStringLiteral("zoe@mentorship.example"));
        signIn.showRefusal({Error::Kind::Forbidden, 403, {}, true});
        pressNotice(signIn, 0);
        QTRY_VERIFY(!field("emailField").message().isEmpty());
        QCOMPARE(field("emailField").text(), QStringLiteral("zoe@mentorship.example"));
        QVERIFY(m_stage->server.seen().last().body.contains("zoe@mentorship.example"));
    }

private:
    [[nodiscard]] QWidget &shown() const { return *m_entrance->currentWidget(); }
    [[nodiscard]] QWidget &page() const { return *m_entrance->findChild<view::RegisterPage *>(); }
    template <typename Page> [[nodiscard]] bool isShown() const
    {
        return qobject_cast<Page *>(m_entrance->currentWidget());
    }
    [[nodiscard]] view::FormField &field(const char *name) const
    {
        auto *found = shown().findChild<view::FormField *>(QString::fromLatin1(name));
        return found ? *found
                     : *m_entrance->findChild<view::FormField *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static QPushButton &button(const QWidget &widget, const char *name)
    {
        return *widget.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QCheckBox &box(const char *name) const
    {
        return *page().findChild<QCheckBox *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString sentence() const
    {
        auto *bar = shown().findChild<view::NoticeBar *>();
        return bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("noticeSentence"))->text()
                                : QString();
    }
    static void pressNotice(const QWidget &widget, int number)
    {
        widget.findChild<view::NoticeBar *>()->findChildren<QPushButton *>().at(number)->click();
    }
    void fill()
    {
        field("nameField").setText(QStringLiteral("Zoe Marchetti"));
        field("userNameField").setText(QStringLiteral("zoe_m"));
        field("emailField").setText(QStringLiteral("zoe@mentorship.example"));
        field("passwordField").setText(QStringLiteral("long-enough"));
        box("termsBox").setChecked(true);
    }
    void goToConfirmation()
    {
        m_stage->server.answer(Answer::message(201, "User was created successfully."));
        fill();
        button(page(), "createButton").click();
        QTRY_VERIFY(isShown<view::ConfirmPage>());
    }

    std::unique_ptr<test::AccountStage> m_stage;
    std::unique_ptr<view::Entrance> m_entrance;
};

QTEST_MAIN(TestRegister)
#include "tst_register.moc"
