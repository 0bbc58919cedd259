// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/relationapi.h"

#include "api/reply.h"
#include "json/json.h"

namespace api {

void RelationApi::list(QObject *context, Callback<QList<Relation>> done)
{
    http::Request request;
    request.route = request.path = QStringLiteral("/mentorship_relations");
    m_client.send(request, context,
                  readBy<QList<Relation>>(json::relationsFromJson, std::move(done)));
}

} // namespace api
