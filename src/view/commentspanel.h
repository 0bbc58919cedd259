// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/commentmodel.h"
#include "model/relationmodel.h"
#include "model/taskmodel.h"
#include "sync/sync.h"
#include "view/commentfacts.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class CommentsPanel;
}

namespace view {

class CommentCommands;
class CommentDelegate;
class DraftKeeper;
class UndoNotice;

/// The comments of the open task, and the editor for one's own: for a new one, or for one that is
/// there.
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

    // For menus; their shortcuts work in the list only.
    [[nodiscard]] QAction *editAction() const { return m_edit; }
    [[nodiscard]] QAction *deleteAction() const { return m_delete; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Place = std::pair<RelationId, TaskId>;

    /// What stands in the editor.
    struct Writing {
        QString text;
        CommentId edited; ///< the comment that it is to replace; invalid: a new one
        QString base; ///< the text that is edited
        QString setAside; ///< the new comment that was begun before
    };

    void createActions();
    void connectModels();
    void send();
    void commentTaken(const Place &place, const QString &text, const Result<CommentId> &result);
    void beginEdit(const CommentFacts &comment);
    void goOnEditing(CommentId comment, const QString &base, const QString &text);
    void saveEdit();
    void cancelEdit();
    void endEdit();
    void edited(const Place &place, CommentId comment, const Result<Done> &result);
    void keepEditOfMissing();
    void textChanged();
    void followNumber(RelationId relation, TaskId local, TaskId real);
    [[nodiscard]] Writing writing() const;
    void setWriting(const Writing &writing);
    /// What was begun for the open task, in this run or another one.
    [[nodiscard]] Writing begun() const;
    void updateHeader();
    void updateFooter();
    void updateEditing();
    void updateCounter();
    void updateState();
    void updateActions();
    void updateEditorHeight();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool areCommentsSeen() const;
    [[nodiscard]] bool isEditing() const { return m_edited.isValid(); }
    [[nodiscard]] QString closedReason() const;
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] QList<CommentFacts> selectedComments() const;

    model::CommentModel &m_comments;
    model::TaskModel &m_tasks;
    model::RelationModel &m_relations;
    syncing::Sync &m_sync;
    std::unique_ptr<Ui::CommentsPanel> m_ui;
    RelationId m_relation;
    TaskId m_task;
    CommentDelegate *m_delegate;
    CommentCommands *m_commands;
    UndoNotice *m_undo;
    DraftKeeper *m_drafts;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_copy = nullptr;
    CommentId m_edited; ///< what is in the editor; invalid: a new comment
    QString m_base;
    QString m_setAside;
};

} // namespace view
