// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/entrance.h"

#include "view/confirmpage.h"
#include "view/registerpage.h"
#include "view/signinpage.h"

namespace view {

Entrance::Entrance(session::Enrolment &enrolment, AddressCheck checkAddress, QWidget *parent)
    : QStackedWidget(parent),
      m_enrolment(enrolment),
      m_checkAddress(std::move(checkAddress)),
      m_signIn(new SignInPage(this))
{
    addWidget(m_signIn);
    setFocusProxy(m_signIn);
    connect(m_signIn, &SignInPage::createAccountRequested, this, &Entrance::showRegister);
    connect(m_signIn, &SignInPage::codeRequested, this, [this] { showConfirm(Asked::Code); });
    connect(m_signIn, &SignInPage::mailRequested, this, [this] { showConfirm(Asked::Mail); });
}

void Entrance::showSignIn()
{
    setCurrentWidget(m_signIn);
    m_signIn->showForm();
}

void Entrance::showRegister()
{
    RegisterPage &page = registerPage();
    page.setServer(m_signIn->server());
    setCurrentWidget(&page);
    page.focusFirst();
}

void Entrance::showConfirm(Asked asked)
{
    const Result<QUrl> server = m_checkAddress(m_signIn->server());
    if (!server) {
        m_signIn->showError(server.error().detail);
        return;
    }
    // Who signs in by user name has not said the address.
    const QString name = m_signIn->userName();
    ConfirmPage &page = confirmPage();
    page.showUnconfirmed(*server, name.contains(u'@') ? name : QString());
    setCurrentWidget(&page);
    page.focusFirst();
    if (asked == Asked::Mail)
        page.sendMailAgain();
}

RegisterPage &Entrance::registerPage()
{
    if (m_register)
        return *m_register;
    m_register = new RegisterPage(m_enrolment, m_checkAddress, this);
    addWidget(m_register);
    connect(m_register, &RegisterPage::signInRequested, this, &Entrance::showSignIn);
    connect(m_register, &RegisterPage::created, this,
            [this](const RegisterPage::Account &account, session::Enrolment::Created created) {
                m_signIn->propose(account.server.toString(), account.userName);
                ConfirmPage &page = confirmPage();
                page.showCreated(account.server, account.email, created);
                setCurrentWidget(&page);
                page.focusFirst();
            });
    return *m_register;
}

ConfirmPage &Entrance::confirmPage()
{
    if (m_confirm)
        return *m_confirm;
    m_confirm = new ConfirmPage(m_enrolment, this);
    addWidget(m_confirm);
    connect(m_confirm, &ConfirmPage::signInRequested, this, &Entrance::showSignIn);
    connect(m_confirm, &ConfirmPage::confirmed, this, [this] {
        showSignIn();
        m_signIn->showConfirmed();
    });
    return *m_confirm;
}

} // namespace view
