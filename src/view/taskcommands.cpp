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

bool isCompletable(const TaskFacts &task)
{
    return !task.isTicked() && task.waiting == Waiting::No;
}

bool isDeletable(const TaskFacts &task)
{
    return task.waiting == Waiting::No;
}

// There is a revision of the service that answers so to every added or deleted task (api.md 7).
bool isBrokenThere(const Error &error)
{
    return error.kind == Error::Kind::Server && error.httpStatus == 500;
}

} // namespace

TaskCommands::TaskCommands(const model::TaskModel &tasks, syncing::Sync &sync, NoticeBar &notices,
                           QObject *parent)
    : QObject(parent), m_tasks(tasks), m_sync(sync), m_notices(notices)
{
    connect(&notices, &NoticeBar::filled, this, [this](bool isFilled) {
        if (isFilled)
            return;
        m_notAdded = 0;
        m_lostTexts.clear();
    });
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
                            : tr("This task already has a change that waits for the service."),
                        {}});
        return;
    }
    m_notices.dismiss(noticeId(completeId));
    for (const TaskFacts &task : tasks) {
        if (!isCompletable(task))
            continue;
        m_sync.completeTask(m_relation, task.id, this, [this](const Result<Done> &result) {
            if (!result)
                tellRefusal(noticeId(completeId), result.error());
        });
    }
}

void TaskCommands::askToDelete(const QList<TaskFacts> &tasks)
{
    QList<TaskId> ids;
    for (const TaskFacts &task : tasks) {
        if (isDeletable(task))
            ids.append(task.id);
    }
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    m_notices.show({Notice::Kind::Warning,
                    noticeId(deleteId),
                    tr("Delete %n task(s) for both of you? This cannot be undone.", nullptr, count),
                    {{tr("&Delete", "tasks"),
                      [this, ids, relation = m_relation] { deleteNow(relation, ids); }},
                     {tr("&Keep", "tasks"), {}}},
                    true});
}

void TaskCommands::deleteNow(RelationId relation, const QList<TaskId> &tasks)
{
    for (const TaskId task : tasks) {
        // It may be gone by now, or have another change that waits.
        const TaskFacts facts = TaskFacts::of(m_tasks.indexOf(task));
        if (!facts.id.isValid() || !isDeletable(facts))
            continue;
        m_sync.deleteTask(relation, task, this, [this](const Result<Done> &result) {
            if (!result)
                tellRefusal(noticeId(deleteId), result.error());
        });
    }
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

void TaskCommands::tellFailure(const syncing::FailedEdit &failed, bool isTextPutBack)
{
    const QString why = failed.mayStillArrive
        ? tr("It may still have arrived: look again in a while.")
        : explain(failed.error);
    QString sentence;
    switch (failed.edit.kind) {
    case syncing::Edit::Kind::AddTask:
        ++m_notAdded;
        if (!isTextPutBack && !failed.edit.text.isEmpty())
            m_lostTexts.append(failed.edit.text);
        sentence = addFailure(failed, isTextPutBack, why);
        break;
    case syncing::Edit::Kind::CompleteTask:
        sentence = tr("A task was not completed. %1").arg(why);
        break;
    case syncing::Edit::Kind::DeleteTask:
        sentence = isBrokenThere(failed.error)
            ? tr("This server cannot delete tasks at the moment, so they are still there.")
            : tr("A task was not deleted. %1").arg(why);
        break;
    default:
        return;
    }
    Notice notice{Notice::Kind::Error, QStringLiteral("failed"), sentence, {}};
    if (!m_lostTexts.isEmpty()) {
        const QString texts = m_lostTexts.join(QLatin1Char('\n'));
        notice.buttons = {{m_lostTexts.size() == 1 ? tr("&Copy text") : tr("&Copy texts"),
                           [texts] { QGuiApplication::clipboard()->setText(texts); }}};
    }
    m_notices.show(notice);
}

QString TaskCommands::addFailure(const syncing::FailedEdit &failed, bool isTextPutBack,
                                 const QString &why) const
{
    if (m_notAdded > 1)
        return tr("%n task(s) were not added. %1", nullptr, m_notAdded).arg(why);
    if (!isBrokenThere(failed.error)) {
        const QString sentence = isTextPutBack
            ? tr("A task was not added; its text is back in the field. %1")
            : tr("A task was not added. %1");
        return sentence.arg(why);
    }
    if (!isTextPutBack)
        return tr("This server cannot add tasks at the moment.");
    return failed.mayStillArrive
        ? tr("This server cannot add tasks at the moment; the text is back in the field. Look "
             "again in a while whether it has arrived after all.")
        : tr("This server cannot add tasks at the moment; the text is back in the field.");
}

} // namespace view
