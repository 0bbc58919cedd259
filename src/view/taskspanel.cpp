// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/taskspanel.h"

#include "ui_taskspanel.h"
#include "view/draftkeeper.h"
#include "view/escapeclears.h"
#include "view/icons.h"
#include "view/metrics.h"
#include "view/relationfacts.h"
#include "view/rowaction.h"
#include "view/taborder.h"
#include "view/taskcommands.h"
#include "view/taskdelegate.h"
#include "view/undonotice.h"
#include "view/unseen.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

namespace view {

namespace {

constexpr int leastLetters = 40; // width of the panel
constexpr int shortList = 8; // tasks that are seen at a glance, without a filter

} // namespace

TasksPanel::TasksPanel(model::TaskModel &tasks, model::RelationModel &relations,
                       syncing::Sync &sync, QWidget *parent)
    : QWidget(parent),
      m_tasks(tasks),
      m_relations(relations),
      m_sync(sync),
      m_ui(std::make_unique<Ui::TasksPanel>())
{
    m_ui->setupUi(this);
    m_ui->emptyState->followInTabOrder(m_ui->list);
    placeInTabOrder(m_ui->addButton, *m_ui->noticeBar);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(metrics::letters(font(), leastLetters));
    m_commands = new TaskCommands(m_tasks, sync, *m_ui->noticeBar, this);
    new UndoNotice(sync, *m_ui->noticeBar, isOfTask, this);
    m_drafts = new DraftKeeper(sync, this);
    m_drafts->watch(m_ui->addEdit);
    m_filter.setSourceModel(&m_tasks);
    m_delegate = new TaskDelegate(m_ui->list);
    m_ui->list->setItemDelegate(m_delegate);
    m_ui->list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_ui->list->setModel(&m_filter);
    createActions();
    connectModels();

    connect(m_delegate, &TaskDelegate::toggleRequested, this, &TasksPanel::toggle);
    connect(m_ui->list, &GroupedView::rowActivated, this, &TasksPanel::toggle);
    connect(m_ui->list, &GroupedView::selectedRowsChanged, this, &TasksPanel::selectionChanged);
    connect(m_ui->list, &QWidget::customContextMenuRequested, this, &TasksPanel::showMenu);
    connect(m_ui->addEdit, &QLineEdit::returnPressed, this, &TasksPanel::addTask);
    connect(m_ui->addEdit, &QLineEdit::textChanged, this, &TasksPanel::quickAddChanged);
    connect(m_ui->addButton, &QPushButton::clicked, this, &TasksPanel::addTask);
    new EscapeClears(m_ui->filterEdit);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ui->filterEdit->setClearButtonEnabled(!text.isEmpty());
        m_filter.setText(text);
        updateState();
    });
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this, [this] {
        if (m_filter.isFiltering())
            m_ui->filterEdit->clear();
        else
            m_sync.refresh();
    });
    updateHeader();
    updateQuickAdd();
    updateState();
    updateActions();
}

TasksPanel::~TasksPanel() = default;

void TasksPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumWidth(metrics::letters(font(), leastLetters));
}

void TasksPanel::createActions()
{
    m_complete = rowAction("completeTask", tr("&Complete", "a task"), Qt::Key_Space, this);
    m_delete = rowAction("deleteTask", tr("&Delete", "a task"), QKeySequence::Delete, this);
    m_copy = rowAction("copyTasks", tr("C&opy text"), QKeySequence::Copy, this);
    m_copyMarkdown = rowAction("copyTasksAsMarkdown", tr("Copy as &Markdown list"), {}, this);
    m_ui->list->addActions({m_complete, m_delete, m_copy, m_copyMarkdown});
    m_paste = new QAction(tr("&Paste as tasks…"), this);
    m_paste->setObjectName(QStringLiteral("pasteTasks"));
    m_paste->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_paste);
    connect(m_paste, &QAction::triggered, this,
            [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_complete, &QAction::triggered, this,
            [this] { m_commands->complete(selectedTasks()); });
    connect(m_delete, &QAction::triggered, this, [this] { m_commands->remove(selectedTasks()); });
    connect(m_copy, &QAction::triggered, this,
            [this] { TaskCommands::copyAsText(selectedTasks()); });
    connect(m_copyMarkdown, &QAction::triggered, this,
            [this] { TaskCommands::copyAsMarkdown(selectedTasks()); });
}

