// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/requestdialog.h"

#include "domain/accountrules.h"
#include "domain/texts.h"
#include "ui_requestdialog.h"
#include "view/draftkeeper.h"
#include "view/memberfacts.h"
#include "view/metrics.h"
#include "view/templatesmenu.h"
#include "view/theme.h"
#include "view/unseen.h"

#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace view {

namespace {

constexpr int proposedWeeks = 12;
constexpr int daysOfWeek = 7;
constexpr int notesLines = 6;
constexpr int dialogLetters = 66;
constexpr int dateLetters = 20;

QString sendId()
{
    return QStringLiteral("send");
}

QString fetchId()
{
    return QStringLiteral("fetch");
}

/// Where its notes are kept while they are written.
QString keyOf(const RequestDraft &draft)
{
    return draft.replaces.isValid() ? resendDraftKey(draft.replaces)
                                    : requestDraftKey(draft.person, draft.ownRole);
}

QDate dayOf(UnixSeconds time)
{
    return toLocalTime(time).date();
}

} // namespace

RequestDialog::RequestDialog(model::MemberModel &members, model::RelationModel &relations,
                             model::OwnProfile &profile, syncing::Sync &sync,
                             syncing::Directory &directory, QSettings &settings,
                             const RequestDraft &draft, QWidget *parent)
    : QDialog(parent),
      m_members(members),
      m_relations(relations),
      m_profile(profile),
      m_sync(sync),
      m_directory(directory),
      m_settings(settings),
      m_draft(draft),
      m_keeper(new DraftKeeper(sync, this)),
      m_ui(std::make_unique<Ui::RequestDialog>())
{
    const QList<Relation> mine = m_relations.all();
    const bool isStillThere = std::any_of(mine.begin(), mine.end(), [&draft](const Relation &one) {
        return one.id == draft.replaces && one.state == Relation::State::Pending;
    });
    if (!isStillThere) // it was taken back meanwhile
        m_draft.replaces = {};
    setUp();
    connectEditors();
    if (!other())
        fetchPerson();
    update();
}

RequestDialog::~RequestDialog() = default;

void RequestDialog::setUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    createPresets();
    const rules::EndLimits limits = rules::endLimits(unixNow());
    m_ui->endEdit->setDateRange(dayOf(limits.earliest), dayOf(limits.latest));
    if (m_draft.endsAt)
        m_ui->endEdit->setDate(
            std::clamp(dayOf(*m_draft.endsAt), dayOf(limits.earliest), dayOf(limits.latest)));
    else
        setEndInWeeks(proposedWeeks);
    m_ui->notesEdit->setPlainText(m_draft.notes);
    m_openedNotes = m_ui->notesEdit->toPlainText();
    m_ui->notesEdit->setPlainText(begunNotes());
    m_keeper->watch(m_ui->notesEdit);
    const bool isMentor = m_draft.ownRole == Relation::Role::Mentor;
    (isMentor ? m_ui->mentorButton : m_ui->menteeButton)->setChecked(true);
    m_ui->notesEdit->moveCursor(QTextCursor::End);
    m_ui->notesEdit->setMinimumHeight(notesLines * QFontMetrics(font()).lineSpacing());
    // Fusion reckons without the room that our fields have around their words.
    m_ui->endEdit->setMinimumWidth(metrics::letters(font(), dateLetters));
    resize(metrics::letters(font(), dialogLetters), sizeHint().height());
    m_ui->notesEdit->setFocus();
}

void RequestDialog::createPresets()
{
    const std::pair<QPushButton *, int> presets[] = {{m_ui->weeks4Button, 4},
                                                     {m_ui->weeks8Button, 8},
                                                     {m_ui->weeks12Button, 12},
                                                     {m_ui->weeks24Button, 24}};
    for (const auto &[button, weeks] : presets) {
        button->setText(tr("%Ln week(s)", "length of a mentorship", weeks));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, weeks = weeks] { setEndInWeeks(weeks); });
    }
}

void RequestDialog::connectEditors()
{
    connect(m_ui->menteeButton, &QRadioButton::toggled, this, &RequestDialog::update);
    connect(m_ui->endEdit, &QDateEdit::dateChanged, this, &RequestDialog::update);
    connect(m_ui->notesEdit, &QPlainTextEdit::textChanged, this, &RequestDialog::update);
    connect(m_ui->notesEdit, &QPlainTextEdit::textChanged, this, &RequestDialog::keepNotes);
    connect(m_ui->menteeButton, &QRadioButton::toggled, this, &RequestDialog::keepNotes);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &RequestDialog::send);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &RequestDialog::reject);
    m_ui->templatesButton->setMenu(
        new TemplatesMenu(*m_ui->notesEdit, *m_ui->noticeBar, m_settings, m_ui->templatesButton));
    // In the notes, Enter makes a line.
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, m_ui->sendButton, &QPushButton::click);

    connect(&m_members, &model::MemberModel::peopleChanged, this, &RequestDialog::update);
    connect(&m_profile, &model::OwnProfile::changed, this, &RequestDialog::update);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_relations, signal, this, &RequestDialog::update);
    connect(&m_relations, &QAbstractItemModel::dataChanged, this, &RequestDialog::update);
}

