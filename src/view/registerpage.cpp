// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/registerpage.h"

#include "domain/accountrules.h"
#include "domain/secret.h"
#include "ui_registerpage.h"

#include <QEvent>
#include <QHideEvent>

namespace view {

namespace {

constexpr int columnCharacters = 68; // width of the column, in average letters

const QString &noticeId()
{
    static const QString id = QStringLiteral("register");
    return id;
}

const QString &missingId()
{
    static const QString id = QStringLiteral("missing");
    return id;
}

} // namespace

RegisterPage::RegisterPage(session::Enrolment &enrolment, AddressCheck checkAddress,
                           QWidget *parent)
    : QWidget(parent),
      m_enrolment(enrolment),
      m_checkAddress(std::move(checkAddress)),
      m_ui(std::make_unique<Ui::RegisterPage>())
{
    m_ui->setupUi(this);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->scrollContents->setAutoFillBackground(false);
    m_ui->termsBox->setAccessibleName(m_ui->termsLabel->text().remove(u'&'));
    m_ui->termsLabel->installEventFilter(this);
    setUpChecks();
    setUpHints();
    updateColumnWidth();
    for (const FormField *field : fields()) {
        connect(field, &FormField::returnPressed, this, &RegisterPage::create);
        connect(field, &FormField::edited, this, [this] { m_ui->noticeBar->dismiss(missingId()); });
    }
    connect(m_ui->createButton, &QPushButton::clicked, this, &RegisterPage::create);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &RegisterPage::signInRequested);
}

RegisterPage::~RegisterPage()
{
    m_ui->passwordField->clear();
}

QList<FormField *> RegisterPage::fields() const
{
    return {m_ui->serverField, m_ui->nameField, m_ui->userNameField, m_ui->emailField,
            m_ui->passwordField};
}

void RegisterPage::setUpChecks()
{
    m_ui->serverField->setCheck([this](const QString &text) -> std::optional<QString> {
        const Result<QUrl> address = m_checkAddress(text.trimmed());
        return address ? std::nullopt : std::optional(address.error().detail);
    });
    m_ui->nameField->setCheck(
        [](const QString &text) { return rules::problemWith(ProfileField::Name, text.trimmed()); });
    m_ui->userNameField->setCheck([](const QString &text) {
        return rules::problemWith(ProfileField::UserName, text.trimmed());
    });
    m_ui->emailField->setCheck(
        [](const QString &text) { return rules::problemWithEmail(text.trimmed()); });
    m_ui->passwordField->setCheck(rules::problemWithPassword);
    m_ui->nameField->setLimits(rules::limitsOf(ProfileField::Name));
    m_ui->userNameField->setLimits(rules::limitsOf(ProfileField::UserName));
}

void RegisterPage::setUpHints()
{
    const auto hint = [](const QString &sentence) {
        return [sentence](const QString &) -> std::optional<QString> { return sentence; };
    };
    m_ui->nameField->setHint(hint(tr("Letters from A to Z, hyphens and blanks.")));
    m_ui->userNameField->setHint(hint(tr("Letters from A to Z, digits and underscores.")));
    m_ui->emailField->setHint(hint(tr("Other members do not see it. It cannot be changed later.")));
    m_ui->passwordField->setHint(
        hint(tr("At least %L1 characters, without blanks.").arg(rules::passwordLimits().least)));
}

void RegisterPage::setServer(const QString &server)
{
    if (m_ui->serverField->text().isEmpty())
        m_ui->serverField->setText(server);
}

void RegisterPage::focusFirst()
{
    for (const FormField *field : fields()) {
        if (!field->text().isEmpty())
            continue;
        field->editor()->setFocus();
        return;
    }
    m_ui->createButton->setFocus();
}

QString RegisterPage::missing(const FormField *field) const
{
    if (field == m_ui->serverField)
        return tr("The address of your server is missing.");
    if (field == m_ui->nameField)
        return tr("Your name is missing.");
    if (field == m_ui->userNameField)
        return tr("A user name is missing.");
    if (field == m_ui->emailField)
        return tr("Your e-mail address is missing.");
    return tr("A password is missing.");
}

