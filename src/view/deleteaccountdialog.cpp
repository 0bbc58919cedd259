// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/deleteaccountdialog.h"

#include "ui_deleteaccountdialog.h"
#include "view/metrics.h"
#include "view/nameinsentence.h"

#include <QLocale>

namespace view {

namespace {

constexpr int dialogCharacters = 80;

QString resultId()
{
    return QStringLiteral("result");
}

QString offlineId()
{
    return QStringLiteral("offline");
}

} // namespace

DeleteAccountDialog::DeleteAccountDialog(const model::OwnProfile &profile,
                                         const model::RelationModel &relations,
                                         syncing::OnlineCommands &commands,
                                         const syncing::Sync &sync, QWidget *parent)
    : FittedDialog(parent),
      m_profile(profile),
      m_relations(relations),
      m_commands(commands),
      m_sync(sync),
      m_ui(std::make_unique<Ui::DeleteAccountDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Delete account"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(metrics::letters(font(), dialogCharacters));
    m_ui->nameField->setHint([this](const QString &) -> std::optional<QString> {
        const QString &userName = m_profile.user().userName;
        return userName.isEmpty() ? tr("Your profile has not been loaded yet.")
                                  : tr("It is %1.", "the user name").arg(nameInSentence(userName));
    });
    connect(m_ui->nameField, &FormField::edited, this, &DeleteAccountDialog::updateButton);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &DeleteAccountDialog::exportRequested);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &DeleteAccountDialog::deleteAccount);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_profile, &model::OwnProfile::changed, this, &DeleteAccountDialog::updateButton);
    connect(&m_sync, &syncing::Sync::statusChanged, this, &DeleteAccountDialog::updateLink);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_relations, signal, this, &DeleteAccountDialog::updateRunning);
    connect(&m_relations, &QAbstractItemModel::rowsMoved, this,
            &DeleteAccountDialog::updateRunning);
    updateRunning();
    updateButton();
    updateLink();
    if (m_profile.user().isAdmin)
        askForAdmins();
    m_ui->nameField->editor()->setFocus();
}

DeleteAccountDialog::~DeleteAccountDialog() = default;

void DeleteAccountDialog::askForAdmins()
{
    m_commands.listAdmins(this, [this](const Result<QList<User>> &others) {
        if (others && others->isEmpty())
            tellOnlyAdmin();
    });
}

void DeleteAccountDialog::tellOnlyAdmin()
{
    m_ui->noticeBar->show(
        {Notice::Kind::Warning,
         resultId(),
         tr("You are the only administrator, and the server keeps its last one. Make somebody "
            "else an administrator first."),
         {{tr("&Choose somebody"), [this] { Q_EMIT administrationRequested(); }}},
         true});
}

void DeleteAccountDialog::updateRunning()
{
    QStringList names;
    const QList<Relation> all = m_relations.all();
    for (const Relation &relation : all) {
        if (relation.state != Relation::State::Accepted)
            continue;
        const bool isMentor = relation.mentor.id == m_profile.id();
        const Partner &partner = isMentor ? relation.mentee : relation.mentor;
        if (partner.id.isValid()) // whoever is gone is not kept waiting
            names.append(nameInSentence(partner.name));
    }
    m_ui->runningBox->setVisible(!names.isEmpty());
    m_ui->runningLabel->setData(
        tr("Your mentorship with %1 is still running. It goes on to count as running there, and "
           "no other can begin, until it is cancelled. Better cancel it first.")
            .arg(QLocale().createSeparatedList(names)));
}

bool DeleteAccountDialog::isConfirmed() const
{
    const QString &userName = m_profile.user().userName;
    return !userName.isEmpty() && m_ui->nameField->text().trimmed() == userName;
}

void DeleteAccountDialog::updateButton()
{
    m_ui->deleteButton->setEnabled(isConfirmed() && !m_isBusy);
    m_ui->nameField->checkAgain();
}

void DeleteAccountDialog::updateLink()
{
    if (m_sync.status().link == syncing::Status::Link::Offline) {
        m_ui->noticeBar->show({Notice::Kind::Warning,
                               offlineId(),
                               tr("You are offline. Deleting the account needs the server."),
                               {},
                               true});
    } else {
        m_ui->noticeBar->dismiss(offlineId());
    }
}

void DeleteAccountDialog::deleteAccount()
{
    if (m_isBusy || !isConfirmed())
        return;
    m_ui->noticeBar->dismiss(resultId());
    setBusy(true);
    m_commands.deleteAccount(this, [this](const Result<Done> &result) { finish(result); });
}

void DeleteAccountDialog::finish(const Result<Done> &result)
{
    setBusy(false);
    if (result) {
        Q_EMIT accountDeleted();
        accept();
        return;
    }
    const Error &error = result.error();
    // Its words for the one refusal there is (api.md 5.4).
    if (error.kind == Error::Kind::Invalid && error.detail.contains(QLatin1String("only Admin"))) {
        tellOnlyAdmin();
        return;
    }
    m_ui->noticeBar->show({Notice::Kind::Error,
                           resultId(),
                           error.kind == Error::Kind::Offline && !error.mayHaveBeenSent
                               ? tr("The server cannot be reached, so nothing was deleted.")
                               : explain(error),
                           {}});
}

void DeleteAccountDialog::reject()
{
    if (!m_isBusy)
        FittedDialog::reject();
}

void DeleteAccountDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_ui->nameField->setEnabled(!busy);
    m_ui->closeButton->setEnabled(!busy);
    m_ui->deleteButton->setText(busy ? tr("Deleting…") : tr("&Delete my account"));
    updateButton();
}

} // namespace view