const User *RequestDialog::other() const
{
    return m_members.person(m_draft.person);
}

void RequestDialog::fetchPerson()
{
    m_isFetching = true;
    m_directory.fetch(m_draft.person, this, [this](const Result<User> &result) {
        m_isFetching = false;
        if (!result && !other()) {
            m_ui->noticeBar->show(
                {Notice::Kind::Error,
                 fetchId(),
                 tr("This person’s profile could not be loaded. %1", "a sentence, why")
                     .arg(explain(result.error())),
                 {{tr("T&ry again"),
                   [this] {
                       fetchPerson();
                       update();
                   }}},
                 true});
        }
        update();
    });
}

// What is shown.

void RequestDialog::update()
{
    const User *person = other();
    if (person && !m_isRoleProposed)
        proposeRole(*person);
    updateTitle(person);
    updateRoles(person);
    updateLength();
    updateCounter();
    updateProblem(person);
}

/// The role that was asked for, unless only the other one fits the two profiles.
void RequestDialog::proposeRole(const User &other)
{
    m_isRoleProposed = true;
    const auto fits = [&](Relation::Role role) {
        return !obstacleTo(role, other, m_profile, m_relations, m_draft.replaces);
    };
    const bool isMentor = m_draft.ownRole == Relation::Role::Mentor;
    const Relation::Role alternative = isMentor ? Relation::Role::Mentee : Relation::Role::Mentor;
    if (!fits(m_draft.ownRole) && fits(alternative))
        (isMentor ? m_ui->menteeButton : m_ui->mentorButton)->setChecked(true);
}

void RequestDialog::updateTitle(const User *other)
{
    const MemberFacts facts = other ? MemberFacts::of(*other) : MemberFacts();
    const QString name = other ? isolated(facts.title()) : tr("this person");
    QString title;
    if (m_draft.replaces.isValid())
        title = tr("Send the request to %1 again");
    else if (m_ui->mentorButton->isChecked())
        title = tr("Offer %1 to be their mentor");
    else
        title = tr("Ask %1 to be your mentor");
    m_ui->titleLabel->setData(title.arg(name));
    setWindowTitle(m_draft.replaces.isValid() ? tr("Send again") : tr("New request"));
    m_ui->avatar->setPerson(m_draft.person.value(), other ? facts.title() : QString());
    const QString standing = m_draft.replaces.isValid()
        ? tr("The request that waits now is withdrawn first.")
        : facts.standing();
    m_ui->standingLabel->setData(standing);
    m_ui->standingLabel->setVisible(!standing.isEmpty());
}

void RequestDialog::updateRoles(const User *other)
{
    const auto set = [&](QRadioButton *button, Relation::Role role) {
        const std::optional<QString> obstacle = other
            ? obstacleTo(role, *other, m_profile, m_relations, m_draft.replaces)
            : std::nullopt;
        // The chosen one stays usable: what is wrong with it is said below.
        button->setEnabled(!m_isSending && (!obstacle || button->isChecked()));
        button->setToolTip(obstacle.value_or(QString()));
        button->setAccessibleDescription(obstacle.value_or(QString()));
    };
    set(m_ui->menteeButton, Relation::Role::Mentee);
    set(m_ui->mentorButton, Relation::Role::Mentor);
}

void RequestDialog::updateLength()
{
    const auto days = static_cast<int>(QDate::currentDate().daysTo(m_ui->endEdit->date()));
    const int weeks = days / daysOfWeek;
    const int left = days % daysOfWeek;
    const QString inWeeks = tr("in %Ln week(s)", "a mentorship ends", weeks);
    m_ui->lengthLabel->setData(
        left == 0 ? inWeeks
                  : tr("%1 and %2", "“in 5 weeks” and “3 days”")
                        .arg(inWeeks, tr("%Ln day(s)", "“in 5 weeks and 3 days”", left)));
    m_ui->endEdit->setAccessibleDescription(m_ui->lengthLabel->text());
}

void RequestDialog::updateCounter()
{
    const int used = rawLength(m_ui->notesEdit->toPlainText());
    m_ui->counterLabel->setText(tr("%L1 of %L2", "characters used, characters allowed")
                                    .arg(used)
                                    .arg(rules::mostNotesLength));
    QPalette palette;
    if (used > rules::mostNotesLength)
        palette.setColor(m_ui->counterLabel->foregroundRole(),
                         theme::color(theme::Tint::Bad, this->palette()));
    m_ui->counterLabel->setPalette(palette);
}

