// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "http/client.h"

namespace api {

/// The comments of a task (api.md 8), reachable only while the relation is accepted.
class CommentApi
{
public:
    explicit CommentApi(http::Client &client) : m_client(client) { }

    void list(RelationId relation, TaskId task, QObject *context, Callback<QList<Comment>> done);
    void create(RelationId relation, TaskId task, const QString &text, QObject *context,
                Callback<Done> done);
    /// Forbidden: somebody else wrote it.
    void update(RelationId relation, TaskId task, CommentId comment, const QString &text,
                QObject *context, Callback<Done> done);
    void remove(RelationId relation, TaskId task, CommentId comment, QObject *context,
                Callback<Done> done);

private:
    http::Client &m_client;
};

} // namespace api
