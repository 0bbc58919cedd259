// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The password, and the end of the account; and what all forms of the account have in common.
#include "view/accountstage.h"
#include "view/admindialog.h"
#include "view/confirmpage.h"
#include "view/deleteaccountdialog.h"
#include "view/formhandles.h"
#include "view/passworddialog.h"
#include "view/profiledialog.h"
#include "view/registerpage.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using test::AccountStage;
using test::Answer;
using test::button;
using test::field;
using test::sentence;
using test::type;

class TestAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<AccountStage>(); }

    // The password

    void aPasswordIsChangedAndWiped()
    {
        m_stage->server.answer(Answer::message(201, "Password was updated successfully."));
        view::PasswordDialog dialog(m_stage->commands, m_stage->sync);
        dialog.show();
        fillPasswords(dialog);
        button(dialog, "changeButton").click();
        QTRY_COMPARE(sentence(dialog), QStringLiteral("Your password is changed."));
        const QJsonObject sent =
            QJsonDocument::fromJson(m_stage->server.seen().first().body).object();
        QCOMPARE(sent[QStringLiteral("current_password")].toString(), QStringLiteral("old-one-1"));
        QCOMPARE(sent[QStringLiteral("new_password")].toString(), QStringLiteral("new-one-2"));
        for (const char *name : {"currentField", "wantedField", "repeatedField"})
            QVERIFY(field(dialog, name).text().isEmpty());
    }

    void aWrongPasswordIsSaidAtItsField()
    {
        m_stage->server.answer(Answer::message(400, "Current password is incorrect."));
        view::PasswordDialog dialog(m_stage->commands, m_stage->sync);
        dialog.show();
        fillPasswords(dialog);
        button(dialog, "changeButton").click();
        QTRY_COMPARE(field(dialog, "currentField").message(),
                     QStringLiteral("This is not your current password."));
        QCOMPARE(field(dialog, "wantedField").text(), QStringLiteral("new-one-2"));
    }

    void passwordsThatDifferAreNotSent()
    {
        view::PasswordDialog dialog(m_stage->commands, m_stage->sync);
        dialog.show();
        fillPasswords(dialog);
        type(dialog, "repeatedField", QStringLiteral("new-one-3"));
        button(dialog, "changeButton").click();
        QCOMPARE(dialog.focusWidget(), field(dialog, "repeatedField").editor());
        fillPasswords(dialog);
        field(dialog, "wantedField").setText(QStringLiteral("old-one-1"));
        button(dialog, "changeButton").click();
        QCOMPARE(dialog.focusWidget(), field(dialog, "wantedField").editor());
        QVERIFY(m_stage->server.seen().isEmpty());
    }

    void offlineThePasswordNeedsTheServer()
    {
        m_stage->goOffline();
        view::PasswordDialog dialog(m_stage->commands, m_stage->sync);
        dialog.show();
        QVERIFY(sentence(dialog).contains(QStringLiteral("needs the server")));
    }

    // The end

    void theUserNameArmsTheButton()
    {
        m_stage->seeMe(AccountStage::maya());
        const auto dialog = deletion();
        QVERIFY(!button(*dialog, "deleteButton").isEnabled());
        type(*dialog, "nameField", QStringLiteral("maya_L"));
        QVERIFY(!button(*dialog, "deleteButton").isEnabled());
        type(*dialog, "nameField", QStringLiteral("maya_l"));
        QVERIFY(button(*dialog, "deleteButton").isEnabled());
        // Enter in the field is not meant.
        QTest::keyClick(field(*dialog, "nameField").editor(), Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(m_stage->server.seen().isEmpty());
    }

    void aRunningMentorshipIsNamed()
    {
        m_stage->seeMe(AccountStage::maya());
        const auto dialog = deletion();
        auto *running = dialog->findChild<QLabel *>(QStringLiteral("runningLabel"));
        QVERIFY(!running->isVisible());
        m_stage->seeRunning(QStringLiteral("Amara Okafor"));
        QVERIFY(running->isVisible());
        QVERIFY(running->text().contains(QStringLiteral("Amara Okafor")));
    }

    void theAccountIsDeleted()
    {
        m_stage->seeMe(AccountStage::maya());
        m_stage->server.answer(Answer::message(200, "User was deleted successfully."));
        const auto dialog = deletion();
        QSignalSpy deleted(dialog.get(), &view::DeleteAccountDialog::accountDeleted);
        type(*dialog, "nameField", QStringLiteral("maya_l"));
        button(*dialog, "deleteButton").click();
        QTest::keyClick(dialog.get(), Qt::Key_Escape); // not while the answer is awaited
        QVERIFY(dialog->isVisible());
        QTRY_COMPARE(deleted.size(), 1);
        QCOMPARE(m_stage->server.count("DELETE"), 1);
    }

    void theOnlyAdministratorIsToldFirst()
    {
        User admin = AccountStage::maya();
        admin.isAdmin = true;
        m_stage->seeMe(admin);
        m_stage->server.answer(Answer::json(200, "[]"));
        const auto dialog = deletion();
        QTRY_VERIFY(sentence(*dialog).contains(QStringLiteral("only administrator")));
        QSignalSpy asked(dialog.get(), &view::DeleteAccountDialog::administrationRequested);
        dialog->findChild<view::NoticeBar *>()->findChildren<QPushButton *>().first()->click();
        QCOMPARE(asked.size(), 1);
    }

    void theRefusalOfTheLastAdministratorIsShown()
    {
        m_stage->seeMe(AccountStage::maya());
        m_stage->server.answer(Answer::message(
            400, "You cannot delete your account, since you are the only Admin left."));
        const auto dialog = deletion();
        QSignalSpy deleted(dialog.get(), &view::DeleteAccountDialog::accountDeleted);
        type(*dialog, "nameField", QStringLiteral("maya_l"));
        button(*dialog, "deleteButton").click();
        QTRY_VERIFY(sentence(*dialog).contains(QStringLiteral("only administrator")));
        QVERIFY(deleted.isEmpty());
        QVERIFY(button(*dialog, "deleteButton").isEnabled());
    }

    // All of them

    void noTwoThingsOfAFormHaveTheSameMnemonic()
    {
        m_stage->seeMe(AccountStage::maya());
        for (const auto &form : forms()) {
            form->show();
            QStringList letters;
            const auto add = [&](const QWidget *widget, const QString &text) {
                const QString letter = QKeySequence::mnemonic(text).toString();
                if (widget->isVisibleTo(form.get()) && !letter.isEmpty())
                    letters.append(letter);
            };
            for (const QLabel *label : form->findChildren<QLabel *>()) {
                if (label->buddy())
                    add(label, label->text());
            }
            for (const QAbstractButton *one : form->findChildren<QAbstractButton *>())
                add(one, one->text());
            QVERIFY(letters.size() > 2);
            QVERIFY2(letters.removeDuplicates() == 0, form->metaObject()->className());
        }
    }

    void everyFieldHasAName()
    {
        m_stage->seeMe(AccountStage::maya());
        for (const auto &form : forms()) {
            QList<const QWidget *> named;
            for (const QLabel *label : form->findChildren<QLabel *>())
                named.append(label->buddy());
            int count = 0;
            for (const QWidget *widget : form->findChildren<QWidget *>()) {
                const bool isField = qobject_cast<const QLineEdit *>(widget)
                    || qobject_cast<const QPlainTextEdit *>(widget);
                if (!isField || !widget->isVisibleTo(form.get()))
                    continue;
                ++count;
                QVERIFY2(named.contains(widget), form->metaObject()->className());
            }
            QVERIFY(count > 0);
        }
    }

private:
    [[nodiscard]] std::vector<std::unique_ptr<QWidget>> forms() const
    {
        std::vector<std::unique_ptr<QWidget>> all;
        all.push_back(
            std::make_unique<view::RegisterPage>(m_stage->enrolment, http::checkServerAddress));
        all.push_back(std::make_unique<view::ConfirmPage>(m_stage->enrolment));
        all.push_back(std::make_unique<view::ProfileDialog>(m_stage->profile, m_stage->sync));
        all.push_back(std::make_unique<view::PasswordDialog>(m_stage->commands, m_stage->sync));
        all.push_back(deletion());
        all.push_back(std::make_unique<view::AdminDialog>(m_stage->profile, m_stage->members,
                                                          m_stage->directory, m_stage->commands));
        return all;
    }
    [[nodiscard]] std::unique_ptr<view::DeleteAccountDialog> deletion() const
    {
        auto dialog = std::make_unique<view::DeleteAccountDialog>(
            m_stage->profile, m_stage->relations, m_stage->commands, m_stage->sync);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
    static void fillPasswords(const QWidget &dialog)
    {
        field(dialog, "currentField").setText(QStringLiteral("old-one-1"));
        field(dialog, "wantedField").setText(QStringLiteral("new-one-2"));
        field(dialog, "repeatedField").setText(QStringLiteral("new-one-2"));
    }

    std::unique_ptr<AccountStage> m_stage;
};

QTEST_MAIN(TestAccount)
#include "tst_account.moc"