void TasksPanel::connectModels()
{
    connect(&m_sync, &syncing::Sync::statusChanged, this, &TasksPanel::updateState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &TasksPanel::updateState);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &TasksPanel::updateState);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &TasksPanel::updateActions);
    const auto update = [this] {
        updateHeader();
        updateQuickAdd();
        updateState();
    };
    connect(&m_relations, &QAbstractItemModel::dataChanged, this, update);
    connect(&m_relations, &QAbstractItemModel::rowsMoved, this, update);
    connect(&m_relations, &QAbstractItemModel::modelReset, this, update);
    // Another account is open, or none.
    connect(&m_relations, &QAbstractItemModel::modelReset, m_drafts, &DraftKeeper::forget);
    connect(&m_tasks, &model::TaskModel::renumbered, this, &TasksPanel::followNumber);
}

RelationFacts TasksPanel::relationFacts() const
{
    return RelationFacts::of(m_relations.indexOf(m_relation));
}

QList<TaskFacts> TasksPanel::selectedTasks() const
{
    QList<TaskFacts> tasks;
    const QModelIndexList rows = m_ui->list->selectedRows();
    for (const QModelIndex &row : rows)
        tasks.append(TaskFacts::of(row));
    return tasks;
}

void TasksPanel::setRelation(RelationId relation)
{
    if (relation == m_relation)
        return;
    m_drafts->saveNow();
    m_relation = relation;
    m_commands->setRelation(relation);
    open({});
    m_ui->addEdit->setText(m_drafts->draft(taskDraftKey(relation)).text);
    m_ui->filterEdit->clear();
    m_ui->list->scrollToTop();
    updateHeader();
    updateQuickAdd();
    updateState();
}

void TasksPanel::restoreTask(TaskId task)
{
    m_wanted = task;
    restoreNow();
}

void TasksPanel::restoreNow()
{
    if (!m_wanted.isValid())
        return;
    const QModelIndex index = m_filter.mapFromSource(m_tasks.indexOf(m_wanted));
    if (!index.isValid())
        return;
    m_ui->list->expand(index.parent());
    m_ui->list->setCurrentIndex(index);
    m_ui->list->scrollTo(index);
}

// What was added here has got its real number; both rows are there now, and the other one goes.
void TasksPanel::followNumber(RelationId relation, TaskId local, TaskId real)
{
    if (relation != m_relation)
        return;
    const QModelIndex before = m_filter.mapFromSource(m_tasks.indexOf(local));
    const QModelIndex after = m_filter.mapFromSource(m_tasks.indexOf(real));
    QItemSelectionModel *selection = m_ui->list->selectionModel();
    if (m_task == local)
        m_task = real;
    if (!before.isValid() || !after.isValid())
        return;
    const bool isCurrent = m_ui->list->currentIndex() == before;
    const bool isSelected = selection->isSelected(before);
    if (isSelected)
        selection->select(after, QItemSelectionModel::Select);
    if (isCurrent)
        selection->setCurrentIndex(after, QItemSelectionModel::NoUpdate);
    if (isSelected)
        selection->select(before, QItemSelectionModel::Deselect);
}

void TasksPanel::focusList()
{
    if (m_ui->stack->currentWidget() == m_ui->list)
        m_ui->list->setFocus();
    else if (m_ui->addEdit->isEnabled())
        m_ui->addEdit->setFocus();
}

void TasksPanel::focusQuickAdd()
{
    if (m_ui->addEdit->isEnabled())
        m_ui->addEdit->setFocus();
    else if (m_ui->stack->currentWidget() == m_ui->list)
        m_ui->list->setFocus();
}

