// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"
#include "json/reader.h"

namespace json {

// api.md 7. Done means that completed_at is there; an is_done that other revisions send is ignored.
Result<Task> taskFromJson(const QJsonValue &value)
{
    Reader reader(value, "task");
    Task task;
    task.id = reader.id<TaskId>("id");
    task.description = reader.text("description");
    task.createdAt = reader.time("created_at");
    task.completedAt = reader.optionalTime("completed_at");
    return reader.result(task);
}

QJsonObject toJson(const Task &task)
{
    return {
        {QStringLiteral("id"), task.id.value()},
        {QStringLiteral("description"), textOrNull(task.description)},
        {QStringLiteral("created_at"), task.createdAt},
        {QStringLiteral("completed_at"),
         task.completedAt ? QJsonValue(*task.completedAt) : QJsonValue(QJsonValue::Null)},
    };
}

Result<QList<Task>> tasksFromJson(const QJsonDocument &document)
{
    return listFromJson<Task>(document, taskFromJson);
}

Result<QString> messageFromJson(const QJsonDocument &document)
{
    if (!document.isObject() || !document.object().value(QLatin1String("message")).isString())
        return shapeError(QStringLiteral("a message is due"));
    return document.object().value(QLatin1String("message")).toString();
}

} // namespace json
