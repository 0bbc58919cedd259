// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/relationspanel.h"

#include "ui_relationspanel.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/relationdelegate.h"
#include "view/relationfacts.h"
#include "view/unseen.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace view {

namespace {

constexpr int leastLetters = 26; // width of the panel

} // namespace

RelationsPanel::RelationsPanel(model::RelationModel &relations, syncing::Sync &sync,
                               QWidget *parent)
    : QWidget(parent),
      m_relations(relations),
      m_sync(sync),
      m_ui(std::make_unique<Ui::RelationsPanel>())
{
    m_ui->setupUi(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(metrics::letters(font(), leastLetters));
    m_ui->filterSummary->hide();
    m_ui->filterButton->setIcon(icon(QStringLiteral("filter")));
    m_filter.setSourceModel(&m_relations);
    m_ui->list->setItemDelegate(new RelationDelegate(m_ui->list));
    m_ui->list->setModel(&m_filter);
    buildFilterMenu();

    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &RelationsPanel::filterChanged);
    connect(m_ui->list, &GroupedView::selectedRowsChanged, this, &RelationsPanel::selectionChanged);
    connect(m_ui->list, &GroupedView::rowActivated, this, &RelationsPanel::relationActivated);
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this,
            &RelationsPanel::emptyButtonClicked);
    connect(&m_sync, &syncing::Sync::statusChanged, this, &RelationsPanel::updateState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &RelationsPanel::updateState);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &RelationsPanel::updateState);
    updateState();
}

RelationsPanel::~RelationsPanel() = default;

void RelationsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumWidth(metrics::letters(font(), leastLetters));
}

void RelationsPanel::buildFilterMenu()
{
    auto *menu = new QMenu(m_ui->filterButton);
    m_ui->filterButton->setMenu(menu);
    m_roleActions = new QActionGroup(menu);
    m_stateActions = new QActionGroup(menu);
    addRoleActions(menu);
    menu->addSeparator();
    addStateActions(menu);
    connect(m_roleActions, &QActionGroup::triggered, this, &RelationsPanel::filterChanged);
    connect(m_stateActions, &QActionGroup::triggered, this, &RelationsPanel::filterChanged);
}

void RelationsPanel::addRoleActions(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, const QVariant &role) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(role);
        action->setChecked(!role.isValid());
        m_roleActions->addAction(action);
    };
    add(tr("In any role"), {});
    add(tr("As mentor"), QVariant::fromValue(Relation::Role::Mentor));
    add(tr("As mentee"), QVariant::fromValue(Relation::Role::Mentee));
}

void RelationsPanel::addStateActions(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, const QVariant &state) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(state);
        action->setChecked(!state.isValid());
        m_stateActions->addAction(action);
    };
    add(tr("In any state"), {});
    for (const auto state :
         {Relation::State::Accepted, Relation::State::Pending, Relation::State::Completed,
          Relation::State::Rejected, Relation::State::Cancelled}) {
        RelationFacts facts;
        facts.state = state;
        add(facts.stateWord(), QVariant::fromValue(state));
    }
}

void RelationsPanel::filterChanged()
{
    m_ui->filterEdit->setClearButtonEnabled(!m_ui->filterEdit->text().isEmpty());
    m_filter.setText(m_ui->filterEdit->text());
    QStringList words;
    const QAction *role = m_roleActions->checkedAction();
    const QAction *state = m_stateActions->checkedAction();
    const bool hasRole = role && role->data().isValid();
    const bool hasState = state && state->data().isValid();
    m_filter.setOwnRole(hasRole ? std::optional(role->data().value<Relation::Role>())
                                : std::nullopt);
    m_filter.setState(hasState ? std::optional(state->data().value<Relation::State>())
                               : std::nullopt);
    if (hasRole)
        words.append(role->text());
    if (hasState)
        words.append(state->text());
    m_ui->filterSummary->setText(
        tr("Shown: %1", "what a filter lets through").arg(words.join(QStringLiteral(", "))));
    m_ui->filterSummary->setVisible(!words.isEmpty());
    m_ui->filterButton->setIcon(
        icon(QStringLiteral("filter"), words.isEmpty() ? theme::Tint::Text : theme::Tint::Accent));
    updateState();
}

void RelationsPanel::clearFilter()
{
    m_roleActions->actions().constFirst()->setChecked(true);
    m_stateActions->actions().constFirst()->setChecked(true);
    m_ui->filterEdit->clear();
    filterChanged();
}

void RelationsPanel::restoreRelation(RelationId relation)
{
    m_wanted = relation;
    restoreNow();
}

void RelationsPanel::restoreNow()
{
    if (!m_wanted.isValid())
        return;
    const QModelIndex index = m_filter.mapFromSource(m_relations.indexOf(m_wanted));
    if (!index.isValid())
        return;
    m_ui->list->expand(index.parent());
    m_ui->list->setCurrentIndex(index);
    m_ui->list->scrollTo(index);
}

void RelationsPanel::leaveRelation()
{
    m_wanted = {};
    m_ui->list->clearSelection();
    open({});
}

void RelationsPanel::showGroup(Relation::Group group)
{
    clearFilter();
    m_ui->list->showGroup(static_cast<int>(group));
}

void RelationsPanel::focusList()
{
    if (m_ui->stack->currentWidget() == m_ui->list)
        m_ui->list->setFocus();
    else
        m_ui->filterEdit->setFocus();
}

void RelationsPanel::selectionChanged()
{
    const QModelIndexList rows = m_ui->list->selectedRows();
    // A heading or a filter takes the selection away, and what is open stays open.
    if (!rows.isEmpty())
        open(m_relations.relationAt(m_filter.mapToSource(rows.constFirst())));
}

void RelationsPanel::open(RelationId relation)
{
    m_wanted = {};
    if (relation == m_relation)
        return;
    m_relation = relation;
    // First the panels, so that they know whose tasks they are when those come.
    Q_EMIT relationOpened(relation);
    m_sync.openRelation(relation);
}

bool RelationsPanel::hasAny() const
{
    for (int group = 0; group < m_relations.rowCount(); ++group) {
        if (m_relations.rowCount(m_relations.index(group, 0)) > 0)
            return true;
    }
    return false;
}

void RelationsPanel::updateState()
{
    restoreNow();
    if (m_relation.isValid() && !m_relations.indexOf(m_relation).isValid())
        leaveRelation(); // it is gone from the service, or another account was opened
    const bool isFull = m_filter.shownCount() > 0;
    m_ui->stack->setCurrentWidget(isFull ? static_cast<QWidget *>(m_ui->list) : m_ui->emptyState);
    if (isFull)
        return;
    const syncing::Status status = m_sync.status();
    if (hasAny()) {
        m_ui->emptyState->setState(QStringLiteral("search"), tr("No relation is like that."),
                                   tr("Show all"));
    } else if (status.relationsSeenAt) {
        m_ui->emptyState->setState(QStringLiteral("relations"),
                                   tr("No mentorships yet. When somebody asks you, or you ask "
                                      "somebody, it shows here."));
    } else {
        const Unseen unseen = Unseen::of(status);
        m_ui->emptyState->setState(unseen.iconName, unseen.sentence, unseen.buttonText);
    }
}

void RelationsPanel::emptyButtonClicked()
{
    if (hasAny())
        clearFilter();
    else
        m_sync.refresh();
}

} // namespace view
