// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "sync/sync.h"
#include "view/commentfacts.h"

#include <QObject>

namespace view {

class NoticeBar;

/// Deletes and copies comments of the open task, and tells in the NoticeBar what came of an edit.
class CommentCommands : public QObject
{
    Q_OBJECT
public:
    CommentCommands(syncing::Sync &sync, NoticeBar &notices, QObject *parent = nullptr);

    void setTask(RelationId relation, TaskId task);

    /// Of those given, one's own; after a question where it cannot be undone at all.
    void remove(const QList<CommentFacts> &comments);
    static void copy(const QList<CommentFacts> &comments);

    [[nodiscard]] static bool canDelete(const QList<CommentFacts> &comments);

private:
    void askToDelete(const QList<CommentFacts> &comments);
    void deleteNow(RelationId relation, TaskId task, const QList<CommentFacts> &comments);

    syncing::Sync &m_sync;
    NoticeBar &m_notices;
    RelationId m_relation;
    TaskId m_task;
};

} // namespace view
