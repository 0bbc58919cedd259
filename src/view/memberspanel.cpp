// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/memberspanel.h"

#include "ui_memberspanel.h"
#include "view/escapeclears.h"
#include "view/icons.h"
#include "view/memberdelegate.h"
#include "view/memberfacts.h"
#include "view/metrics.h"
#include "view/requestdraft.h"
#include "view/rowaction.h"
#include "view/taborder.h"

#include <QActionGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace view {

namespace {

constexpr int leastLetters = 36; // width of the panel
constexpr int mostRecommended = 20;

QString tooManyId()
{
    return QStringLiteral("too-many");
}

} // namespace

MembersPanel::MembersPanel(model::MemberModel &members, model::RelationModel &relations,
                           model::OwnProfile &profile, syncing::Directory &directory,
                           QWidget *parent)
    : QWidget(parent),
      m_members(members),
      m_relations(relations),
      m_profile(profile),
      m_directory(directory),
      m_ui(std::make_unique<Ui::MembersPanel>())
{
    m_ui->setupUi(this);
    m_ui->emptyState->followInTabOrder(m_ui->list);
    placeInTabOrder(m_ui->recommendedButton, *m_ui->noticeBar);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    updateMinimumWidth();
    m_ui->filterButton->setIcon(icon(QStringLiteral("filter")));
    m_ui->sortButton->setIcon(icon(QStringLiteral("sort")));
    m_ui->clearButton->setIcon(icon(QStringLiteral("close")));
    m_ui->refreshButton->setIcon(icon(QStringLiteral("sync"), theme::Tint::Muted));
    m_ui->filterForm->hide();
    m_ui->recommendedNote->hide();
    m_ui->list->setItemDelegate(new MemberDelegate(m_ui->list));
    m_ui->list->setModel(&m_members);
    createActions();
    buildSortMenu();
    connectViews();
    filterChanged();
    updateActions();
}

MembersPanel::~MembersPanel() = default;

void MembersPanel::createActions()
{
    const auto add = [this](const char *name, const QString &text) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        m_ui->list->addAction(action);
        return action;
    };
    m_ask = add("askToMentorMe", tr("&Ask to mentor me…"));
    m_offer = add("offerToMentor", tr("&Offer to mentor…"));
    m_compare = add("comparePeople", tr("&Compare"));
    m_copy = rowAction("copyNames", tr("Copy &name"), QKeySequence::Copy, this);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_ui->list->addAction(m_copy);
    const auto want = [this](Relation::Role ownRole) {
        const QList<UserId> people = selectedPeople();
        if (people.size() == 1)
            Q_EMIT requestWanted(people.constFirst(), ownRole);
    };
    connect(m_ask, &QAction::triggered, this, [want] { want(Relation::Role::Mentee); });
    connect(m_offer, &QAction::triggered, this, [want] { want(Relation::Role::Mentor); });
    connect(m_compare, &QAction::triggered, this,
            [this] { Q_EMIT peopleActivated(selectedPeople()); });
    connect(m_copy, &QAction::triggered, this, [this] {
        QStringList names;
        for (const QModelIndex &row : m_ui->list->selectedRows())
            names.append(MemberFacts::of(row).title());
        QGuiApplication::clipboard()->setText(names.join(u'\n'));
    });
}

void MembersPanel::buildSortMenu()
{
    using Order = model::MemberModel::Order;
    auto *menu = new QMenu(m_ui->sortButton);
    m_ui->sortButton->setMenu(menu);
    m_orders = new QActionGroup(menu);
    const auto add = [this, menu](const char *name, const QString &text, Order order) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        action->setChecked(order == Order::Name);
        m_orders->addAction(action);
    };
    add("sortByName", tr("By &name"), Order::Name);
    add("sortByLocation", tr("By &location"), Order::Location);
    add("sortNewestFirst", tr("Newest &first"), Order::Newest);
    add("sortByCommonGround", tr("&Most in common with you first"), Order::InCommon);
    connect(m_orders, &QActionGroup::triggered, this, [this] {
        m_ui->allButton->setChecked(true);
        applyOrder();
    });
}

