// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/enrolment.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ConfirmPage;
}

namespace view {

/// "Check your mail": an account waits for its address to be confirmed, by the link of the mail or
/// by what it holds pasted here; or for the mail to be sent again.
class ConfirmPage : public QWidget
{
    Q_OBJECT
public:
    explicit ConfirmPage(session::Enrolment &enrolment, QWidget *parent = nullptr);
    ~ConfirmPage() override;

    /// An account was just made.
    void showCreated(const QUrl &server, const QString &email, session::Enrolment::Created created);
    /// Signing in was refused because the address is not confirmed. An empty e-mail is asked for.
    void showUnconfirmed(const QUrl &server, const QString &email);
    /// As if its button had been pressed; an e-mail address that is missing is asked for.
    void sendMailAgain();
    void focusFirst();

Q_SIGNALS:
    /// The address is confirmed: signing in works now.
    void confirmed();
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(const QUrl &server, const QString &email, const QString &sentence);
    void confirm();
    void finishConfirming(const Result<Done> &result);
    void finishSending(const QString &email, const Result<Done> &result);
    void setBusy(bool busy);
    void updateColumnWidth();

    session::Enrolment &m_enrolment;
    std::unique_ptr<Ui::ConfirmPage> m_ui;
    QUrl m_server;
    bool m_isBusy = false;
};

} // namespace view
