// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/taskmodel.h"
#include "sync/sync.h"
#include "view/taskfacts.h"

#include <QObject>

namespace view {

class NoticeBar;

/// Completes, deletes and copies tasks of the open relation, and tells in the NoticeBar what came
/// of it.
class TaskCommands : public QObject
{
    Q_OBJECT
public:
    TaskCommands(const model::TaskModel &tasks, syncing::Sync &sync, NoticeBar &notices,
                 QObject *parent = nullptr);

    void setRelation(RelationId relation);

    /// Of those given, the ones that are still to do; says so when there are none.
    void complete(const QList<TaskFacts> &tasks);
    /// After a question where it cannot be undone at all.
    void remove(const QList<TaskFacts> &tasks);
    static void copyAsText(const QList<TaskFacts> &tasks);
    static void copyAsMarkdown(const QList<TaskFacts> &tasks);

    [[nodiscard]] static bool canComplete(const QList<TaskFacts> &tasks);
    [[nodiscard]] static bool canDelete(const QList<TaskFacts> &tasks);

private:
    [[nodiscard]] bool canUndoDeleting(const QList<TaskFacts> &tasks) const;
    void askToDelete(const QList<TaskId> &tasks);
    void deleteNow(RelationId relation, const QList<TaskId> &tasks);
    void tellRefusal(const QString &id, const Error &error);

    const model::TaskModel &m_tasks;
    syncing::Sync &m_sync;
    NoticeBar &m_notices;
    RelationId m_relation;
};

} // namespace view
