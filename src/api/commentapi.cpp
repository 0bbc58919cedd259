// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/commentapi.h"

#include "api/reply.h"
#include "json/json.h"
#include "json/tokenjson.h"

namespace api {

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

} // namespace api
