// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"
#include "json/relationreader.h"

namespace json {

namespace {

// api.md 6: both parts are null when the account was deleted.
Partner partner(Reader &outer, const char *key, const char *nameKey)
{
    Reader reader(outer.value(key), key);
    Partner partner;
    partner.id = reader.optionalId<UserId>("id");
    partner.name = reader.text(nameKey);
    if (!reader.isValid())
        outer.fail(reader.error().detail);
    return partner;
}

QJsonObject toJson(const Partner &partner)
{
    return {
        {QStringLiteral("id"),
         partner.isDeleted() ? QJsonValue(QJsonValue::Null) : QJsonValue(partner.id.value())},
        {QStringLiteral("name"), textOrNull(partner.name)},
    };
}

} // namespace

Relation readRelation(Reader &reader, const char *nameKey)
{
    Relation relation;
    relation.id = reader.id<RelationId>("id");
    relation.senderId = reader.optionalId<UserId>("action_user_id");
    relation.mentor = partner(reader, "mentor", nameKey);
    relation.mentee = partner(reader, "mentee", nameKey);
    relation.createdAt = reader.time("creation_date");
    relation.endsAt = reader.time("end_date");
    relation.notes = reader.text("notes");
    const int state = reader.integer("state");
    if (state < int(Relation::State::Pending) || state > int(Relation::State::Completed))
        reader.fail(QStringLiteral("“state” is none of the five"));
    else
        relation.state = static_cast<Relation::State>(state);
    return relation;
}

Result<Relation> relationFromJson(const QJsonValue &value)
{
    Reader reader(value, "relation");
    Relation relation = readRelation(reader, "name");
    relation.isSentByMe = reader.flag("sent_by_me");
    return reader.result(relation);
}

// accept_date and start_date are always null (api.md 6), so they are not kept.
QJsonObject toJson(const Relation &relation)
{
    return {
        {QStringLiteral("id"), relation.id.value()},
        {QStringLiteral("action_user_id"),
         relation.senderId.isValid() ? QJsonValue(relation.senderId.value())
                                     : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("sent_by_me"), relation.isSentByMe},
        {QStringLiteral("mentor"), toJson(relation.mentor)},
        {QStringLiteral("mentee"), toJson(relation.mentee)},
        {QStringLiteral("creation_date"), relation.createdAt},
        {QStringLiteral("end_date"), relation.endsAt},
        {QStringLiteral("state"), static_cast<int>(relation.state)},
        {QStringLiteral("notes"), textOrNull(relation.notes)},
    };
}

// api.md 6.3: one relation, or a message that there is none.
Result<std::optional<Relation>> currentFromJson(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    if (object.contains(QLatin1String("id"))) {
        const Result<Relation> relation = relationFromJson(object);
        return relation ? Result<std::optional<Relation>>(*relation) : relation.error();
    }
    const Result<QString> message = messageFromJson(document);
    return message ? Result<std::optional<Relation>>(std::nullopt) : message.error();
}

Result<QList<Relation>> relationsFromJson(const QJsonDocument &document)
{
    return listFromJson<Relation>(document, relationFromJson);
}

} // namespace json