void MembersPanel::connectViews()
{
    new EscapeClears(m_ui->searchEdit);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &MembersPanel::filterChanged);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &MembersPanel::focusList);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &MembersPanel::focusSearch);
    connect(m_ui->filterForm, &MemberFilterForm::filterChanged, this, &MembersPanel::filterChanged);
    connect(m_ui->filterButton, &QToolButton::toggled, m_ui->filterForm, &QWidget::setVisible);
    connect(m_ui->clearButton, &QToolButton::clicked, this, &MembersPanel::clearFilter);
    connect(m_ui->recommendedButton, &QToolButton::toggled, this, &MembersPanel::applyOrder);
    connect(m_ui->recommendedButton, &QToolButton::clicked, this, [this] {
        m_wantedRole.reset();
        recommend();
    });
    connect(m_ui->list, &MemberList::selectedRowsChanged, this, &MembersPanel::selectionChanged);
    connect(m_ui->list, &MemberList::rowActivated, this,
            [this](const QModelIndex &row) { Q_EMIT peopleActivated({m_members.personAt(row)}); });
    connect(m_ui->list, &QWidget::customContextMenuRequested, this, &MembersPanel::showMenu);
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this, &MembersPanel::emptyButtonClicked);
    connect(m_ui->cancelButton, &QPushButton::clicked, &m_directory, &syncing::Directory::cancel);
    connect(m_ui->refreshButton, &QToolButton::clicked, &m_directory, &syncing::Directory::refresh);
    connect(&m_directory, &syncing::Directory::statusChanged, this, [this](const auto &status) {
        if (!status.isPulling)
            recommendIfShown();
        updateState();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_members, signal, this, &MembersPanel::updateState);
    connect(&m_members, &QAbstractItemModel::modelReset, this, &MembersPanel::updateState);
    connect(&m_members, &model::MemberModel::peopleChanged, this, &MembersPanel::updateActions);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_relations, signal, this, &MembersPanel::recommendIfShown);
    connect(&m_relations, &QAbstractItemModel::dataChanged, this, &MembersPanel::recommendIfShown);
    connect(&m_profile, &model::OwnProfile::changed, this, &MembersPanel::recommendIfShown);
}

// A dock behind a tab is shown out of sight: only what is painted is looked at.
void MembersPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_wasSeen)
        return;
    m_wasSeen = true;
    QTimer::singleShot(0, this, [this] {
        m_directory.open();
        updateState();
    });
}

void MembersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMinimumWidth();
}

void MembersPanel::updateMinimumWidth()
{
    // The two buttons and the count are whole in any language.
    const int mode = m_ui->modeLayout->minimumSize().width() + 2 * metrics::between;
    setMinimumWidth(qMax(metrics::letters(font(), leastLetters), mode));
}

// What is listed.

bool MembersPanel::isRecommending() const
{
    return m_ui->recommendedButton->isChecked();
}

void MembersPanel::filterChanged()
{
    m_ui->searchEdit->setClearButtonEnabled(!m_ui->searchEdit->text().isEmpty());
    model::MemberFilter filter = m_ui->filterForm->filter();
    const QString summary = m_ui->filterForm->summary();
    filter.text = m_ui->searchEdit->text();
    m_isNarrowing = true;
    m_members.setFilter(filter);
    m_isNarrowing = false;
    m_ui->filterSummary->setData(tr("Shown: %1", "what a filter lets through").arg(summary));
    m_ui->filterSummary->setVisible(!summary.isEmpty());
    m_ui->clearButton->setVisible(!summary.isEmpty());
    m_ui->filterButton->setIcon(icon(QStringLiteral("filter"),
                                     summary.isEmpty() ? theme::Tint::Text : theme::Tint::Accent));
    // To what is open where it is still shown, else to the best of what was found.
    const QModelIndexList rows = m_ui->list->selectedRows();
    if (rows.isEmpty())
        m_ui->list->scrollToTop();
    else
        m_ui->list->scrollTo(rows.constFirst());
    updateState();
}

void MembersPanel::clearFilter()
{
    m_ui->searchEdit->clear();
    m_ui->filterForm->setFilter({});
}

void MembersPanel::applyOrder()
{
    using Order = model::MemberModel::Order;
    const auto chosen = static_cast<Order>(m_orders->checkedAction()->data().toInt());
    m_isNarrowing = true;
    m_members.setOrder(isRecommending() ? Order::Recommended : chosen);
    m_isNarrowing = false;
    m_ui->recommendedNote->setVisible(isRecommending());
    m_ui->list->scrollToTop();
    updateState();
}

