// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/taskmodel.h"

#include "domain/texts.h"

namespace model {

TaskModel::TaskModel(const store::Store &store, QObject *parent)
    : GroupedModel(store.tasks(), 2, parent), m_store(store)
{
    fill();
    connect(&store, &store::Store::taskRenumbered, this, &TaskModel::renumbered);
}

TaskId TaskModel::taskAt(const QModelIndex &index) const
{
    return TaskId(index.data(KeyRole).toLongLong());
}

QModelIndex TaskModel::indexOf(TaskId task) const
{
    return indexOfKey(task.value());
}

int TaskModel::doneCount() const
{
    return rowCount(index(DoneTasks, 0));
}

int TaskModel::taskCount() const
{
    return m_store.tasks().size();
}

int TaskModel::tableSize() const
{
    return m_store.tasks().size();
}

qint64 TaskModel::keyAt(int row) const
{
    return m_store.tasks().at(row).key().value();
}

int TaskModel::tableIndexOf(qint64 key) const
{
    return m_store.tasks().indexOf(TaskId(key));
}

int TaskModel::groupAt(int row) const
{
    return m_store.tasks().at(row).task.isDone() ? DoneTasks : ToDo;
}

bool TaskModel::isBefore(int row, int other) const
{
    const Task &one = m_store.tasks().at(row).task;
    const Task &two = m_store.tasks().at(other).task;
    if (one.isDone() && two.isDone() && one.completedAt != two.completedAt)
        return *one.completedAt > *two.completedAt;
    return one.id < two.id;
}

QString TaskModel::accessibleText(const store::TaskRow &entry)
{
    const QString state = entry.task.isDone() ? tr("done") : tr("to do");
    const QString text = oneLine(entry.task.description);
    if (entry.isParked)
        return tr("%1, %2, a change waits for you", "task, state").arg(text, state);
    if (entry.waiting == store::Waiting::No)
        return tr("%1, %2", "task, state; read out by a screen reader").arg(text, state);
    return tr("%1, %2, not yet on the server", "task, state").arg(text, state);
}

QVariant TaskModel::rowData(int row, int role) const
{
    const store::TaskRow &entry = m_store.tasks().at(row);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(entry.task.description);
    case Qt::AccessibleTextRole:
        return accessibleText(entry);
    case SearchTextRole:
    case DescriptionRole:
        return entry.task.description;
    case Qt::CheckStateRole:
        return entry.task.isDone() ? Qt::Checked : Qt::Unchecked;
    case IsDoneRole:
        return entry.task.isDone();
    case CreatedAtRole:
        return entry.task.createdAt;
    case CompletedAtRole:
        return entry.task.completedAt ? QVariant(*entry.task.completedAt) : QVariant();
    case WaitingRole:
        return static_cast<int>(entry.waiting);
    case CommentCountRole:
        return entry.commentCount ? QVariant(*entry.commentCount) : QVariant();
    case IsParkedRole:
        return entry.isParked;
    default:
        return {};
    }
}

QString TaskModel::groupTitle(int group) const
{
    return group == ToDo ? tr("To do") : tr("Done");
}

} // namespace model
