// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "domain/overview.h"
#include "domain/relation.h"
#include "domain/result.h"
#include "domain/task.h"
#include "domain/user.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

/// The only room that knows the service's key names. Readers refuse wrong kinds, ranges and shapes
/// with a Protocol error that names the place, and never guess; writers give the service's own
/// form, so that toJson() and fromJson() are inverse.
namespace json {

Result<User> userFromJson(const QJsonValue &value);
QJsonObject toJson(const User &user);

Result<Relation> relationFromJson(const QJsonValue &value);
QJsonObject toJson(const Relation &relation);

Result<Task> taskFromJson(const QJsonValue &value);
QJsonObject toJson(const Task &task);

Result<Comment> commentFromJson(const QJsonValue &value);
QJsonObject toJson(const Comment &comment);

Result<QList<User>> usersFromJson(const QJsonDocument &document);
Result<QList<Relation>> relationsFromJson(const QJsonDocument &document);
Result<QList<Task>> tasksFromJson(const QJsonDocument &document);
Result<QList<Comment>> commentsFromJson(const QJsonDocument &document);

/// The answers that are one object. Of GET /mentorship_relations/current: the relation, or nothing
/// when the service says in words that there is none.
Result<User> oneUserFromJson(const QJsonDocument &document);
Result<std::optional<Relation>> currentFromJson(const QJsonDocument &document);
Result<Home> homeFromJson(const QJsonDocument &document);
Result<Dashboard> dashboardFromJson(const QJsonDocument &document);

/// The text of {"message": …}, which is all that a successful write answers.
Result<QString> messageFromJson(const QJsonDocument &document);

} // namespace json
