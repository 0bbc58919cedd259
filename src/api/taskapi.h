// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/task.h"
#include "http/client.h"

namespace api {

/// The tasks of a relation (api.md 7). A write's success says only that the service meant to do it:
/// the next listing shows whether it did.
class TaskApi
{
public:
    explicit TaskApi(http::Client &client) : m_client(client) { }

    void list(RelationId relation, QObject *context, Callback<QList<Task>> done);
    void create(RelationId relation, const QString &description, QObject *context,
                Callback<Done> done);
    /// Conflict: it was completed before.
    void complete(RelationId relation, TaskId task, QObject *context, Callback<Done> done);
    void remove(RelationId relation, TaskId task, QObject *context, Callback<Done> done);

private:
    http::Client &m_client;
};

} // namespace api