void TasksPanel::toggle(const QModelIndex &index)
{
    const QModelIndexList rows = m_ui->list->selectedRows();
    if (rows.size() > 1 && rows.contains(index))
        m_commands->complete(selectedTasks());
    else
        m_commands->complete({TaskFacts::of(index)});
}

void TasksPanel::selectionChanged()
{
    updateActions();
    const QModelIndexList rows = m_ui->list->selectedRows();
    // With several selected the comments stay those of the one that was opened last.
    if (rows.size() == 1)
        open(TaskFacts::of(rows.constFirst()).id);
}

void TasksPanel::open(TaskId task)
{
    if (task.isValid())
        m_wanted = {};
    if (task == m_task)
        return;
    m_task = task;
    m_sync.openTask(task);
    Q_EMIT taskOpened(m_relation, task);
}

void TasksPanel::updateHeader()
{
    const RelationFacts facts = relationFacts();
    m_ui->header->setVisible(facts.id.isValid());
    if (!facts.id.isValid())
        return;
    m_ui->partnerLabel->setData(facts.partnerName());
    m_ui->progressLabel->setText(facts.progressWords());
    const QString state = facts.isRunning() ? facts.daysLeftWords() : facts.stateWord();
    m_ui->roleLabel->setData(
        tr("%1 · %2", "role, then state or progress").arg(facts.roleWord(), state));
    m_ui->progressLine->setVisible(facts.areTasksSeen && facts.total > 0);
    m_ui->progressLine->setProgress(facts.done, facts.total);
}

void TasksPanel::updateState()
{
    restoreNow();
    if (m_task.isValid() && !m_tasks.indexOf(m_task).isValid())
        open({});
    const bool hasTasks = m_tasks.taskCount() > 0;
    m_ui->filterEdit->setVisible(m_tasks.taskCount() > shortList || m_filter.isFiltering());
    m_ui->addEdit->setVisible(m_relation.isValid());
    const bool isFull = m_filter.shownCount() > 0;
    m_ui->stack->setCurrentWidget(isFull ? static_cast<QWidget *>(m_ui->list) : m_ui->emptyState);
    updateActions();
    if (isFull)
        return;
    const RelationFacts facts = relationFacts();
    if (hasTasks) {
        m_ui->emptyState->setState(QStringLiteral("search"), tr("No task is like that."),
                                   tr("Show all"));
    } else if (!m_relation.isValid()) {
        m_ui->emptyState->setState(QStringLiteral("tasks"),
                                   tr("Choose a relation to see its tasks."));
    } else if (facts.state == Relation::State::Pending) {
        m_ui->emptyState->setState(QStringLiteral("tasks"),
                                   tr("There are no tasks before the request is accepted."));
    } else if (facts.areTasksSeen) {
        m_ui->emptyState->setState(QStringLiteral("tasks"),
                                   facts.isRunning()
                                       ? tr("No tasks yet. Write the first one above.")
                                       : tr("This relation has no tasks."));
    } else {
        const Unseen unseen = Unseen::of(m_sync.status());
        m_ui->emptyState->setState(unseen.iconName, unseen.sentence, unseen.buttonText);
    }
}

void TasksPanel::updateActions()
{
    const QList<TaskFacts> tasks = selectedTasks();
    m_complete->setEnabled(TaskCommands::canComplete(tasks));
    m_delete->setEnabled(TaskCommands::canDelete(tasks));
    m_copy->setEnabled(!tasks.isEmpty());
    m_copyMarkdown->setEnabled(!tasks.isEmpty());
}

void TasksPanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!selectedTasks().isEmpty()) {
        menu->addActions({m_complete, m_delete});
        menu->addSeparator();
        menu->addActions({m_copy, m_copyMarkdown});
    }
    menu->addAction(m_paste);
    menu->popup(m_ui->list->viewport()->mapToGlobal(position));
}

} // namespace view
