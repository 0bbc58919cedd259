// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/compareview.h"

#include "model/recommendation.h"
#include "ui_compareview.h"
#include "view/avatarbadge.h"
#include "view/datalabel.h"
#include "view/dates.h"
#include "view/hairline.h"
#include "view/icons.h"
#include "view/memberfacts.h"
#include "view/metrics.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <functional>

namespace view {

namespace {

constexpr int mostTopics = 20;
constexpr int mostLines = 8; // of one value: a comparison is to be seen at a glance

bool areSame(const QStringList &values)
{
    return std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) == values.end();
}

QStringList valuesOf(const QList<User> &people, const std::function<QString(const User &)> &value)
{
    QStringList values;
    for (const User &person : people)
        values.append(value(person).trimmed());
    return values;
}

} // namespace

CompareView::CompareView(model::MemberModel &members, model::OwnProfile &profile, QWidget *parent)
    : QWidget(parent),
      m_members(members),
      m_profile(profile),
      m_ui(std::make_unique<Ui::CompareView>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(icon(QStringLiteral("close")));
    connect(m_ui->closeButton, &QToolButton::clicked, this, &CompareView::closeRequested);
    connect(m_ui->differencesBox, &QCheckBox::toggled, this, [this] {
        m_shown.clear();
        update();
    });
    connect(&m_members, &model::MemberModel::peopleChanged, this, &CompareView::update);
    connect(&m_members, &QAbstractItemModel::modelReset, this, &CompareView::update);
    connect(&m_profile, &model::OwnProfile::changed, this, &CompareView::update);
}

CompareView::~CompareView() = default;

void CompareView::setPeople(const QList<UserId> &people)
{
    m_people = people;
    update();
}

void CompareView::update()
{
    QList<User> people;
    for (const UserId id : std::as_const(m_people)) {
        if (const User *person = m_members.person(id))
            people.append(*person);
    }
    if (people == m_shown && m_profile.user() == m_shownMe)
        return; // others came or changed
    m_shown = people;
    m_shownMe = m_profile.user();
    delete m_table;
    m_table = new QWidget(m_ui->table);
    if (!m_ui->table->layout()) {
        auto *around = new QVBoxLayout(m_ui->table);
        around->setContentsMargins(0, 0, 0, 0);
    }
    m_ui->table->layout()->addWidget(m_table);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::section);
    m_grid->setVerticalSpacing(metrics::inside);
    if (people.isEmpty())
        return;
    addHeads(people);
    const auto facts = [](const User &person) { return MemberFacts::of(person); };
    addRow(tr("Mentoring"),
           valuesOf(people, [&](const User &one) { return facts(one).mentoringWords(); }));
    addRow(tr("Availability"),
           valuesOf(people, [&](const User &one) { return facts(one).availabilityWords(); }));
    addRow(tr("In common with you"),
           valuesOf(people, [this](const User &one) { return commonWords(one); }));
    const std::pair<QString, QString User::*> fields[] = {
        {tr("Skills"), &User::skills},
        {tr("Interests"), &User::interests},
        {tr("Occupation"), &User::occupation},
        {tr("Organization"), &User::organization},
        {tr("Location"), &User::location},
        {tr("About them", "a member's biography"), &User::bio}};
    for (const auto &[caption, field] : fields)
        addRow(caption, valuesOf(people, [field = field](const User &one) { return one.*field; }));
    addRow(tr("E-mail address"), valuesOf(people, [](const User &one) {
               return one.isEmailVerified ? tr("Confirmed", "an e-mail address")
                                          : tr("Not confirmed yet", "an e-mail address");
           }));
    addRow(tr("Member since"), valuesOf(people, [](const User &one) {
               return one.registeredAt > 0 ? mediumDate(one.registeredAt) : QString();
           }));
    m_table->show();
}

QString CompareView::commonWords(const User &person) const
{
    const model::CommonGround ground(m_profile.user());
    const QStringList topics = ground.with(person);
    QStringList parts;
    if (!topics.isEmpty())
        parts.append(model::topicList(topics, mostTopics));
    if (ground.isSameLocation(person))
        parts.append(tr("the same place"));
    return parts.join(QStringLiteral(" · "));
}

void CompareView::addHeads(const QList<User> &people)
{
    for (int column = 0; column < people.size(); ++column) {
        const MemberFacts facts = MemberFacts::of(people.at(column));
        auto *head = new QWidget(m_table);
        auto *layout = new QVBoxLayout(head);
        layout->setContentsMargins(0, 0, 0, metrics::inside);
        layout->setSpacing(metrics::inside);
        auto *avatar = new AvatarBadge(head);
        avatar->setPerson(facts.id.value(), facts.title());
        auto *name = new DataLabel(head);
        name->setType(QStringLiteral("subject"));
        name->setMaxLines(2);
        name->setData(facts.title());
        auto *details = new QPushButton(tr("Details"), head);
        details->setObjectName(QStringLiteral("details%1").arg(facts.id.toString()));
        details->setAccessibleName(tr("Details of %1").arg(facts.title()));
        connect(details, &QPushButton::clicked, this,
                [this, id = facts.id] { Q_EMIT personRequested(id); });
        layout->addWidget(avatar);
        layout->addWidget(name, 1);
        layout->addWidget(details, 0, Qt::AlignLeft);
        m_grid->addWidget(head, 0, column);
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, metrics::letters(font(), 14));
    }
}

void CompareView::addRow(const QString &caption, const QStringList &values)
{
    const bool isSame = areSame(values);
    const bool isEmpty = isSame && values.constFirst().isEmpty();
    if (isEmpty || (isSame && m_ui->differencesBox->isChecked()))
        return;
    const auto columns = static_cast<int>(values.size());
    int row = m_grid->rowCount();
    m_grid->addWidget(new Hairline(m_table), row++, 0, 1, columns);
    auto *name = new Label(m_table);
    name->setType(QStringLiteral("secondary"));
    name->setMuted(true);
    name->setText(isSame ? tr("%1 · the same for all", "name of what is compared").arg(caption)
                         : caption);
    m_grid->addWidget(name, row++, 0, 1, columns);
    for (int column = 0; column < columns; ++column) {
        auto *value = new DataLabel(m_table);
        value->setMaxLines(mostLines);
        value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        value->setMuted(isSame || values.at(column).isEmpty());
        value->setData(values.at(column).isEmpty() ? QStringLiteral("–") : values.at(column));
        value->setAccessibleName(
            tr("%1, %2: %3", "person, name of what is compared, value")
                .arg(MemberFacts::of(m_shown.at(column)).title(), caption, values.at(column)));
        m_grid->addWidget(value, row, column);
    }
    m_grid->setRowMinimumHeight(m_grid->rowCount(), metrics::inside);
}

} // namespace view
