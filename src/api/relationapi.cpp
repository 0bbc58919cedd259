// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/relationapi.h"

#include "api/reply.h"
#include "json/bodies.h"
#include "json/json.h"

namespace api {

namespace {

http::Request get(const QString &path)
{
    http::Request request;
    request.route = request.path = path;
    return request;
}

// api.md 6.4: none of them has a body.
http::Request change(http::Verb verb, RelationId id, const QString &action = {})
{
    http::Request request;
    request.verb = verb;
    request.route = QStringLiteral("/mentorship_relation/{}") + action;
    request.path = QStringLiteral("/mentorship_relation/%1").arg(id.value()) + action;
    return request;
}

// api.md 6 and 6.2.
QString word(Relation::State state)
{
    switch (state) {
    case Relation::State::Pending:
        return QStringLiteral("pending");
    case Relation::State::Accepted:
        return QStringLiteral("accepted");
    case Relation::State::Rejected:
        return QStringLiteral("rejected");
    case Relation::State::Cancelled:
        return QStringLiteral("cancelled");
    case Relation::State::Completed:
        return QStringLiteral("completed");
    }
    Q_UNREACHABLE();
}

} // namespace

void RelationApi::list(QObject *context, Callback<QList<Relation>> done)
{
    m_client.send(get(QStringLiteral("/mentorship_relations")), context,
                  readBy<QList<Relation>>(json::relationsFromJson, std::move(done)));
}

void RelationApi::listInState(Relation::State state, QObject *context,
                              Callback<QList<Relation>> done)
{
    http::Request request = get(QStringLiteral("/mentorship_relations"));
    request.query.addQueryItem(QStringLiteral("relation_state"), word(state));
    m_client.send(request, context,
                  readBy<QList<Relation>>(json::relationsFromJson, std::move(done)));
}

void RelationApi::current(QObject *context, Callback<std::optional<Relation>> done)
{
    m_client.send(get(QStringLiteral("/mentorship_relations/current")), context,
                  readBy<std::optional<Relation>>(json::currentFromJson, std::move(done)));
}

void RelationApi::past(QObject *context, Callback<QList<Relation>> done)
{
    m_client.send(get(QStringLiteral("/mentorship_relations/past")), context,
                  readBy<QList<Relation>>(json::relationsFromJson, std::move(done)));
}

void RelationApi::pending(QObject *context, Callback<QList<Relation>> done)
{
    m_client.send(get(QStringLiteral("/mentorship_relations/pending")), context,
                  readBy<QList<Relation>>(json::relationsFromJson, std::move(done)));
}

void RelationApi::send(const RelationRequest &request, QObject *context, Callback<Done> done)
{
    http::Request post;
    post.verb = http::Verb::Post;
    post.route = post.path = QStringLiteral("/mentorship_relation/send_request");
    post.body = json::requestBody(request);
    m_client.send(post, context, expecting(201, std::move(done)));
}

void RelationApi::accept(RelationId id, QObject *context, Callback<Done> done)
{
    m_client.send(change(http::Verb::Put, id, QStringLiteral("/accept")), context,
                  expecting(200, std::move(done)));
}

void RelationApi::reject(RelationId id, QObject *context, Callback<Done> done)
{
    m_client.send(change(http::Verb::Put, id, QStringLiteral("/reject")), context,
                  expecting(200, std::move(done)));
}

void RelationApi::cancel(RelationId id, QObject *context, Callback<Done> done)
{
    m_client.send(change(http::Verb::Put, id, QStringLiteral("/cancel")), context,
                  expecting(200, std::move(done)));
}

void RelationApi::remove(RelationId id, QObject *context, Callback<Done> done)
{
    m_client.send(change(http::Verb::Delete, id), context, expecting(200, std::move(done)));
}

} // namespace api
