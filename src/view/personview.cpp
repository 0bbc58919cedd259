// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/personview.h"

#include "domain/relationrequest.h"
#include "model/recommendation.h"
#include "ui_personview.h"
#include "view/dates.h"
#include "view/icons.h"
#include "view/memberfacts.h"
#include "view/relationfacts.h"
#include "view/requestdraft.h"
#include "view/unseen.h"

#include <QStyle>

namespace view {

namespace {

QString fetchId()
{
    return QStringLiteral("fetch");
}

} // namespace

PersonView::PersonView(model::MemberModel &members, model::RelationModel &relations,
                       model::OwnProfile &profile, syncing::Sync &sync,
                       syncing::Directory &directory, QWidget *parent)
    : QWidget(parent),
      m_members(members),
      m_relations(relations),
      m_profile(profile),
      m_sync(sync),
      m_directory(directory),
      m_ui(std::make_unique<Ui::PersonView>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(icon(QStringLiteral("close")));
    createRows();
    connect(m_ui->closeButton, &QToolButton::clicked, this, &PersonView::closeRequested);
    connect(m_ui->askButton, &QPushButton::clicked, this,
            [this] { Q_EMIT requestWanted(m_person, Relation::Role::Mentee); });
    connect(m_ui->offerButton, &QPushButton::clicked, this,
            [this] { Q_EMIT requestWanted(m_person, Relation::Role::Mentor); });
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this, [this] {
        m_isStale = true;
        fetch();
    });
    connect(&m_members, &model::MemberModel::peopleChanged, this, &PersonView::update);
    connect(&m_members, &QAbstractItemModel::modelReset, this, &PersonView::update);
    connect(&m_profile, &model::OwnProfile::changed, this, &PersonView::update);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_relations, signal, this, &PersonView::update);
    connect(&m_relations, &QAbstractItemModel::dataChanged, this, &PersonView::update);
    connect(&m_relations, &QAbstractItemModel::rowsMoved, this, &PersonView::update);
    connect(&m_sync, &syncing::Sync::statusChanged, this, [this] {
        fetch();
        if (m_ui->stack->currentWidget() == m_ui->emptyState)
            update();
    });
    update();
}

PersonView::~PersonView() = default;

void PersonView::createRows()
{
    const auto add = [this](const QString &caption, QString User::*field) {
        auto *name = new Label(m_ui->factsSection);
        name->setMuted(true);
        name->setText(caption);
        auto *value = new DataLabel(m_ui->factsSection);
        value->setMaxLines(0);
        const auto row = static_cast<int>(m_rows.size());
        m_ui->factsLayout->addWidget(name, row, 0, Qt::AlignTop);
        m_ui->factsLayout->addWidget(value, row, 1);
        m_rows.append({name, value, field});
    };
    add(tr("Skills"), &User::skills);
    add(tr("Interests"), &User::interests);
    add(tr("Occupation"), &User::occupation);
    add(tr("Organization"), &User::organization);
    add(tr("Location"), &User::location);
    add(tr("User name"), &User::userName);
    add(tr("Slack user name"), &User::slackUserName);
    add(tr("Member since"), nullptr);
}

void PersonView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fetch();
}

void PersonView::setPerson(UserId person)
{
    if (person == m_person)
        return;
    m_person = person;
    m_isStale = person.isValid();
    m_isFetching = false;
    m_ui->noticeBar->dismissAll();
    m_ui->scrollArea->ensureVisible(0, 0);
    update();
    fetch();
}

void PersonView::fetch()
{
    const bool isOnline = m_sync.status().link == syncing::Status::Link::Online;
    if (!m_isStale || !isVisible() || !isOnline)
        return;
    m_isStale = false;
    m_isFetching = true;
    update();
    m_directory.fetch(m_person, this, [this, person = m_person](const Result<User> &result) {
        fetched(person, result);
    });
}

void PersonView::fetched(UserId person, const Result<User> &result)
{
    if (person != m_person)
        return;
    m_isFetching = false;
    if (result) {
        update();
        return;
    }
    switch (result.error().kind) {
    case Error::Kind::NotFound:
        m_ui->noticeBar->show({Notice::Kind::Warning,
                               fetchId(),
                               tr("This account was deleted. What is shown here is from before."),
                               {},
                               true});
        break;
    case Error::Kind::Forbidden: // their address is not confirmed, and the page says so
    case Error::Kind::Cancelled:
        break;
    case Error::Kind::Offline:
        m_isStale = true; // again when there is a network
        break;
    default:
        m_ui->noticeBar->show({Notice::Kind::Warning,
                               fetchId(),
                               tr("%1 What is shown here may be old.", "a sentence, why")
                                   .arg(explain(result.error())),
                               {{tr("&Try again"),
                                 [this] {
                                     m_isStale = true;
                                     fetch();
                                 }}},
                               true});
    }
    update();
}