QList<Relation::Role> MembersPanel::fittingRoles() const
{
    const User &me = m_profile.user();
    QList<Relation::Role> roles;
    if (me.needsMentoring && m_wantedRole != Relation::Role::Mentor)
        roles.append(Relation::Role::Mentee);
    if (me.isAvailableToMentor && m_wantedRole != Relation::Role::Mentee)
        roles.append(Relation::Role::Mentor);
    return roles;
}

void MembersPanel::recommend()
{
    const QList<User> people = m_members.people();
    const QList<Relation> relations = m_relations.all();
    QList<model::Recommendation> all;
    for (const Relation::Role role : fittingRoles()) {
        const auto found =
            model::recommendations(role, m_profile.user(), people, relations, mostRecommended);
        for (const model::Recommendation &one : found) {
            const bool isThere = std::any_of(all.begin(), all.end(), [&one](const auto &other) {
                return other.person == one.person;
            });
            if (!isThere)
                all.append(one);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &one, const auto &other) {
        return one.topics.size() > other.topics.size();
    });
    m_members.setRecommendations(all.mid(0, mostRecommended));
    updateState();
}

void MembersPanel::recommendIfShown()
{
    if (isRecommending())
        recommend();
    updateActions();
}

void MembersPanel::showRecommended(Relation::Role ownRole)
{
    m_wantedRole = ownRole;
    clearFilter();
    recommend();
    m_ui->recommendedButton->setChecked(true);
    focusList();
}

// What is selected.

QList<UserId> MembersPanel::selectedPeople() const
{
    QList<UserId> people;
    for (const QModelIndex &row : m_ui->list->selectedRows())
        people.append(m_members.personAt(row));
    return people;
}

void MembersPanel::showPerson(UserId person)
{
    if (!m_members.indexOf(person).isValid()) {
        m_ui->allButton->setChecked(true);
        clearFilter();
    }
    const QModelIndex index = m_members.indexOf(person);
    if (!index.isValid())
        return;
    m_ui->list->setCurrentIndex(index);
    m_ui->list->scrollTo(index);
}

void MembersPanel::focusList()
{
    if (m_ui->stack->currentWidget() != m_ui->list) {
        focusSearch();
        return;
    }
    m_ui->list->setFocus();
    if (!m_ui->list->currentIndex().isValid())
        m_ui->list->setCurrentIndex(m_members.index(0));
}

void MembersPanel::focusSearch()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

void MembersPanel::selectionChanged()
{
    updateActions();
    const QList<UserId> people = selectedPeople();
    const bool isTooMany = people.size() > mostCompared;
    if (isTooMany) {
        m_ui->noticeBar->show({Notice::Kind::Info,
                               tooManyId(),
                               tr("Up to %Ln people can be compared.", nullptr, mostCompared),
                               {}});
    } else {
        m_ui->noticeBar->dismiss(tooManyId());
    }
    // A filter takes the selection away, and what is open stays open.
    if (!people.isEmpty() && !isTooMany && !m_isNarrowing)
        Q_EMIT peopleSelected(people);
}

void MembersPanel::updateActions()
{
    const auto count = selectedPeople().size();
    updateAction(m_ask, Relation::Role::Mentee);
    updateAction(m_offer, Relation::Role::Mentor);
    m_compare->setEnabled(count > 1 && count <= mostCompared);
    m_copy->setEnabled(count > 0);
}

void MembersPanel::updateAction(QAction *action, Relation::Role ownRole)
{
    const QList<UserId> people = selectedPeople();
    const User *person = people.size() == 1 ? m_members.person(people.constFirst()) : nullptr;
    const std::optional<QString> obstacle = person
        ? obstacleTo(ownRole, *person, m_profile, m_relations)
        : tr("Select one person first.");
    action->setEnabled(!obstacle);
    action->setToolTip(obstacle.value_or(QString()));
}

void MembersPanel::showMenu(const QPoint &position)
{
    if (m_ui->list->selectedRows().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why something cannot be done
    menu->addActions({m_ask, m_offer});
    menu->addSeparator();
    menu->addActions({m_compare, m_copy});
    menu->popup(m_ui->list->viewport()->mapToGlobal(position));
}

} // namespace view
