// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"
#include "json/reader.h"
#include "json/relationreader.h"

#include <QJsonArray>

namespace json {

namespace {

QJsonValue valueOf(const QJsonDocument &document)
{
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

// A text, or what else was stored in its place: the service gives it as it was sent (api.md 9.1).
QString anyText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || value.isString())
        return value.toString();
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

Result<Task> achievementFromJson(const QJsonValue &value)
{
    Reader reader(value, "achievement");
    Task task;
    task.id = reader.id<TaskId>("id");
    task.description = anyText(reader.value("description"));
    task.createdAt = reader.time("created_at");
    task.completedAt = reader.time("completed_at");
    return reader.result(task);
}

// Reads a part of an answer; what is wrong with it is wrong with the whole.
template <typename T>
QList<T> list(Reader &reader, const char *key, Result<T> (*read)(const QJsonValue &))
{
    Result<QList<T>> items = listFromJson(reader.value(key), read);
    if (items)
        return *items;
    reader.fail(QStringLiteral("“%1”: %2").arg(QLatin1String(key), items.error().detail));
    return {};
}

void readPhoto(Reader &relation, const char *key, Dashboard &dashboard)
{
    Reader partner(relation.value(key), key);
    const auto id = partner.optionalId<UserId>("id");
    const QString photo = partner.text("photo_url");
    if (!partner.isValid())
        relation.fail(partner.error().detail);
    else if (id.isValid() && !photo.isEmpty())
        dashboard.photoUrls.insert(id, photo);
}

void readRelations(Reader &group, const char *key, bool isSentByMe, Dashboard &dashboard)
{
    if (!group.value(key).isArray())
        group.fail(QStringLiteral("“%1” is not a list").arg(QLatin1String(key)));
    const QJsonArray array = group.value(key).toArray();
    for (const QJsonValue value : array) {
        Reader reader(value, "relation");
        Relation relation = readRelation(reader, "user_name");
        readPhoto(reader, "mentor", dashboard);
        readPhoto(reader, "mentee", dashboard);
        if (!reader.isValid())
            return group.fail(reader.error().detail);
        relation.isSentByMe = isSentByMe;
        dashboard.relations.append(relation);
    }
}

void readGroups(Reader &role, const char *key, bool isSentByMe, Dashboard &dashboard)
{
    Reader group(role.value(key), key);
    for (const char *state : {"accepted", "rejected", "completed", "cancelled", "pending"})
        readRelations(group, state, isSentByMe, dashboard);
    if (!group.isValid())
        role.fail(group.error().detail);
}

void readRole(Reader &whole, const char *key, Dashboard &dashboard)
{
    Reader role(whole.value(key), key);
    readGroups(role, "sent", true, dashboard);
    readGroups(role, "received", false, dashboard);
    if (!role.isValid())
        whole.fail(role.error().detail);
}

} // namespace

Result<Home> homeFromJson(const QJsonDocument &document)
{
    Reader reader(valueOf(document), "home");
    Home home;
    home.name = reader.text("name");
    home.pending = reader.count("pending_requests");
    home.accepted = reader.count("accepted_requests");
    home.rejected = reader.count("rejected_requests");
    home.completed = reader.count("completed_relations");
    home.cancelled = reader.count("cancelled_relations");
    home.achievements = list<Task>(reader, "achievements", achievementFromJson);
    return reader.result(home);
}

Result<Dashboard> dashboardFromJson(const QJsonDocument &document)
{
    Reader reader(valueOf(document), "dashboard");
    Dashboard dashboard;
    readRole(reader, "as_mentor", dashboard);
    readRole(reader, "as_mentee", dashboard);
    // Missing without a current relation.
    if (!reader.value("tasks_todo").isUndefined())
        dashboard.toDo = list<Task>(reader, "tasks_todo", taskFromJson);
    if (!reader.value("tasks_done").isUndefined())
        dashboard.done = list<Task>(reader, "tasks_done", taskFromJson);
    return reader.result(dashboard);
}

} // namespace json
