// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/admindialog.h"

#include "domain/texts.h"
#include "ui_admindialog.h"
#include "view/metrics.h"
#include "view/nameinsentence.h"
#include "view/onscreen.h"

#include <QKeyEvent>

namespace view {

namespace {

constexpr int dialogCharacters = 84;
constexpr int dialogLines = 44;

QString resultId()
{
    return QStringLiteral("result");
}

bool matches(const User &person, const QString &wanted)
{
    return person.name.contains(wanted, Qt::CaseInsensitive)
        || person.userName.contains(wanted, Qt::CaseInsensitive);
}

} // namespace

AdminDialog::AdminDialog(const model::OwnProfile &profile, const model::MemberModel &members,
                         syncing::Directory &directory, syncing::OnlineCommands &commands,
                         QWidget *parent)
    : FittedDialog(parent),
      m_profile(profile),
      m_members(members),
      m_directory(directory),
      m_commands(commands),
      m_ui(std::make_unique<Ui::AdminDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Administration"));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeOnScreen(
        *this,
        {metrics::letters(font(), dialogCharacters), dialogLines * fontMetrics().lineSpacing()});
    m_ui->searchEdit->installEventFilter(this);
    connectViews();
    m_directory.open();
    load();
    search();
    m_ui->searchEdit->setFocus();
}

AdminDialog::~AdminDialog() = default;

void AdminDialog::connectViews()
{
    connect(m_ui->adminsList, &PersonList::choiceChanged, this, &AdminDialog::updateButtons);
    connect(m_ui->membersList, &PersonList::choiceChanged, this, &AdminDialog::updateButtons);
    connect(m_ui->adminsEmpty, &EmptyState::buttonClicked, this, &AdminDialog::load);
    connect(m_ui->membersEmpty, &EmptyState::buttonClicked, &m_directory,
            &syncing::Directory::refresh);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &AdminDialog::search);
    connect(m_ui->revokeButton, &QPushButton::clicked, this, &AdminDialog::askToRevoke);
    connect(m_ui->assignButton, &QPushButton::clicked, this, &AdminDialog::assign);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_members, &model::MemberModel::peopleChanged, this, &AdminDialog::search);
    connect(&m_directory, &syncing::Directory::statusChanged, this, &AdminDialog::search);
    connect(&m_profile, &model::OwnProfile::changed, this, &AdminDialog::showAdmins);
}

void AdminDialog::load()
{
    m_error.reset();
    showAdmins();
    m_commands.listAdmins(this, [this](const Result<QList<User>> &others) {
        if (others)
            m_others = *others;
        else
            m_error = others.error();
        if (m_error && m_error->kind == Error::Kind::Forbidden)
            m_others.reset();
        showAdmins();
        search();
    });
}

bool AdminDialog::isAdmin(UserId person) const
{
    if (!m_others)
        return false;
    return std::any_of(m_others->begin(), m_others->end(),
                       [person](const User &other) { return other.id == person; });
}

void AdminDialog::showAdmins()
{
    if (!m_others) {
        showWhyNoAdmins();
        return;
    }
    const User &self = m_profile.user();
    QList<PersonList::Person> people{
        {m_profile.id(), self.name, self.userName, tr("You", "in a list of people")}};
    for (const User &other : std::as_const(*m_others))
        people.append({other.id, other.name, other.userName, {}});
    m_ui->adminsList->setPeople(people);
    m_ui->adminsPages->setCurrentWidget(m_ui->adminsList);
    m_ui->adminsLabel->setText(
        m_others->isEmpty()
            ? tr("You are the only administrator. While you are, your account cannot be deleted.")
            : tr("They can give and take this right. It opens no mentorship, task or comment of "
                 "others."));
    updateButtons();
}

void AdminDialog::showWhyNoAdmins()
{
    const auto say = [this](const char *iconName, const QString &sentence, const QString &button) {
        m_ui->adminsEmpty->setState(QString::fromLatin1(iconName), sentence, button);
    };
    if (!m_error)
        say("", tr("Loading…"), {});
    else if (m_error->kind == Error::Kind::Offline)
        say("offline", tr("You are offline. Administration needs the server."), tr("Try &again"));
    else if (m_error->kind == Error::Kind::Forbidden)
        say("lock", tr("You are no administrator any more."), {});
    else
        say("warning", explain(*m_error), tr("Try &again"));
    m_ui->adminsPages->setCurrentWidget(m_ui->adminsEmpty);
    updateButtons();
}

