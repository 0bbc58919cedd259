// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/confirmpage.h"

#include "domain/accountrules.h"
#include "domain/texts.h"
#include "ui_confirmpage.h"

#include <QEvent>

namespace view {

namespace {

constexpr int columnCharacters = 68; // width of the column, in average letters

const QString &noticeId()
{
    static const QString id = QStringLiteral("confirm");
    return id;
}

} // namespace

ConfirmPage::ConfirmPage(session::Enrolment &enrolment, QWidget *parent)
    : QWidget(parent), m_enrolment(enrolment), m_ui(std::make_unique<Ui::ConfirmPage>())
{
    m_ui->setupUi(this);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->scrollContents->setAutoFillBackground(false);
    m_ui->codeField->setCheck([](const QString &text) -> std::optional<QString> {
        if (!text.trimmed().isEmpty())
            return {};
        return tr("Paste the link from the mail, or its last part.");
    });
    m_ui->emailField->setCheck(
        [](const QString &text) { return rules::problemWithEmail(text.trimmed()); });
    updateColumnWidth();
    connect(m_ui->codeField, &FormField::returnPressed, this, &ConfirmPage::confirm);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &ConfirmPage::confirm);
    connect(m_ui->emailField, &FormField::returnPressed, this, &ConfirmPage::sendMailAgain);
    connect(m_ui->resendButton, &QPushButton::clicked, this, &ConfirmPage::sendMailAgain);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &ConfirmPage::signInRequested);
}

ConfirmPage::~ConfirmPage() = default;

void ConfirmPage::showCreated(const QUrl &server, const QString &email,
                              session::Enrolment::Created created)
{
    const QString sentence = created == session::Enrolment::Created::Mailed
        ? tr("Your account is there. A mail is on its way to %1: open its link, or paste the link "
             "here.")
        : tr("Your account is there, but the server had trouble with its mail to %1. If none "
             "comes, have it sent again.");
    begin(server, email, sentence.arg(isolated(email)));
}

void ConfirmPage::showUnconfirmed(const QUrl &server, const QString &email)
{
    begin(server, email,
          tr("This account waits for its e-mail address to be confirmed. Open the link in the mail "
             "that you were sent, or paste the link here."));
}

void ConfirmPage::begin(const QUrl &server, const QString &email, const QString &sentence)
{
    m_server = server;
    m_ui->sentence->setData(sentence);
    m_ui->codeField->clear();
    m_ui->emailField->clear();
    m_ui->emailField->setText(email);
    m_ui->noticeBar->dismissAll();
}

void ConfirmPage::focusFirst()
{
    m_ui->codeField->editor()->setFocus();
}

void ConfirmPage::confirm()
{
    if (m_isBusy)
        return;
    if (!m_ui->codeField->checkNow()) {
        m_ui->codeField->editor()->setFocus();
        return;
    }
    setBusy(true);
    m_enrolment.confirm(m_server, m_ui->codeField->text().trimmed(), this,
                        [this](const Result<Done> &result) { finishConfirming(result); });
}

void ConfirmPage::finishConfirming(const Result<Done> &result)
{
    setBusy(false);
    if (result) {
        m_ui->codeField->clear();
        Q_EMIT confirmed();
        return;
    }
    if (result.error().kind == Error::Kind::Invalid) {
        m_ui->codeField->showRefusal(
            tr("The server does not know this link, or it is older than %L1 days.").arg(30));
    } else {
        m_ui->noticeBar->show({Notice::Kind::Error, noticeId(), explain(result.error()), {}});
    }
    m_ui->codeField->editor()->setFocus();
}

void ConfirmPage::sendMailAgain()
{
    if (m_isBusy)
        return;
    const QString email = m_ui->emailField->text().trimmed();
    if (email.isEmpty()) {
        m_ui->noticeBar->show(
            {Notice::Kind::Info,
             noticeId(),
             tr("The e-mail address that you registered with is needed for that."),
             {}});
        m_ui->emailField->editor()->setFocus();
        return;
    }
    if (!m_ui->emailField->checkNow()) {
        m_ui->emailField->editor()->setFocus();
        return;
    }
    setBusy(true);
    m_enrolment.resendMail(m_server, email, this, [this, email](const Result<Done> &result) {
        finishSending(email, result);
    });
}

void ConfirmPage::finishSending(const QString &email, const Result<Done> &result)
{
    setBusy(false);
    if (result) {
        m_ui->noticeBar->show({Notice::Kind::Success,
                               noticeId(),
                               tr("The mail was sent again to %1.").arg(isolated(email)),
                               {},
                               true});
        m_ui->codeField->editor()->setFocus();
        return;
    }
    switch (result.error().kind) {
    case Error::Kind::NotFound:
        m_ui->emailField->showRefusal(tr("No account of this server has this address."));
        m_ui->emailField->editor()->setFocus();
        break;
    case Error::Kind::Conflict:
        m_ui->noticeBar->show({Notice::Kind::Success,
                               noticeId(),
                               tr("This address is confirmed already. You can sign in."),
                               {},
                               true});
        m_ui->signInButton->setFocus();
        break;
    case Error::Kind::Server:
        // The mail is sent within the call (api.md 11.1).
        m_ui->noticeBar->show({Notice::Kind::Warning,
                               noticeId(),
                               tr("The server had trouble while it sent the mail. It may arrive "
                                  "all the same; if not, try again in a while."),
                               {},
                               true});
        m_ui->resendButton->setFocus();
        break;
    default:
        m_ui->noticeBar->show({Notice::Kind::Error, noticeId(), explain(result.error()), {}});
        m_ui->resendButton->setFocus();
        break;
    }
}

void ConfirmPage::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->codeField), static_cast<QWidget *>(m_ui->emailField),
          static_cast<QWidget *>(m_ui->confirmButton), static_cast<QWidget *>(m_ui->resendButton)})
        widget->setEnabled(!busy);
    if (busy)
        m_ui->noticeBar->show(
            {Notice::Kind::Info, noticeId(), tr("The server is asked…"), {}, true});
    else
        m_ui->noticeBar->dismiss(noticeId());
}

void ConfirmPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_ui)
        updateColumnWidth();
}

void ConfirmPage::updateColumnWidth()
{
    const int width = columnCharacters * fontMetrics().averageCharWidth();
    m_ui->column->setMinimumWidth(width * 2 / 3);
    m_ui->column->setMaximumWidth(width);
}

} // namespace view
