// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/commentapi.h"

#include "api/reply.h"
#include "json/bodies.h"
#include "json/json.h"

namespace api {

namespace {

http::Request change(http::Verb verb, RelationId relation, TaskId task, CommentId comment)
{
    http::Request request;
    request.verb = verb;
    request.route = QStringLiteral("/mentorship_relation/{}/task/{}/comment/{}");
    request.path = QStringLiteral("/mentorship_relation/%1/task/%2/comment/%3")
                       .arg(relation.value())
                       .arg(task.value())
                       .arg(comment.value());
    return request;
}

} // namespace

void CommentApi::list(RelationId relation, TaskId task, QObject *context,
                      Callback<QList<Comment>> done)
{
    http::Request request;
    request.route = QStringLiteral("/mentorship_relation/{}/task/{}/comments");
    request.path = QStringLiteral("/mentorship_relation/%1/task/%2/comments")
                       .arg(relation.value())
                       .arg(task.value());
    m_client.send(request, context,
                  readBy<QList<Comment>>(json::commentsFromJson, std::move(done)));
}

void CommentApi::create(RelationId relation, TaskId task, const QString &text, QObject *context,
                        Callback<Done> done)
{
    http::Request request;
    request.verb = http::Verb::Post;
    request.route = QStringLiteral("/mentorship_relation/{}/task/{}/comment");
    request.path = QStringLiteral("/mentorship_relation/%1/task/%2/comment")
                       .arg(relation.value())
                       .arg(task.value());
    request.body = json::commentBody(text);
    m_client.send(request, context, expecting(201, std::move(done)));
}

void CommentApi::update(RelationId relation, TaskId task, CommentId comment, const QString &text,
                        QObject *context, Callback<Done> done)
{
    http::Request request = change(http::Verb::Put, relation, task, comment);
    request.body = json::commentBody(text);
    m_client.send(request, context, expecting(200, std::move(done)));
}

void CommentApi::remove(RelationId relation, TaskId task, CommentId comment, QObject *context,
                        Callback<Done> done)
{
    m_client.send(change(http::Verb::Delete, relation, task, comment), context,
                  expecting(200, std::move(done)));
}

} // namespace api
