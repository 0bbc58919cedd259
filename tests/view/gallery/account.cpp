// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages before somebody is signed in, and the dialogs of the account.
#include "store/outbox.h"
#include "view/accountstage.h"
#include "view/admindialog.h"
#include "view/confirmpage.h"
#include "view/deleteaccountdialog.h"
#include "view/entrance.h"
#include "view/formfield.h"
#include "view/gallery/album.h"
#include "view/passworddialog.h"
#include "view/personlist.h"
#include "view/profiledialog.h"
#include "view/registerpage.h"
#include "view/signinpage.h"
#include "view/stage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace gallery {

namespace {

using test::AccountStage;
using test::Answer;

view::FormField &field(const QWidget &widget, const char *name)
{
    return *widget.findChild<view::FormField *>(QString::fromLatin1(name));
}

QPushButton &button(const QWidget &widget, const char *name)
{
    return *widget.findChild<QPushButton *>(QString::fromLatin1(name));
}

void scrollToEnd(const QWidget &widget)
{
    QScrollBar *bar = widget.findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
}

void fillRegistration(const QWidget &page)
{
    field(page, "serverField").setText(QStringLiteral("https://mentorship.example.org"));
    field(page, "nameField").setText(QStringLiteral("Zoë"));
    field(page, "userNameField").setText(QStringLiteral("zoe"));
    field(page, "emailField").setText(QStringLiteral("zoe@example"));
    field(page, "passwordField").setText(QStringLiteral("short"));
}

void takeRegistration(const Album &album)
{
    AccountStage stage;
    view::RegisterPage page(stage.enrolment, http::checkServerAddress);
    page.resize(1200, 760);
    album.save(page, QStringLiteral("register"));
    button(page, "createButton").click();
    album.save(page, QStringLiteral("register-missing"));
    fillRegistration(page);
    for (const char *name : {"nameField", "userNameField", "emailField", "passwordField"})
        field(page, name).checkNow();
    album.save(page, QStringLiteral("register-wrong"));
    page.resize(620, 560);
    album.save(page, QStringLiteral("register-small"));

    page.resize(1200, 760);
    field(page, "serverField").setText(stage.server.url().toString());
    field(page, "nameField").setText(QStringLiteral("Zoe Marchetti"));
    field(page, "userNameField").setText(QStringLiteral("zoe_m"));
    field(page, "emailField").setText(QStringLiteral("zoe@mentorship.example"));
    field(page, "passwordField").setText(QStringLiteral("long-enough"));
    page.findChild<QCheckBox *>(QStringLiteral("termsBox"))->setChecked(true);
    button(page, "createButton").click();
    album.save(page, QStringLiteral("register-busy"));
}

void takeConfirmation(const Album &album)
{
    AccountStage stage;
    const QUrl server(QStringLiteral("https://mentorship.example.org"));
    view::ConfirmPage page(stage.enrolment);
    page.resize(1200, 760);
    page.showCreated(server, QStringLiteral("zoe@mentorship.example"),
                     session::Enrolment::Created::Mailed);
    album.save(page, QStringLiteral("confirm"));
    page.showCreated(server, QString(240, QLatin1Char('w')) + QStringLiteral("@example.org"),
                     session::Enrolment::Created::PerhapsNotMailed);
    album.save(page, QStringLiteral("confirm-long"));
    page.showUnconfirmed(server, {});
    page.sendMailAgain();
    album.save(page, QStringLiteral("confirm-address-missing"));

    view::Entrance entrance(stage.enrolment, http::checkServerAddress);
    entrance.resize(1200, 760);
    entrance.showSignIn();
    entrance.signInPage().showRefusal({Error::Kind::Forbidden, 403, {}, true});
    album.save(entrance, QStringLiteral("signin-unconfirmed"));
}

void takeProfile(const Album &album)
{
    AccountStage stage;
    {
        view::ProfileDialog dialog(stage.profile, stage.sync);
        album.save(dialog, QStringLiteral("profile-loading"));
    }
    stage.seeMe(AccountStage::maya());
    view::ProfileDialog dialog(stage.profile, stage.sync);
    album.save(dialog, QStringLiteral("profile"));
    ProfileEdit edit;
    edit.texts.insert(ProfileField::UserName, QStringLiteral("amara_o"));
    edit.texts.insert(ProfileField::Bio, QStringLiteral("word ").repeated(120));
    dialog.offerUnsaved(edit);
    album.save(dialog, QStringLiteral("profile-unsaved"));
    button(dialog, "saveButton").click();
    album.save(dialog, QStringLiteral("profile-too-long"));
    scrollToEnd(dialog);
    album.save(dialog, QStringLiteral("profile-end"));
    dialog.resize(420, 560);
    album.save(dialog, QStringLiteral("profile-narrow"));

    AccountStage refused;
    refused.seeMe(AccountStage::maya());
    WaitingEdit entry;
    entry.id = refused.store.outbox().takeId();
    entry.edit.kind = Edit::Kind::UpdateProfile;
    entry.edit.profile = edit;
    entry.state = WaitingEdit::State::Parked;
    entry.trouble = Trouble{Trouble::Kind::Refused,
                            {Error::Kind::Invalid, 400,
                             QStringLiteral("A user with that username already exists."), true},
                            {}};
    refused.store.outbox().write({.put = {entry}});
    view::ProfileDialog parked(refused.profile, refused.sync);
    album.save(parked, QStringLiteral("profile-parked"));

    AccountStage far;
    far.goOffline();
    view::ProfileDialog unseen(far.profile, far.sync);
    album.save(unseen, QStringLiteral("profile-offline"));
}

void takeHostile(const Album &album)
{
    int number = 0;
    for (const QString &text : test::hostileTexts()) {
        AccountStage stage;
        User user = AccountStage::maya();
        for (const ProfileField one : allProfileFields)
            user.*memberOf(one) = text;
        user.email = text;
        user.isAdmin = true;
        stage.seeMe(user);
        stage.seeRunning(text);
        ++number;
        view::ProfileDialog profile(stage.profile, stage.sync);
        album.save(profile, QStringLiteral("profile-hostile-%1").arg(number));
        view::DeleteAccountDialog deleting(stage.profile, stage.relations, stage.commands,
                                           stage.sync);
        album.save(deleting, QStringLiteral("delete-hostile-%1").arg(number));
        QList<User> others = AccountStage::people();
        others[0].name = text;
        others[0].userName = text;
        stage.server.always(Answer::json(200, AccountStage::adminsJson(others)));
        view::AdminDialog administration(stage.profile, stage.members, stage.directory,
                                         stage.commands);
        album.save(administration, QStringLiteral("admin-hostile-%1").arg(number));
    }
}

void takePassword(const Album &album)
{
    AccountStage stage;
    view::PasswordDialog dialog(stage.commands, stage.sync);
    album.save(dialog, QStringLiteral("password"));
    field(dialog, "currentField").setText(QStringLiteral("one-password"));
    field(dialog, "wantedField").setText(QStringLiteral("two words"));
    field(dialog, "repeatedField").setText(QStringLiteral("another"));
    for (const char *name : {"wantedField", "repeatedField"})
        field(dialog, name).checkNow();
    field(dialog, "currentField").showRefusal(QStringLiteral("This is not your current password."));
    album.save(dialog, QStringLiteral("password-wrong"));
    AccountStage far;
    far.goOffline();
    view::PasswordDialog offline(far.commands, far.sync);
    album.save(offline, QStringLiteral("password-offline"));
}

void takeDeleting(const Album &album)
{
    AccountStage stage;
    stage.seeMe(AccountStage::maya());
    {
        view::DeleteAccountDialog dialog(stage.profile, stage.relations, stage.commands,
                                         stage.sync);
        album.save(dialog, QStringLiteral("delete"));
    }
    stage.seeRunning(QStringLiteral("Amara Okafor"));
    User admin = AccountStage::maya();
    admin.isAdmin = true;
    stage.seeMe(admin);
    stage.server.always(Answer::json(200, "[]"));
    view::DeleteAccountDialog dialog(stage.profile, stage.relations, stage.commands, stage.sync);
    QTest::keyClicks(field(dialog, "nameField").editor(), QStringLiteral("maya_l"));
    dialog.show();
    QTest::qWait(200);
    album.save(dialog, QStringLiteral("delete-only-admin"));
    field(dialog, "nameField").setEnabled(true);
}

void takeAdministration(const Album &album)
{
    AccountStage stage;
    User admin = AccountStage::maya();
    admin.isAdmin = true;
    stage.seeMe(admin);
    stage.seePeople(AccountStage::people());
    const auto take = [&](const QString &name, const Answer &answer, auto then) {
        stage.server.always(answer);
        view::AdminDialog dialog(stage.profile, stage.members, stage.directory, stage.commands);
        dialog.show();
        QTest::qWait(200);
        then(dialog);
        album.save(dialog, name);
    };
    const auto nothing = [](view::AdminDialog &) {};
    take(QStringLiteral("admin-loading"), Answer::silence(), nothing);
    take(QStringLiteral("admin-error"), Answer::message(500, "Internal Server Error"), nothing);
    take(QStringLiteral("admin-alone"), Answer::json(200, "[]"), nothing);
    const QList<User> others = AccountStage::people().mid(0, 3);
    take(QStringLiteral("admin"), Answer::json(200, AccountStage::adminsJson(others)),
         [](view::AdminDialog &dialog) {
             dialog.findChild<QLineEdit *>(QStringLiteral("searchEdit"))
                 ->setText(QStringLiteral("n"));
         });
    take(QStringLiteral("admin-question"),
         Answer::json(200, AccountStage::adminsJson(others.mid(0, 1))),
         [](view::AdminDialog &dialog) {
             dialog.findChild<view::PersonList *>(QStringLiteral("adminsList"))->setCurrentRow(1);
             button(dialog, "revokeButton").click();
             dialog.findChild<QLineEdit *>(QStringLiteral("searchEdit"))
                 ->setText(QStringLiteral("nobody"));
         });
    stage.server.stopListening();
    take(QStringLiteral("admin-offline"), Answer::silence(), nothing);
}

} // namespace

void takeAccount(const Album &album)
{
    takeRegistration(album);
    takeConfirmation(album);
    takeProfile(album);
    takePassword(album);
    takeDeleting(album);
    takeAdministration(album);
    takeHostile(album);
}

} // namespace gallery
