// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/profiledialog.h"

#include "domain/accountrules.h"
#include "domain/texts.h"
#include "ui_profiledialog.h"
#include "view/edittexts.h"
#include "view/metrics.h"
#include "view/onscreen.h"
#include "view/unseen.h"

#include <QEvent>
#include <QLocale>
#include <QUrl>

namespace view {

namespace {

constexpr int dialogCharacters = 110;
constexpr int dialogLines = 46;
constexpr int narrowCharacters = 80; // below it what stands side by side stands on each other

QString resultId()
{
    return QStringLiteral("result");
}

QString waitingId()
{
    return QStringLiteral("waiting");
}

QString unsavedId()
{
    return QStringLiteral("unsaved");
}

std::optional<QString> addressHint(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (isWeb && !url.host().isEmpty())
        return {};
    return ProfileDialog::tr("This does not look like a web address, such as "
                             "https://example.org/me.");
}

} // namespace

ProfileDialog::ProfileDialog(const model::OwnProfile &profile, syncing::Sync &sync, QWidget *parent)
    : QDialog(parent),
      m_profile(profile),
      m_sync(sync),
      m_ui(std::make_unique<Ui::ProfileDialog>()),
      m_base(profile.user())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("My profile"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->form->setAutoFillBackground(false);
    setUpFields();
    setUpHints();
    fill({}, m_base);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ProfileDialog::save);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->emptyState, &EmptyState::buttonClicked, &m_sync, &syncing::Sync::refresh);
    connect(&m_profile, &model::OwnProfile::changed, this, &ProfileDialog::follow);
    connect(&m_sync, &syncing::Sync::statusChanged, this, &ProfileDialog::updateState);
    connect(&m_sync, &syncing::Sync::editDone, this, &ProfileDialog::editDone);
    connect(&m_sync, &syncing::Sync::editParked, this, &ProfileDialog::offerParked);
    updateWidths();
    resizeOnScreen(
        *this,
        {metrics::letters(font(), dialogCharacters), dialogLines * fontMetrics().lineSpacing()});
    showFacts();
    updateState();
    updateWaiting();
    if (const std::optional<WaitingEdit> parked = m_profile.parkedEdit())
        offerParked(*parked);
    m_ui->nameField->editor()->setFocus();
}

ProfileDialog::~ProfileDialog() = default;

FormField *ProfileDialog::fieldOf(ProfileField field) const
{
    switch (field) {
    case ProfileField::Name:
        return m_ui->nameField;
    case ProfileField::UserName:
        return m_ui->userNameField;
    case ProfileField::Bio:
        return m_ui->bioField;
    case ProfileField::Location:
        return m_ui->locationField;
    case ProfileField::Occupation:
        return m_ui->occupationField;
    case ProfileField::Organization:
        return m_ui->organizationField;
    case ProfileField::SlackUserName:
        return m_ui->slackField;
    case ProfileField::SocialMediaLinks:
        return m_ui->socialField;
    case ProfileField::Skills:
        return m_ui->skillsField;
    case ProfileField::Interests:
        return m_ui->interestsField;
    case ProfileField::ResumeUrl:
        return m_ui->resumeField;
    case ProfileField::PhotoUrl:
        return m_ui->photoField;
    }
    Q_UNREACHABLE();
}

void ProfileDialog::setUpFields()
{
    for (const ProfileField field : allProfileFields) {
        FormField *editor = fieldOf(field);
        editor->setLimits(rules::limitsOf(field));
        editor->setCheck([field](const QString &text) { return rules::problemWith(field, text); });
        connect(editor, &FormField::returnPressed, this, &ProfileDialog::save);
    }
}

void ProfileDialog::setUpHints()
{
    const auto hint = [](const QString &sentence) {
        return [sentence](const QString &) -> std::optional<QString> { return sentence; };
    };
    m_ui->userNameField->setHint(hint(tr("You also sign in with it.")));
    m_ui->socialField->setHint(hint(tr("Other members do not see this.")));
    m_ui->resumeField->setHint([](const QString &text) {
        const auto address = addressHint(text);
        return address ? address : tr("Other members do not see this.");
    });
    m_ui->photoField->setHint([](const QString &text) {
        const auto address = addressHint(text);
        return address ? address : tr("Only your partners see this.");
    });
}

User ProfileDialog::typed() const
{
    User user = m_base;
    for (const ProfileField field : allProfileFields)
        user.*memberOf(field) = fieldOf(field)->text();
    user.needsMentoring = m_ui->mentoringBox->isChecked();
    user.isAvailableToMentor = m_ui->mentorBox->isChecked();
    return user;
}

ProfileEdit ProfileDialog::unsaved() const
{
    return m_base.id.isValid() ? ProfileEdit::between(m_base, typed()) : ProfileEdit();
}

// Where nothing was typed, what is known now takes the place of what was known before.
void ProfileDialog::fill(const User &before, const User &after)
{
    for (const ProfileField field : allProfileFields) {
        const auto member = memberOf(field);
        if (fieldOf(field)->text() == before.*member && before.*member != after.*member)
            fieldOf(field)->setText(after.*member);
    }
    if (m_ui->mentoringBox->isChecked() == before.needsMentoring)
        m_ui->mentoringBox->setChecked(after.needsMentoring);
    if (m_ui->mentorBox->isChecked() == before.isAvailableToMentor)
        m_ui->mentorBox->setChecked(after.isAvailableToMentor);
}

void ProfileDialog::restore(const ProfileEdit &edit)
{
    fill(m_base, edit.appliedTo(m_base));
}

