// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/signinpage.h"

#include "domain/secret.h"
#include "ui_signinpage.h"
#include "view/icons.h"

#include <QEvent>
#include <QShortcut>

namespace view {

namespace {

constexpr int appIconSize = 64;
constexpr int columnCharacters = 68; // width of the column, in average letters

const QString &errorId()
{
    static const QString id = QStringLiteral("signIn");
    return id;
}

} // namespace

SignInPage::SignInPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->scrollContents->setAutoFillBackground(false);
    m_ui->appIcon->setPixmap(applicationPicture(appIconSize, devicePixelRatioF()));
    m_ui->showPasswordButton->setIcon(icon(QStringLiteral("eye")));
    updateColumnWidth();

    for (const QLineEdit *edit : {m_ui->serverEdit, m_ui->userEdit, m_ui->passwordEdit})
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::requestSignIn);
    connect(m_ui->showPasswordButton, &QToolButton::toggled, this, &SignInPage::showPassword);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInPage::requestSignIn);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &SignInPage::sampleDataRequested);
    connect(m_ui->createButton, &QPushButton::clicked, this, &SignInPage::createAccountRequested);
    connect(m_ui->keychainFirstButton, &QPushButton::clicked, this,
            &SignInPage::firstKeychainButtonClicked);
    connect(m_ui->keychainSecondButton, &QPushButton::clicked, this,
            &SignInPage::secondKeychainButtonClicked);
}

SignInPage::~SignInPage()
{
    signedIn();
}

void SignInPage::setServer(const QString &server)
{
    if (m_ui->serverEdit->text().isEmpty())
        m_ui->serverEdit->setText(server);
}

void SignInPage::propose(const QString &server, const QString &userName)
{
    m_ui->serverEdit->setText(server);
    m_ui->userEdit->setText(userName);
}

QString SignInPage::server() const
{
    return m_ui->serverEdit->text().trimmed();
}

QString SignInPage::userName() const
{
    return m_ui->userEdit->text().trimmed();
}

void SignInPage::showForm()
{
    m_ui->title->setText(tr("Sign in to Mentorship"));
    m_ui->subtitle->show();
    m_ui->pages->setCurrentWidget(m_ui->formPage);
    for (QLineEdit *edit : {m_ui->serverEdit, m_ui->userEdit, m_ui->passwordEdit}) {
        edit->setFocus();
        if (edit->text().isEmpty())
            break;
    }
}

void SignInPage::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->serverEdit), static_cast<QWidget *>(m_ui->userEdit),
          static_cast<QWidget *>(m_ui->passwordEdit), static_cast<QWidget *>(m_ui->stayBox),
          static_cast<QWidget *>(m_ui->createButton), static_cast<QWidget *>(m_ui->sampleButton)})
        widget->setEnabled(!busy);
    m_ui->signInButton->setText(busy ? tr("Signing in…") : tr("&Sign in"));
    if (busy)
        m_ui->noticeBar->dismiss(errorId());
    m_ui->signInButton->setEnabled(!busy);
}

void SignInPage::showError(const QString &sentence)
{
    setBusy(false);
    m_ui->noticeBar->show({Notice::Kind::Error, errorId(), sentence, {}});
    m_ui->passwordEdit->setFocus();
    m_ui->passwordEdit->selectAll();
}

void SignInPage::showRefusal(const Error &error)
{
    // The only 403 of signing in (api.md 3.1).
    if (error.kind != Error::Kind::Forbidden) {
        showError(explain(error));
        return;
    }
    setBusy(false);
    m_ui->noticeBar->show(
        {Notice::Kind::Warning,
         errorId(),
         tr("Your e-mail address is not confirmed yet: open the link in your mail."),
         {{tr("Send the &mail again"), [this] { Q_EMIT mailRequested(); }},
          {tr("&Enter the code"), [this] { Q_EMIT codeRequested(); }}},
         true});
}

void SignInPage::showConfirmed()
{
    m_ui->noticeBar->show({Notice::Kind::Success,
                           errorId(),
                           tr("Your e-mail address is confirmed. You can sign in now."),
                           {},
                           true});
}

void SignInPage::signedIn()
{
    setBusy(false);
    m_ui->noticeBar->dismissAll();
    QString password = m_ui->passwordEdit->text();
    m_ui->passwordEdit->clear();
    wipe(password);
    m_ui->showPasswordButton->setChecked(false);
}

void SignInPage::showKeychainWaiting()
{
    m_isLocked = false;
    m_ui->title->setText(tr("Waiting for your keychain…"));
    m_ui->subtitle->hide();
    m_ui->keychainLabel->setText(
        tr("It keeps your sign-in and has not answered yet. Perhaps it asks "
           "for its password in another window."));
    m_ui->keychainFirstButton->setText(tr("&Keep waiting"));
    m_ui->keychainSecondButton->setText(tr("&Continue without saving"));
    m_ui->pages->setCurrentWidget(m_ui->keychainPage);
    m_ui->keychainFirstButton->setFocus();
}

void SignInPage::showKeychainLocked()
{
    m_isLocked = true;
    m_ui->title->setText(tr("Your keychain is locked"));
    m_ui->subtitle->hide();
    m_ui->keychainLabel->setText(tr("It keeps your sign-in and the key to what was saved on this "
                                    "computer. Nothing is lost while it is locked."));
    m_ui->keychainFirstButton->setText(tr("&Unlock keychain"));
    m_ui->keychainSecondButton->setText(tr("&Sign in again"));
    m_ui->pages->setCurrentWidget(m_ui->keychainPage);
    m_ui->keychainFirstButton->setFocus();
}

void SignInPage::firstKeychainButtonClicked()
{
    if (m_isLocked)
        Q_EMIT unlockKeychainRequested();
    else
        Q_EMIT keepWaitingRequested();
}

void SignInPage::secondKeychainButtonClicked()
{
    if (m_isLocked)
        showForm();
    else
        Q_EMIT continueWithoutKeychainRequested();
}

void SignInPage::requestSignIn()
{
    if (m_isBusy || asksForMissing())
        return;
    m_ui->noticeBar->dismiss(errorId());
    Q_EMIT signInRequested(server(), userName(), m_ui->passwordEdit->text(),
                           m_ui->stayBox->isChecked());
}

bool SignInPage::asksForMissing()
{
    const std::pair<QLineEdit *, QString> needed[] = {
        {m_ui->serverEdit, tr("The address of your server is missing.")},
        {m_ui->userEdit, tr("Your user name or e-mail address is missing.")},
        {m_ui->passwordEdit, tr("Your password is missing.")}};
    for (const auto &[edit, sentence] : needed) {
        if (!edit->text().trimmed().isEmpty())
            continue;
        m_ui->noticeBar->show({Notice::Kind::Info, errorId(), sentence, {}});
        edit->setFocus();
        return true;
    }
    return false;
}

void SignInPage::showPassword(bool shown)
{
    m_ui->passwordEdit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_ui->showPasswordButton->setIcon(
        icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    const QString words = shown ? tr("Hide the password") : tr("Show the password");
    m_ui->showPasswordButton->setToolTip(words);
    m_ui->showPasswordButton->setAccessibleName(words);
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_ui)
        updateColumnWidth();
}

void SignInPage::updateColumnWidth()
{
    const int width = columnCharacters * fontMetrics().averageCharWidth();
    m_ui->column->setMinimumWidth(width * 2 / 3);
    m_ui->column->setMaximumWidth(width);
}

} // namespace view
