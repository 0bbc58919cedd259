// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporter.h"

#include "app/exportededits.h"
#include "session/account.h"
#include "store/outbox.h"
#include "store/store.h"
#include "json/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace app {

namespace {

QJsonValue timeOrNull(const std::optional<UnixSeconds> &time)
{
    return time ? QJsonValue(*time) : QJsonValue(QJsonValue::Null);
}

QJsonObject exportOf(const store::Store &store, RelationId relation, const Task &task)
{
    QJsonObject object = json::toJson(task);
    QJsonArray comments;
    for (const Comment &comment : store.seenComments(relation, task.id))
        comments.append(json::toJson(comment));
    object.insert(QStringLiteral("comments"), comments);
    object.insert(QStringLiteral("comments_last_seen"),
                  timeOrNull(store.commentsSeenAt(relation, task.id)));
    return object;
}

QJsonObject exportOf(const store::Store &store, const store::RelationRow &row)
{
    QJsonObject object = json::toJson(row.relation);
    QJsonArray tasks;
    for (const Task &task : store.seenTasks(row.key()))
        tasks.append(exportOf(store, row.key(), task));
    object.insert(QStringLiteral("tasks"), tasks);
    object.insert(QStringLiteral("tasks_last_seen"), timeOrNull(store.tasksSeenAt(row.key())));
    return object;
}

} // namespace

QJsonObject exportOf(const store::Store &store, const session::Account &account)
{
    QJsonArray relations;
    for (const store::RelationRow &row : store.relations().rows())
        relations.append(exportOf(store, row));
    return {
        {QStringLiteral("format"), 1},
        {QStringLiteral("server"), account.server.toString()},
        {QStringLiteral("account"), json::toJson(store.me())},
        {QStringLiteral("relations"), relations},
        {QStringLiteral("relations_last_seen"), timeOrNull(store.relationsSeenAt())},
        {QStringLiteral("waiting"), exportedEdits(store.outbox())},
        {QStringLiteral("drafts"), exportedDrafts(store.outbox())},
    };
}

Result<Done> writeExport(const QJsonObject &data, const QString &file)
{
    const QByteArray bytes = QJsonDocument(data).toJson(QJsonDocument::Indented);
    const auto failure = [](const QString &reason) {
        return Error{Error::Kind::Storage, 0,
                     QCoreApplication::translate("Exporter", "The file could not be written: %1.")
                         .arg(reason),
                     false};
    };
    if (file == QLatin1String("-")) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly) || output.write(bytes) != bytes.size()
            || !output.flush())
            return failure(output.errorString());
        return Done();
    }
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly))
        return failure(output.errorString());
    output.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (output.write(bytes) != bytes.size() || !output.commit())
        return failure(output.errorString());
    return Done();
}

} // namespace app