void PersonView::update()
{
    const User *person = m_person.isValid() ? m_members.person(m_person) : nullptr;
    m_ui->stack->setCurrentWidget(person ? static_cast<QWidget *>(m_ui->scrollArea)
                                         : m_ui->emptyState);
    if (person) {
        showPerson(*person);
        return;
    }
    if (!m_person.isValid()) {
        m_ui->emptyState->setState(QStringLiteral("members"),
                                   tr("Choose somebody among the members."));
    } else if (m_sync.status().link == syncing::Status::Link::Offline) {
        m_ui->emptyState->setState(QStringLiteral("offline"),
                                   tr("You are offline, and this member was never loaded on this "
                                      "computer."));
    } else if (m_isFetching) {
        m_ui->emptyState->setState(QString(), tr("Loading…"));
    } else if (m_sync.status().link == syncing::Status::Link::Unknown) {
        m_ui->emptyState->setState(QStringLiteral("members"),
                                   tr("This member was not loaded yet."));
    } else {
        m_ui->emptyState->setState(QStringLiteral("members"),
                                   tr("Nothing is known of this member."), tr("Load now"));
    }
}

void PersonView::showPerson(const User &person)
{
    const MemberFacts facts = MemberFacts::of(person);
    m_ui->avatar->setPerson(person.id.value(), facts.title());
    m_ui->nameLabel->setData(facts.title());
    m_ui->standingLabel->setData(facts.standing());
    m_ui->standingLabel->setVisible(!facts.standing().isEmpty());
    m_ui->scrollArea->setAccessibleName(facts.title());
    showFlags(person);
    showActions(person);
    showCommon(person);
    showRelations();
    showFacts(person);
}

void PersonView::showFlags(const User &person)
{
    const MemberFacts facts = MemberFacts::of(person);
    QStringList flags{facts.mentoringWords(), facts.availabilityWords()};
    flags.removeAll(QString());
    m_ui->flagsLabel->setData(flags.join(QStringLiteral(" · ")));
    const std::optional<QString> warning = rules::warningAbout(person);
    m_ui->warningLabel->setData(warning.value_or(QString()));
    m_ui->warningLabel->setVisible(warning.has_value());
}

void PersonView::showActions(const User &person)
{
    const auto show = [&](QPushButton *button, DataLabel *reason, Relation::Role ownRole) {
        const std::optional<QString> obstacle = obstacleTo(ownRole, person, m_profile, m_relations);
        button->setEnabled(!obstacle);
        button->setAccessibleDescription(obstacle.value_or(QString()));
        reason->setData(obstacle.value_or(QString()));
        reason->setVisible(obstacle.has_value());
    };
    show(m_ui->askButton, m_ui->askReason, Relation::Role::Mentee);
    show(m_ui->offerButton, m_ui->offerReason, Relation::Role::Mentor);
}

void PersonView::showCommon(const User &person)
{
    constexpr int mostTopics = 20;
    const model::CommonGround ground(m_profile.user());
    const QStringList topics = ground.with(person);
    QStringList sentences;
    if (!topics.isEmpty())
        sentences.append(tr("You both name %1.", "skills or interests")
                             .arg(model::topicList(topics, mostTopics)));
    if (ground.isSameLocation(person))
        sentences.append(tr("You are in the same place."));
    m_ui->commonLabel->setData(sentences.join(u' '));
    m_ui->commonSection->setVisible(!sentences.isEmpty());
}

void PersonView::showRelations()
{
    QList<RelationFacts> between;
    for (const Relation &relation : m_relations.all()) {
        const UserId other = relation.partnerOf(m_profile.id()).id;
        if (other == m_person)
            between.append(RelationFacts::of(m_relations.indexOf(relation.id)));
    }
    m_ui->relationsSection->setVisible(!between.isEmpty());
    // A button that was just clicked must not be deleted under the mouse.
    const auto old = m_ui->relationsSection->findChildren<QPushButton *>();
    for (QPushButton *button : old) {
        button->hide();
        button->setObjectName(QString());
        button->deleteLater();
    }
    for (const RelationFacts &facts : between) {
        QStringList words{facts.roleAndState(), facts.edgeWords()};
        words.removeAll(QString());
        auto *button = new QPushButton(words.join(QStringLiteral(" · ")), m_ui->relationsSection);
        button->setObjectName(QStringLiteral("relation%1").arg(facts.id.toString()));
        button->setToolTip(tr("Open this mentorship or request"));
        m_ui->relationsLayout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this,
                [this, id = facts.id] { Q_EMIT relationRequested(id); });
    }
}

void PersonView::showFacts(const User &person)
{
    const bool hasBio = !person.bio.trimmed().isEmpty();
    m_ui->bioLabel->setData(person.bio);
    m_ui->bioLabel->setVisible(hasBio);
    for (const Row &row : std::as_const(m_rows)) {
        const QString text = row.field ? person.*row.field
            : person.registeredAt > 0  ? mediumDate(person.registeredAt)
                                       : QString();
        const bool hasText = !text.trimmed().isEmpty();
        row.value->setData(text);
        row.caption->setVisible(hasText);
        row.value->setVisible(hasText);
    }
}

} // namespace view
