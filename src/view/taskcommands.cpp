// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/taskcommands.h"

#include "domain/texts.h"
#include "view/noticebar.h"
#include "view/unseen.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace view {

namespace {

constexpr auto deleteId = "delete";
constexpr auto completeId = "complete";

QString noticeId(const char *name)
{
    return QString::fromLatin1(name);
}

bool isDeletable(const TaskFacts &task)
{
    return task.waiting != Waiting::Deleting;
}

bool isCompletable(const TaskFacts &task)
{
    return !task.isTicked() && isDeletable(task);
}

/// It is only here, and goes at once.
bool isParkedAddition(const TaskFacts &task)
{
    return task.id.isLocal() && task.isParked;
}

} // namespace

TaskCommands::TaskCommands(const model::TaskModel &tasks, syncing::Sync &sync, NoticeBar &notices,
                           QObject *parent)
    : QObject(parent), m_tasks(tasks), m_sync(sync), m_notices(notices)
{
}

void TaskCommands::setRelation(RelationId relation)
{
    if (m_relation == relation)
        return;
    m_relation = relation;
    // A question about tasks that are no longer shown would be answered blindly.
    m_notices.dismiss(noticeId(deleteId));
    m_notices.dismiss(noticeId(completeId));
}

bool TaskCommands::canComplete(const QList<TaskFacts> &tasks)
{
    return std::any_of(tasks.begin(), tasks.end(), isCompletable);
}

bool TaskCommands::canDelete(const QList<TaskFacts> &tasks)
{
    return std::any_of(tasks.begin(), tasks.end(), isDeletable);
}

void TaskCommands::complete(const QList<TaskFacts> &tasks)
{
    if (tasks.isEmpty())
        return;
    if (!canComplete(tasks)) {
        const bool isDone = std::any_of(tasks.begin(), tasks.end(),
                                        [](const TaskFacts &task) { return task.isDone; });
        m_notices.show({Notice::Kind::Info,
                        noticeId(completeId),
                        isDone
                            ? tr("The service cannot take a tick back. Add the task again if there "
                                 "is more to do.")
                            : tr("This task is about to be deleted."),
                        {}});
        return;
    }
    m_notices.dismiss(noticeId(completeId));
    QList<TaskId> ids;
    for (const TaskFacts &task : tasks) {
        if (isCompletable(task))
            ids.append(task.id);
    }
    m_sync.completeTasks(m_relation, ids, this, [this](const Result<Done> &result) {
        if (!result)
            tellRefusal(noticeId(completeId), result.error());
    });
}

bool TaskCommands::canUndoDeleting(const QList<TaskFacts> &tasks) const
{
    return m_sync.grace().count() > 0 && std::none_of(tasks.begin(), tasks.end(), isParkedAddition);
}

void TaskCommands::remove(const QList<TaskFacts> &tasks)
{
    QList<TaskId> ids;
    for (const TaskFacts &task : tasks) {
        if (isDeletable(task))
            ids.append(task.id);
    }
    if (ids.isEmpty())
        return;
    if (canUndoDeleting(tasks))
        deleteNow(m_relation, ids);
    else
        askToDelete(ids);
}

void TaskCommands::askToDelete(const QList<TaskId> &ids)
{
    const auto count = static_cast<int>(ids.size());
    m_notices.show(
        {Notice::Kind::Warning,
         noticeId(deleteId),
         tr("Delete %Ln task(s) for both of you? This cannot be undone.", nullptr, count),
         {{tr("&Delete", "tasks"),
           [this, ids, relation = m_relation] { deleteNow(relation, ids); }},
          {tr("&Keep", "tasks"), {}}},
         true});
}

void TaskCommands::deleteNow(RelationId relation, const QList<TaskId> &tasks)
{
    QList<TaskId> ids;
    for (const TaskId task : tasks) {
        // It may be gone by now, or is being deleted already.
        const TaskFacts facts = TaskFacts::of(m_tasks.indexOf(task));
        if (facts.id.isValid() && isDeletable(facts))
            ids.append(task);
    }
    m_sync.deleteTasks(relation, ids, this, [this](const Result<Done> &result) {
        if (!result)
            tellRefusal(noticeId(deleteId), result.error());
    });
}

void TaskCommands::tellRefusal(const QString &id, const Error &error)
{
    m_notices.show(refusalNotice(id, error, false));
}

void TaskCommands::copyAsText(const QList<TaskFacts> &tasks)
{
    QStringList lines;
    for (const TaskFacts &task : tasks)
        lines.append(task.text);
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void TaskCommands::copyAsMarkdown(const QList<TaskFacts> &tasks)
{
    QStringList lines;
    for (const TaskFacts &task : tasks)
        lines.append((task.isDone ? QStringLiteral("- [x] ") : QStringLiteral("- [ ] "))
                     + oneLine(task.text));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace view
