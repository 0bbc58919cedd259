// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/relationspanel.h"

#include "ui_relationspanel.h"
#include "view/escapeclears.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/relationcommands.h"
#include "view/relationdelegate.h"
#include "view/relationfiltermenu.h"
#include "view/taborder.h"
#include "view/unseen.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QShortcut>

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
    m_ui->emptyState->followInTabOrder(m_ui->list);
    placeInTabOrder(m_ui->filterButton, *m_ui->noticeBar);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(metrics::letters(font(), leastLetters));
    // Else its height is reckoned for the width of its buttons where the panel is narrower.
    m_ui->noticeBar->setMinimumWidth(1);
    m_ui->filterSummary->hide();
    m_ui->filterButton->setIcon(icon(QStringLiteral("filter")));
    m_filter.setSourceModel(&m_relations);
    m_ui->list->setItemDelegate(new RelationDelegate(m_ui->list));
    m_ui->list->setModel(&m_filter);
    m_ui->list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filterMenu = new RelationFilterMenu(m_ui->filterButton);
    m_ui->filterButton->setMenu(m_filterMenu);
    m_commands = new RelationCommands(m_relations, m_sync, *m_ui->noticeBar, this);

    connect(m_filterMenu, &RelationFilterMenu::changed, this, &RelationsPanel::filterChanged);
    connect(m_ui->list, &QWidget::customContextMenuRequested, this, &RelationsPanel::showMenu);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_ui->filterEdit, qOverload<>(&QWidget::setFocus));
    new EscapeClears(m_ui->filterEdit);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &RelationsPanel::filterChanged);
    connect(m_ui->list, &GroupedView::selectedRowsChanged, this, &RelationsPanel::selectionChanged);
    connect(m_ui->list, &GroupedView::rowActivated, this, &RelationsPanel::relationActivated);
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this,
            &RelationsPanel::emptyButtonClicked);
    connect(&m_sync, &syncing::Sync::statusChanged, this, &RelationsPanel::updateState);
    connect(&m_sync, &syncing::Sync::openRelationChanged, this,
            &RelationsPanel::followOpenRelation);
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

void RelationsPanel::filterChanged()
{
    m_ui->filterEdit->setClearButtonEnabled(!m_ui->filterEdit->text().isEmpty());
    m_filter.setText(m_ui->filterEdit->text());
    m_filter.setOwnRole(m_filterMenu->role());
    m_filter.setDirection(m_filterMenu->direction());
    m_filter.setState(m_filterMenu->state());
    const QStringList words = m_filterMenu->words();
    m_ui->filterSummary->setText(
        tr("Shown: %1", "what a filter lets through").arg(words.join(QStringLiteral(", "))));
    m_ui->filterSummary->setVisible(!words.isEmpty());
    m_ui->filterButton->setIcon(
        icon(QStringLiteral("filter"), words.isEmpty() ? theme::Tint::Text : theme::Tint::Accent));
    updateState();
}

void RelationsPanel::clearFilter()
{
    m_filterMenu->clear();
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

void RelationsPanel::showState(Relation::State state)
{
    clearFilter();
    m_filterMenu->setState(state);
    filterChanged();
    goToFirst();
}

void RelationsPanel::showRole(Relation::Role role)
{
    clearFilter();
    m_filterMenu->setRole(role);
    filterChanged();
    goToFirst();
}

void RelationsPanel::goToFirst()
{
    const QModelIndex heading = m_filter.index(0, 0);
    if (heading.isValid())
        m_ui->list->showGroup(heading.data(model::GroupedModel::GroupRole).toInt());
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

// A request that was sent gets its real number: what is open stays open, under that one.
void RelationsPanel::followOpenRelation(RelationId relation)
{
    const bool isRenamed = m_relation.isLocal() && relation.isValid() && !relation.isLocal();
    if (!isRenamed)
        return;
    m_relation = relation;
    m_commands->setRelation(relation);
    Q_EMIT relationOpened(relation);
    restoreRelation(relation);
}

void RelationsPanel::open(RelationId relation)
{
    m_wanted = {};
    if (relation == m_relation)
        return;
    m_relation = relation;
    m_commands->setRelation(relation);
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

void RelationsPanel::showMenu(const QPoint &position)
{
    // The actions are about the open relation: by the mouse it is the one pointed at.
    const QModelIndex index = m_filter.mapToSource(m_ui->list->indexAt(position));
    if (!m_relation.isValid() || m_relations.relationAt(index) != m_relation)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = m_commands->actions();
    for (QAction *action : actions) {
        if (action->isVisible())
            menu->addAction(action);
    }
    if (!menu->isEmpty())
        menu->popup(m_ui->list->viewport()->mapToGlobal(position));
    else
        delete menu;
}

void RelationsPanel::emptyButtonClicked()
{
    if (hasAny())
        clearFilter();
    else
        m_sync.refresh();
}

} // namespace view