bool RegisterPage::asksForMissing()
{
    const auto ask = [this](const QString &sentence, QWidget *where) {
        m_ui->noticeBar->show({Notice::Kind::Info, missingId(), sentence, {}});
        where->setFocus();
        m_ui->scrollArea->ensureWidgetVisible(where);
        return true;
    };
    for (FormField *field : fields()) {
        const bool isEmpty = field->text().trimmed().isEmpty();
        if (isEmpty)
            return ask(missing(field), field->editor());
        if (!field->checkNow())
            return ask(field->message(), field->editor());
    }
    if (!m_ui->termsBox->isChecked())
        return ask(tr("Your agreement is missing: the server makes no account without it."),
                   m_ui->termsBox);
    return false;
}

void RegisterPage::create()
{
    if (m_isBusy || asksForMissing())
        return;
    Registration registration;
    registration.name = m_ui->nameField->text().trimmed();
    registration.userName = m_ui->userNameField->text().trimmed();
    registration.email = m_ui->emailField->text().trimmed();
    registration.password = m_ui->passwordField->text();
    registration.needsMentoring = m_ui->mentoringBox->isChecked();
    registration.isAvailableToMentor = m_ui->mentorBox->isChecked();
    registration.areTermsAccepted = m_ui->termsBox->isChecked();
    const Account account{*m_checkAddress(m_ui->serverField->text().trimmed()),
                          registration.userName, registration.email};
    setBusy(true);
    m_enrolment.create(account.server, std::move(registration), this,
                       [this, account](const Result<session::Enrolment::Created> &result) {
                           finish(account, result);
                       });
}

void RegisterPage::finish(const Account &account, const Result<session::Enrolment::Created> &result)
{
    setBusy(false);
    if (!result) {
        showRefusal(result.error());
        return;
    }
    m_ui->noticeBar->dismissAll();
    m_ui->passwordField->clear();
    Q_EMIT created(account, *result);
}

void RegisterPage::showRefusal(const Error &error)
{
    // The service's two sentences name the field that is taken (api.md 4.1).
    if (error.kind == Error::Kind::Conflict) {
        const bool isEmail = error.detail.contains(QLatin1String("email"));
        FormField *field = isEmail ? m_ui->emailField : m_ui->userNameField;
        field->showRefusal(isEmail ? tr("An account with this address exists already.")
                                   : tr("Somebody has this user name already."));
        field->editor()->setFocus();
        m_ui->scrollArea->ensureWidgetVisible(field);
        return;
    }
    m_ui->noticeBar->show(
        {Notice::Kind::Error,
         noticeId(),
         error.kind == Error::Kind::Offline
             ? tr("The server cannot be reached, so no account was made. What you typed stays "
                  "here.")
             : explain(error),
         {}});
    m_ui->scrollArea->ensureVisible(0, 0);
    m_ui->createButton->setFocus();
}

void RegisterPage::setBusy(bool busy)
{
    m_isBusy = busy;
    for (FormField *field : fields())
        field->setEnabled(!busy);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->mentoringBox), static_cast<QWidget *>(m_ui->mentorBox),
          static_cast<QWidget *>(m_ui->termsBox), static_cast<QWidget *>(m_ui->createButton),
          static_cast<QWidget *>(m_ui->signInButton)})
        widget->setEnabled(!busy);
    m_ui->createButton->setText(busy ? tr("Creating the account…") : tr("&Create account"));
    if (busy)
        m_ui->noticeBar->dismissAll();
}

bool RegisterPage::eventFilter(QObject *watched, QEvent *event)
{
    // A check box does not break its words into lines, so a label has them.
    if (watched == m_ui->termsLabel && event->type() == QEvent::MouseButtonRelease
        && m_ui->termsBox->isEnabled())
        m_ui->termsBox->toggle();
    return QWidget::eventFilter(watched, event);
}

void RegisterPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_ui)
        updateColumnWidth();
}

void RegisterPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // left, and not just made small
        m_ui->passwordField->clear();
}

void RegisterPage::updateColumnWidth()
{
    const int width = columnCharacters * fontMetrics().averageCharWidth();
    m_ui->column->setMinimumWidth(width * 2 / 3);
    m_ui->column->setMaximumWidth(width);
}

} // namespace view
