// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/taskapi.h"

#include "api/reply.h"
#include "json/bodies.h"
#include "json/json.h"

namespace api {

void TaskApi::list(RelationId relation, QObject *context, Callback<QList<Task>> done)
{
    http::Request request;
    request.route = QStringLiteral("/mentorship_relation/{}/tasks");
    request.path = QStringLiteral("/mentorship_relation/%1/tasks").arg(relation.value());
    m_client.send(request, context, readBy<QList<Task>>(json::tasksFromJson, std::move(done)));
}

void TaskApi::create(RelationId relation, const QString &description, QObject *context,
                     Callback<Done> done)
{
    http::Request request;
    request.verb = http::Verb::Post;
    request.route = QStringLiteral("/mentorship_relation/{}/task");
    request.path = QStringLiteral("/mentorship_relation/%1/task").arg(relation.value());
    request.body = json::taskBody(description);
    m_client.send(request, context, expecting(201, std::move(done)));
}

void TaskApi::complete(RelationId relation, TaskId task, QObject *context, Callback<Done> done)
{
    http::Request request;
    request.verb = http::Verb::Put;
    request.route = QStringLiteral("/mentorship_relation/{}/task/{}/complete");
    request.path = QStringLiteral("/mentorship_relation/%1/task/%2/complete")
                       .arg(relation.value())
                       .arg(task.value());
    m_client.send(request, context, expecting(200, std::move(done)));
}

void TaskApi::remove(RelationId relation, TaskId task, QObject *context, Callback<Done> done)
{
    http::Request request;
    request.verb = http::Verb::Delete;
    request.route = QStringLiteral("/mentorship_relation/{}/task/{}");
    request.path =
        QStringLiteral("/mentorship_relation/%1/task/%2").arg(relation.value()).arg(task.value());
    m_client.send(request, context, expecting(200, std::move(done)));
}

} // namespace api