void AdminDialog::search()
{
    const QString wanted = m_ui->searchEdit->text().trimmed();
    QList<PersonList::Person> found;
    const QList<User> everybody = wanted.isEmpty() ? QList<User>() : m_members.people();
    for (const User &person : everybody) {
        if (found.size() == mostFound)
            break;
        if (person.id == m_profile.id() || isAdmin(person.id) || !matches(person, wanted))
            continue;
        found.append({person.id, person.name, person.userName, {}});
    }
    m_ui->membersList->setPeople(found);
    if (found.isEmpty())
        showWhyNobody(wanted);
    else if (found.size() == 1)
        m_ui->membersList->setCurrentRow(0);
    m_ui->membersPages->setCurrentWidget(
        found.isEmpty() ? static_cast<QWidget *>(m_ui->membersEmpty) : m_ui->membersList);
    updateButtons();
}

void AdminDialog::showWhyNobody(const QString &wanted)
{
    const syncing::Directory::Status status = m_directory.status();
    const bool isKnown = status.seenAt || m_members.totalCount() > 0;
    EmptyState *state = m_ui->membersEmpty;
    if (status.isPulling)
        state->setState({}, tr("Loading the members: %Ln so far.", nullptr, status.peopleSoFar));
    else if (!isKnown && status.lastError)
        state->setState(QStringLiteral("offline"), explain(*status.lastError), tr("&Load members"));
    else if (wanted.isEmpty())
        state->setState(QStringLiteral("search"), tr("Type a part of the name."));
    else
        state->setState(QStringLiteral("search"),
                        tr("Nobody of that name who is not an administrator yet."));
}

void AdminDialog::updateButtons()
{
    const UserId admin = m_ui->adminsList->chosen();
    const bool hasAdmins = m_others.has_value() && !m_isBusy;
    m_ui->revokeButton->setEnabled(hasAdmins && admin.isValid() && admin != m_profile.id());
    m_ui->revokeButton->setToolTip(
        admin == m_profile.id() ? tr("Only another administrator can take the right from you.")
                                : QString());
    m_ui->assignButton->setEnabled(hasAdmins && m_ui->membersList->chosen().isValid());
}

void AdminDialog::assign()
{
    const UserId person = m_ui->membersList->chosen();
    if (m_isBusy || !person.isValid())
        return;
    const QString success =
        tr("%1 is an administrator now.").arg(nameInSentence(m_ui->membersList->chosenName()));
    setBusy(true);
    m_commands.assignAdmin(
        person, this, [this, success](const Result<Done> &result) { finish(result, success); });
}

void AdminDialog::askToRevoke()
{
    const UserId person = m_ui->adminsList->chosen();
    if (m_isBusy || !isAdmin(person))
        return;
    const QString name = m_ui->adminsList->chosenName();
    const bool isLastOther = m_others->size() == 1;
    const QString question = isLastOther
        ? tr("Take the right from %1? You would be the only administrator: nobody else could give "
             "it, and your account could not be deleted.")
        : tr("Take the administrator’s right from %1?");
    m_ui->noticeBar->show({isLastOther ? Notice::Kind::Warning : Notice::Kind::Info,
                           resultId(),
                           question.arg(nameInSentence(name)),
                           {{tr("Take it a&way"), [this, person, name] { revoke(person, name); }},
                            {tr("&Keep it"), {}}},
                           true});
}

void AdminDialog::revoke(UserId person, const QString &name)
{
    const QString success = tr("%1 is no administrator any more.").arg(nameInSentence(name));
    setBusy(true);
    m_commands.revokeAdmin(
        person, this, [this, success](const Result<Done> &result) { finish(result, success); });
}

void AdminDialog::finish(const Result<Done> &result, const QString &success)
{
    setBusy(false);
    if (result)
        tell(Notice::Kind::Success, success);
    else if (result.error().kind == Error::Kind::Offline && !result.error().mayHaveBeenSent)
        tell(Notice::Kind::Error, tr("The server cannot be reached, so nothing was changed."));
    else
        tell(Notice::Kind::Error, explain(result.error()));
    load(); // also after a refusal: what is shown was not how it is
}

void AdminDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        m_ui->noticeBar->dismiss(resultId());
    updateButtons();
}

void AdminDialog::tell(Notice::Kind kind, const QString &sentence)
{
    m_ui->noticeBar->show({kind, resultId(), sentence, {}});
}

bool AdminDialog::eventFilter(QObject *watched, QEvent *event)
{
    // From the search down into what it found.
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down
        && m_ui->membersList->count() > 0) {
        m_ui->membersList->setFocus();
        if (m_ui->membersList->currentRow() < 0)
            m_ui->membersList->setCurrentRow(0);
        return true;
    }
    return FittedDialog::eventFilter(watched, event);
}

} // namespace view
