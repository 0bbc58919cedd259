// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/commentmodel.h"
#include "model/relationmodel.h"
#include "model/taskmodel.h"
#include "sync/sync.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace Ui {
class CommentsPanel;
}

namespace view {

/// The comments of the open task, and the editor for one's own.
class CommentsPanel : public QWidget
{
    Q_OBJECT
public:
    CommentsPanel(model::CommentModel &comments, model::TaskModel &tasks,
                  model::RelationModel &relations, syncing::Sync &sync, QWidget *parent = nullptr);
    ~CommentsPanel() override;

    /// The task that sync has opened; invalid for none.
    void setTask(RelationId relation, TaskId task);
    void focusList();
    void focusEditor();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Place = std::pair<RelationId, TaskId>;

    void connectModels();
    void send();
    void commentTaken(const Place &place, const QString &text, const Result<CommentId> &result);
    void editFailed(const syncing::FailedEdit &failed);
    void copySelected();
    void updateHeader();
    void updateFooter();
    void updateCounter();
    void updateState();
    void updateEditorHeight();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString closedReason() const;
    [[nodiscard]] bool canSend() const;

    model::CommentModel &m_comments;
    model::TaskModel &m_tasks;
    model::RelationModel &m_relations;
    syncing::Sync &m_sync;
    std::unique_ptr<Ui::CommentsPanel> m_ui;
    RelationId m_relation;
    TaskId m_task;
    QHash<Place, QString> m_drafts; ///< of the editor
};

} // namespace view
