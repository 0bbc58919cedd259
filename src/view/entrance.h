// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/enrolment.h"
#include "view/addresscheck.h"

#include <QStackedWidget>

namespace view {

class ConfirmPage;
class RegisterPage;
class SignInPage;

/// The pages before somebody is signed in, and the ways between them: signing in, making an
/// account, confirming its address. All but the first are made when they are first needed.
class Entrance : public QStackedWidget
{
    Q_OBJECT
public:
    Entrance(session::Enrolment &enrolment, AddressCheck checkAddress, QWidget *parent = nullptr);

    [[nodiscard]] SignInPage &signInPage() { return *m_signIn; }
    void showSignIn();
    void showRegister();

private:
    enum class Asked { Code, Mail };

    [[nodiscard]] RegisterPage &registerPage();
    [[nodiscard]] ConfirmPage &confirmPage();
    void showConfirm(Asked asked);

    session::Enrolment &m_enrolment;
    AddressCheck m_checkAddress;
    SignInPage *m_signIn;
    RegisterPage *m_register = nullptr;
    ConfirmPage *m_confirm = nullptr;
};

} // namespace view