void RequestDialog::updateProblem(const User *other)
{
    std::optional<QString> sentence;
    if (other)
        sentence = problem(*other);
    else if (m_isFetching)
        sentence = tr("Loading this person’s profile…");
    const bool canSend = other && !sentence && !m_isSending;
    m_ui->problemLabel->setData(sentence.value_or(QString()));
    m_ui->problemLabel->setVisible(sentence.has_value());
    QPalette palette;
    if (other)
        palette.setColor(m_ui->problemLabel->foregroundRole(),
                         theme::color(theme::Tint::Bad, this->palette()));
    m_ui->problemLabel->setPalette(palette);
    m_ui->sendButton->setEnabled(canSend);
    m_ui->sendButton->setAccessibleDescription(sentence.value_or(QString()));
    const std::optional<QString> warning = other ? rules::warningAbout(*other) : std::nullopt;
    m_ui->warningLabel->setData(warning.value_or(QString()));
    m_ui->warningLabel->setVisible(warning.has_value());
}

// What is kept of it.

/// What was written the last time, also when it was for the other role; else what it is opened
/// with.
QString RequestDialog::begunNotes()
{
    RequestDraft other = m_draft;
    other.ownRole =
        m_draft.ownRole == Relation::Role::Mentor ? Relation::Role::Mentee : Relation::Role::Mentor;
    m_keptUnder = keyOf(m_draft);
    for (const QString &key : {keyOf(m_draft), keyOf(other)}) {
        const QString text = m_keeper->draft(key).text;
        if (text.isEmpty())
            continue;
        m_keptUnder = key;
        return text;
    }
    return m_openedNotes;
}

void RequestDialog::keepNotes()
{
    const QString key = keyOf(draft());
    if (key != m_keptUnder)
        m_keeper->drop(std::exchange(m_keptUnder, key));
    const QString notes = m_ui->notesEdit->toPlainText();
    // The words of the request that is sent again are not lost.
    const bool isAsItWas = m_draft.replaces.isValid() && notes == m_openedNotes;
    m_keeper->keep(key, isAsItWas ? Draft() : Draft{notes, {}});
}

// What is asked for.

void RequestDialog::setEndInWeeks(int weeks)
{
    const QDate end = QDate::currentDate().addDays(qint64(weeks) * daysOfWeek);
    m_ui->endEdit->setDate(
        std::clamp(end, m_ui->endEdit->minimumDate(), m_ui->endEdit->maximumDate()));
}

/// The end of that day, as far as the limits of this moment let it.
UnixSeconds RequestDialog::endsAt() const
{
    const rules::EndLimits limits = rules::endLimits(unixNow());
    const QDate date = m_ui->endEdit->date();
    if (m_draft.endsAt && date == dayOf(*m_draft.endsAt) && *m_draft.endsAt >= limits.earliest
        && *m_draft.endsAt <= limits.latest)
        return *m_draft.endsAt;
    const auto end = static_cast<double>(date.endOfDay().toSecsSinceEpoch());
    return date < dayOf(limits.earliest) ? end : std::clamp(end, limits.earliest, limits.latest);
}

RequestDraft RequestDialog::draft() const
{
    RequestDraft draft = m_draft;
    draft.ownRole =
        m_ui->mentorButton->isChecked() ? Relation::Role::Mentor : Relation::Role::Mentee;
    draft.endsAt = endsAt();
    draft.notes = m_ui->notesEdit->toPlainText();
    return draft;
}

std::optional<QString> RequestDialog::problem(const User &other) const
{
    if (!m_profile.user().id.isValid())
        return tr("Your own profile was not loaded yet.");
    const RequestDraft now = draft();
    return rules::problemWith(now.request(m_profile.id(), *now.endsAt), m_profile.user(), other,
                              m_relations.all(), unixNow(), m_draft.replaces);
}

void RequestDialog::send()
{
    if (m_isSending || !m_ui->sendButton->isEnabled())
        return;
    m_isSending = true;
    m_ui->noticeBar->dismiss(sendId());
    update();
    const RequestDraft now = draft();
    const RelationRequest request = now.request(m_profile.id(), *now.endsAt);
    const auto done = [this](const Result<RelationId> &result) { taken(result); };
    if (m_draft.replaces.isValid())
        m_sync.replaceRequest(m_draft.replaces, request, this, done);
    else
        m_sync.sendRequest(request, this, done);
}

void RequestDialog::taken(const Result<RelationId> &result)
{
    m_isSending = false;
    if (!result) {
        m_ui->noticeBar->show(refusalNotice(sendId(), result.error(), true));
        update();
        return;
    }
    m_keeper->drop(m_keptUnder);
    const User *person = other();
    const QString name = person ? MemberFacts::of(*person).title() : tr("this person");
    Q_EMIT noticeRaised({Notice::Kind::Success,
                         QStringLiteral("request-taken"),
                         tr("Your request to %1 is on its way.").arg(isolated(name)),
                         {}});
    accept();
}

void RequestDialog::reject()
{
    const QString notes = m_ui->notesEdit->toPlainText();
    if (notes != m_openedNotes && !notes.trimmed().isEmpty())
        Q_EMIT draftLeft(draft());
    QDialog::reject();
}

} // namespace view
