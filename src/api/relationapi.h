// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "domain/relationrequest.h"
#include "http/client.h"

#include <optional>

namespace api {

/// /mentorship_relation(s) (api.md 6).
class RelationApi
{
public:
    explicit RelationApi(http::Client &client) : m_client(client) { }

    /// All relations of the account, in every state or in one, in no order to rely on (6.2).
    void list(QObject *context, Callback<QList<Relation>> done);
    void listInState(Relation::State state, QObject *context, Callback<QList<Relation>> done);
    /// The running one, if there is one (6.3).
    void current(QObject *context, Callback<std::optional<Relation>> done);
    /// All whose end has passed, whatever their state (6.3).
    void past(QObject *context, Callback<QList<Relation>> done);
    /// The pending ones whose end lies ahead, sent and received (6.3).
    void pending(QObject *context, Callback<QList<Relation>> done);

    /// Server: the request may be stored all the same (6.1, 11.1).
    void send(const RelationRequest &request, QObject *context, Callback<Done> done);
    /// Forbidden or Invalid: not pending, not mine to accept, or one of the two is busy (6.4).
    void accept(RelationId id, QObject *context, Callback<Done> done);
    void reject(RelationId id, QObject *context, Callback<Done> done);
    /// Ends a running one.
    void cancel(RelationId id, QObject *context, Callback<Done> done);
    /// Takes back a pending request that the account sent.
    void remove(RelationId id, QObject *context, Callback<Done> done);

private:
    http::Client &m_client;
};

} // namespace api
