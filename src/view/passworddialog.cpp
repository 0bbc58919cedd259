// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/passworddialog.h"

#include "domain/accountrules.h"
#include "domain/secret.h"
#include "ui_passworddialog.h"
#include "view/metrics.h"

namespace view {

namespace {

constexpr int dialogCharacters = 64;

QString resultId()
{
    return QStringLiteral("result");
}

QString offlineId()
{
    return QStringLiteral("offline");
}

} // namespace

PasswordDialog::PasswordDialog(syncing::OnlineCommands &commands, const syncing::Sync &sync,
                               QWidget *parent)
    : FittedDialog(parent),
      m_commands(commands),
      m_sync(sync),
      m_ui(std::make_unique<Ui::PasswordDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Change password"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(metrics::letters(font(), dialogCharacters));
    setUpChecks();
    for (const FormField *field : fields())
        connect(field, &FormField::returnPressed, this, &PasswordDialog::change);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &PasswordDialog::change);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, &PasswordDialog::wipeFields);
    connect(&m_sync, &syncing::Sync::statusChanged, this, &PasswordDialog::updateLink);
    updateLink();
    m_ui->currentField->editor()->setFocus();
}

PasswordDialog::~PasswordDialog()
{
    wipeFields();
}

QList<FormField *> PasswordDialog::fields() const
{
    return {m_ui->currentField, m_ui->wantedField, m_ui->repeatedField};
}

void PasswordDialog::setUpChecks()
{
    m_ui->wantedField->setCheck([this](const QString &text) -> std::optional<QString> {
        if (!text.isEmpty() && text == m_ui->currentField->text())
            return tr("The new password is the same as the current one.");
        return rules::problemWithPassword(text);
    });
    m_ui->wantedField->setHint([](const QString &) -> std::optional<QString> {
        return tr("At least %L1 characters, without blanks.").arg(rules::passwordLimits().least);
    });
    m_ui->repeatedField->setCheck([this](const QString &text) -> std::optional<QString> {
        if (text == m_ui->wantedField->text())
            return {};
        return tr("This is not the same as the new password.");
    });
    connect(m_ui->currentField, &FormField::edited, m_ui->wantedField, &FormField::checkAgain);
    connect(m_ui->wantedField, &FormField::edited, m_ui->repeatedField, &FormField::checkAgain);
}

QString PasswordDialog::missing(const FormField *field) const
{
    if (field == m_ui->currentField)
        return tr("Your current password is missing.");
    if (field == m_ui->wantedField)
        return tr("The new password is missing.");
    return tr("Type the new password a second time.");
}

bool PasswordDialog::asksForMissing()
{
    for (FormField *field : fields()) {
        const bool isEmpty = field->text().isEmpty();
        if (!isEmpty && field->checkNow())
            continue;
        m_ui->noticeBar->show(
            {Notice::Kind::Info, resultId(), isEmpty ? missing(field) : field->message(), {}});
        field->editor()->setFocus();
        return true;
    }
    return false;
}

void PasswordDialog::change()
{
    if (m_isBusy || asksForMissing())
        return;
    m_ui->noticeBar->dismiss(resultId());
    setBusy(true);
    m_commands.changePassword(m_ui->currentField->text(), m_ui->wantedField->text(), this,
                              [this](const Result<Done> &result) { finish(result); });
}

void PasswordDialog::finish(const Result<Done> &result)
{
    setBusy(false);
    if (result) {
        wipeFields();
        m_ui->noticeBar->show(
            {Notice::Kind::Success, resultId(), tr("Your password is changed."), {}, true});
        m_ui->closeButton->setFocus();
        return;
    }
    const Error &error = result.error();
    // The service's own words for it (api.md 5.3).
    if (error.kind == Error::Kind::Invalid
        && error.detail.startsWith(QLatin1String("Current password"))) {
        m_ui->currentField->showRefusal(tr("This is not your current password."));
        m_ui->currentField->editor()->setFocus();
        return;
    }
    const bool isUncertain = error.mayHaveBeenSent
        && (error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Offline
            || error.kind == Error::Kind::Server);
    m_ui->noticeBar->show(
        {Notice::Kind::Error,
         resultId(),
         isUncertain ? tr("The server did not answer clearly, so either password may be the one "
                          "that counts now. Try again in a while.")
             : error.kind == Error::Kind::Offline
             ? tr("The server cannot be reached, so your password was not changed.")
             : explain(error),
         {}});
    m_ui->changeButton->setFocus();
}

void PasswordDialog::reject()
{
    if (!m_isBusy)
        FittedDialog::reject();
}

void PasswordDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (FormField *field : fields())
        field->setEnabled(!busy);
    m_ui->changeButton->setEnabled(!busy);
    m_ui->changeButton->setText(busy ? tr("Changing…") : tr("C&hange password"));
}

void PasswordDialog::updateLink()
{
    if (m_sync.status().link == syncing::Status::Link::Offline) {
        m_ui->noticeBar->show({Notice::Kind::Warning,
                               offlineId(),
                               tr("You are offline. Changing the password needs the server."),
                               {},
                               true});
    } else {
        m_ui->noticeBar->dismiss(offlineId());
    }
}

void PasswordDialog::wipeFields()
{
    for (FormField *field : fields())
        field->clear();
}

} // namespace view
