// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "http/client.h"

namespace api {

/// /mentorship_relation(s) (API.md 6).
class RelationApi
{
public:
    explicit RelationApi(http::Client &client) : m_client(client) { }

    /// All relations of the account, in every state, in no order to rely on (API.md 6.2).
    void list(QObject *context, Callback<QList<Relation>> done);

private:
    http::Client &m_client;
};

} // namespace api
