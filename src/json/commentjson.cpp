// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"
#include "json/reader.h"

namespace json {

// api.md 8.
Result<Comment> commentFromJson(const QJsonValue &value)
{
    Reader reader(value, "comment");
    Comment comment;
    comment.id = reader.id<CommentId>("id");
    comment.authorId = reader.optionalId<UserId>("user_id");
    comment.taskId = reader.id<TaskId>("task_id");
    comment.relationId = reader.id<RelationId>("relation_id");
    comment.createdAt = reader.time("creation_date");
    comment.modifiedAt = reader.optionalTime("modification_date");
    comment.text = reader.text("comment");
    return reader.result(comment);
}

QJsonObject toJson(const Comment &comment)
{
    return {
        {QStringLiteral("id"), comment.id.value()},
        {QStringLiteral("user_id"),
         comment.authorId.isValid() ? QJsonValue(comment.authorId.value())
                                    : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("task_id"), comment.taskId.value()},
        {QStringLiteral("relation_id"), comment.relationId.value()},
        {QStringLiteral("creation_date"), comment.createdAt},
        {QStringLiteral("modification_date"),
         comment.modifiedAt ? QJsonValue(*comment.modifiedAt) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("comment"), textOrNull(comment.text)},
    };
}

Result<QList<Comment>> commentsFromJson(const QJsonDocument &document)
{
    return listFromJson<Comment>(document, commentFromJson);
}

} // namespace json
