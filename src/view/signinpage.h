// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SignInPage;
}

namespace view {

/// Signing in, and what to do when the keychain does not let us take up a session.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Proposed address; kept when the person has typed one already.
    void setServer(const QString &server);
    /// Those of an account that was just made, whatever the form held.
    void propose(const QString &server, const QString &userName);
    /// As typed, without blanks around it.
    [[nodiscard]] QString server() const;
    [[nodiscard]] QString userName() const;
    /// The form, ready to be filled.
    void showForm();
    /// A sign-in is under way: the form waits, the window does not.
    void setBusy(bool busy);
    /// Why it did not work; every field stays as it is.
    void showError(const QString &sentence);
    /// The same, with the next step where there is one: an address that is not confirmed.
    void showRefusal(const Error &error);
    /// The address of a new account is confirmed: it can sign in.
    void showConfirmed();
    /// It worked: the password is wiped.
    void signedIn();

    void showKeychainWaiting();
    void showKeychainLocked();

Q_SIGNALS:
    void signInRequested(const QString &server, const QString &userName, const QString &password,
                         bool staySignedIn);
    void createAccountRequested();
    /// The address is not confirmed: the code of its mail is at hand, or the mail is wanted again.
    void codeRequested();
    void mailRequested();
    void sampleDataRequested();
    void keepWaitingRequested();
    void continueWithoutKeychainRequested();
    void unlockKeychainRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void requestSignIn();
    /// Whether a field is empty: it says which, and goes there.
    bool asksForMissing();
    void updateColumnWidth();
    void showPassword(bool shown);
    void firstKeychainButtonClicked();
    void secondKeychainButtonClicked();

    std::unique_ptr<Ui::SignInPage> m_ui;
    bool m_isBusy = false;
    bool m_isLocked = false; ///< of the two keychain pages, the one shown
};

} // namespace view
