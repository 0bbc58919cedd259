// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/filtermodel.h"
#include "model/relationmodel.h"
#include "model/taskmodel.h"
#include "sync/sync.h"
#include "view/taskfacts.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class TasksPanel;
}

namespace view {

class DraftKeeper;
class TaskCommands;
class TaskDelegate;
struct RelationFacts;

/// The checklist of the open relation: quick-add line, filter, tasks to do and done.
class TasksPanel : public QWidget
{
    Q_OBJECT
public:
    TasksPanel(model::TaskModel &tasks, model::RelationModel &relations, syncing::Sync &sync,
               QWidget *parent = nullptr);
    ~TasksPanel() override;

    /// The relation that sync has opened; invalid for none.
    void setRelation(RelationId relation);
    /// The task whose comments are shown; invalid when none is.
    [[nodiscard]] TaskId task() const { return m_task; }
    /// Opens the task, now or as soon as it is there, unless another one is chosen before.
    void restoreTask(TaskId task);
    void focusList();
    void focusQuickAdd();

    // For menus; their shortcuts work in the list only.
    [[nodiscard]] QAction *completeAction() const { return m_complete; }
    [[nodiscard]] QAction *deleteAction() const { return m_delete; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *copyMarkdownAction() const { return m_copyMarkdown; }
    /// Its shortcut works in the whole panel.
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }

Q_SIGNALS:
    /// Another one was opened, or none (invalid).
    void taskOpened(RelationId relation, TaskId task);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    void connectModels();
    void toggle(const QModelIndex &index);
    void quickAddChanged(const QString &text);
    void addTask();
    void paste(const QString &text);
    void taskTaken(RelationId relation, const QString &text, const Result<TaskId> &result);
    void selectionChanged();
    void open(TaskId task);
    void restoreNow();
    void followNumber(RelationId relation, TaskId local, TaskId real);
    void updateHeader();
    void updateQuickAdd();
    void updateState();
    void updateActions();
    void showMenu(const QPoint &position);
    [[nodiscard]] QString quickAddHint(const RelationFacts &facts) const;
    [[nodiscard]] QList<TaskFacts> selectedTasks() const;
    [[nodiscard]] RelationFacts relationFacts() const;

    model::TaskModel &m_tasks;
    model::RelationModel &m_relations;
    syncing::Sync &m_sync;
    model::FilterModel m_filter;
    std::unique_ptr<Ui::TasksPanel> m_ui;
    TaskDelegate *m_delegate;
    TaskCommands *m_commands;
    DraftKeeper *m_drafts;
    QAction *m_complete = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyMarkdown = nullptr;
    QAction *m_paste = nullptr;
    RelationId m_relation;
    TaskId m_task;
    TaskId m_wanted; ///< to be opened when it comes
    QString m_quickAdd; ///< what stood in that line before it changed
};

} // namespace view
