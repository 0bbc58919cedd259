// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/enrolment.h"
#include "view/addresscheck.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RegisterPage;
}

namespace view {

class FormField;

/// Making an account: what the service would refuse is said while typing, and what was typed stays
/// until the account is there. The password goes when the page does.
class RegisterPage : public QWidget
{
    Q_OBJECT
public:
    RegisterPage(session::Enrolment &enrolment, AddressCheck checkAddress,
                 QWidget *parent = nullptr);
    ~RegisterPage() override;

    /// Proposed address; kept when the person has typed one here already.
    void setServer(const QString &server);
    void focusFirst();

    /// Whom the mail went to.
    struct Account {
        QUrl server;
        QString userName;
        QString email;
    };

Q_SIGNALS:
    void created(const view::RegisterPage::Account &account, session::Enrolment::Created created);
    void signInRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpChecks();
    void setUpHints();
    [[nodiscard]] QList<FormField *> fields() const;
    [[nodiscard]] QString missing(const FormField *field) const;
    /// Whether something is not as it must be: it says what, and goes there.
    bool asksForMissing();
    void create();
    void finish(const Account &account, const Result<session::Enrolment::Created> &result);
    void showRefusal(const Error &error);
    void setBusy(bool busy);
    void updateColumnWidth();

    session::Enrolment &m_enrolment;
    AddressCheck m_checkAddress;
    std::unique_ptr<Ui::RegisterPage> m_ui;
    bool m_isBusy = false;
};

} // namespace view