// What waits for the person is not shown as theirs elsewhere; here it can be changed and sent anew.
void ProfileDialog::offerParked(const WaitingEdit &entry)
{
    if (entry.edit.kind != Edit::Kind::UpdateProfile)
        return;
    m_base = m_profile.user();
    restore(entry.edit.profile);
    updateWaiting();
    m_ui->noticeBar->show(
        {Notice::Kind::Error,
         resultId(),
         tr("Your changes were not saved; they are still here. %1", "a sentence, why")
             .arg(troubleSentence(entry)),
         {}});
    // The one refusal that nobody can know beforehand (api.md 5.2).
    const Error &error = entry.trouble->error;
    if (error.kind == Error::Kind::Invalid && error.detail.contains(QLatin1String("already exists"))
        && entry.edit.profile.texts.contains(ProfileField::UserName))
        m_ui->userNameField->showRefusal(tr("Somebody has this user name already."));
}

void ProfileDialog::offerUnsaved(const ProfileEdit &edit)
{
    restore(edit);
    if (unsaved().isEmpty())
        return;
    m_ui->noticeBar->show({Notice::Kind::Info,
                           unsavedId(),
                           tr("What you had not saved the last time is here again."),
                           {{tr("&Forget it"), [this] { forget(); }}},
                           true});
}

void ProfileDialog::forget()
{
    for (const ProfileField field : allProfileFields)
        fieldOf(field)->setText(m_base.*memberOf(field));
    m_ui->mentoringBox->setChecked(m_base.needsMentoring);
    m_ui->mentorBox->setChecked(m_base.isAvailableToMentor);
}

void ProfileDialog::follow()
{
    const User before = std::exchange(m_base, m_profile.user());
    fill(before, m_base);
    showFacts();
    updateState();
    updateWaiting();
}

void ProfileDialog::showFacts()
{
    m_ui->emailLabel->setData(m_base.email);
    m_ui->confirmedLabel->setData(m_base.isEmailVerified ? tr("Yes", "the e-mail address")
                                                         : tr("Not yet", "the e-mail address"));
    const QDateTime since = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(m_base.registeredAt));
    m_ui->sinceLabel->setData(QLocale().toString(since.date(), QLocale::LongFormat));
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator); // it counts nothing
    m_ui->idLabel->setData(plain.toString(m_base.id.value()));
    m_ui->rightsLabel->setData(m_base.isAdmin ? tr("Administrator") : tr("Member"));
}

void ProfileDialog::updateState()
{
    const bool isSeen = m_base.id.isValid();
    m_ui->pages->setCurrentWidget(isSeen ? static_cast<QWidget *>(m_ui->scrollArea)
                                         : m_ui->emptyState);
    m_ui->saveButton->setVisible(isSeen);
    if (isSeen)
        return;
    const Unseen unseen = Unseen::of(m_sync.status());
    m_ui->emptyState->setState(unseen.iconName, unseen.sentence, unseen.buttonText);
}

void ProfileDialog::updateWaiting()
{
    const bool isWaiting = m_profile.isWaiting();
    m_ui->saveButton->setEnabled(!isWaiting);
    m_ui->saveButton->setText(isWaiting ? tr("Saving…") : tr("Sa&ve changes"));
    if (isWaiting) {
        m_ui->noticeBar->show({Notice::Kind::Info,
                               waitingId(),
                               tr("Your changes are on their way to the server."),
                               {},
                               true});
    } else {
        m_ui->noticeBar->dismiss(waitingId());
    }
}

bool ProfileDialog::asksForMissing()
{
    const User now = typed();
    for (const ProfileField field : allProfileFields) {
        FormField *editor = fieldOf(field);
        // Texts of before the service had its rules are left alone until they are changed.
        if (now.*memberOf(field) == m_base.*memberOf(field) || editor->checkNow())
            continue;
        m_ui->noticeBar->show(
            {Notice::Kind::Info,
             resultId(),
             tr("%1: %2", "a field, what is wrong with it").arg(editor->name(), editor->message()),
             {}});
        editor->editor()->setFocus();
        m_ui->scrollArea->ensureWidgetVisible(editor);
        return true;
    }
    return false;
}

void ProfileDialog::save()
{
    if (!m_base.id.isValid() || m_profile.isWaiting() || asksForMissing())
        return;
    const ProfileEdit edit = unsaved();
    m_ui->noticeBar->dismiss(unsavedId());
    m_ui->noticeBar->dismiss(resultId());
    if (edit.isEmpty()) {
        m_ui->noticeBar->show(
            {Notice::Kind::Info, resultId(), tr("Nothing has changed, so nothing was sent."), {}});
        return;
    }
    m_sync.updateProfile(edit, this, [this](const Result<Done> &result) {
        if (!result)
            m_ui->noticeBar->show(refusalNotice(resultId(), result.error(), true));
    });
}

void ProfileDialog::editDone(const WaitingEdit &entry)
{
    if (entry.edit.kind != Edit::Kind::UpdateProfile)
        return;
    updateWaiting();
    m_ui->noticeBar->show({Notice::Kind::Success, resultId(), tr("Your profile is saved."), {}});
}

void ProfileDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_ui)
        updateWidths();
}

void ProfileDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    updateWidths();
}

void ProfileDialog::updateWidths()
{
    const bool isNarrow = width() < metrics::letters(font(), narrowCharacters);
    for (QHBoxLayout *pair : {m_ui->namePair, m_ui->workPair, m_ui->addressPair}) {
        pair->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        pair->setSpacing(isNarrow ? metrics::inside : metrics::page);
    }
}

} // namespace view
