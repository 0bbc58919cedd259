// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/properties.h"

#include "json/json.h"
#include "json/tokenjson.h"

#include <QJsonArray>

namespace fuzz {

namespace {

// Whether what was written says what was read: the same values, and nothing where there was none.
bool isFaithful(const QJsonObject &written, const QJsonObject &original)
{
    for (auto it = written.begin(); it != written.end(); ++it) {
        const QJsonValue value = original.value(it.key());
        const bool isThere = !value.isNull() && !value.isUndefined();
        const bool isEmpty = it->isNull() || *it == QJsonValue(false) || *it == QJsonValue(0);
        const bool holds = it->isObject() ? isFaithful(it->toObject(), value.toObject())
            : isThere                     ? *it == value
                                          : isEmpty;
        if (!holds)
            return false;
    }
    return true;
}

class Trial
{
public:
    Outcome outcome;

    void demand(bool holds, const char *reader, const char *property)
    {
        if (!holds && outcome.broken.isEmpty())
            outcome.broken =
                QStringLiteral("%1: %2").arg(QLatin1String(reader), QLatin1String(property));
    }

    // Counts the result; true when there is a value to look at.
    template <typename T> bool hasValue(const Result<T> &result, const char *reader)
    {
        if (result) {
            ++outcome.values;
            return true;
        }
        ++outcome.refusals;
        demand(result.error().kind == Error::Kind::Protocol, reader, "no Protocol error");
        demand(!result.error().detail.isEmpty(), reader, "an error without a word");
        return false;
    }

    template <typename T>
    void writeAndReadBack(const T &value, Result<T> (*read)(const QJsonValue &), const char *reader)
    {
        const QJsonObject written = json::toJson(value);
        const Result<T> again = read(written);
        demand(again && *again == value, reader, "does not read what it wrote");
        demand(again && json::toJson(*again) == written, reader, "writes otherwise than before");

        const QByteArray text = QJsonDocument(written).toJson(QJsonDocument::Compact);
        const Result<T> kept = read(QJsonDocument::fromJson(text).object());
        demand(kept && *kept == value, reader, "does not read the text that it wrote");
        demand(kept && json::toJson(*kept) == written, reader, "writes another text");
    }

    template <typename T>
    void readList(const QJsonDocument &document, Result<QList<T>> (*readAll)(const QJsonDocument &),
                  Result<T> (*read)(const QJsonValue &), const char *reader)
    {
        const Result<QList<T>> all = readAll(document);
        if (!hasValue(all, reader))
            return;
        demand(all->size() == document.array().size(), reader, "another number of entries");
        for (qsizetype i = 0; i < all->size(); ++i) {
            writeAndReadBack(all->at(i), read, reader);
            demand(isFaithful(json::toJson(all->at(i)), document.array().at(i).toObject()), reader,
                   "read something else");
        }
    }

    template <typename T>
    void readOne(const QJsonDocument &document, Result<T> (*read)(const QJsonValue &),
                 const char *reader)
    {
        const Result<T> one = read(document.object());
        if (!hasValue(one, reader))
            return;
        writeAndReadBack(*one, read, reader);
        demand(isFaithful(json::toJson(*one), document.object()), reader, "read something else");
    }

    void readHome(const QJsonDocument &document)
    {
        const Result<Home> home = json::homeFromJson(document);
        if (!hasValue(home, "home"))
            return;
        for (const int count :
             {home->pending, home->accepted, home->rejected, home->completed, home->cancelled})
            demand(count >= 0, "home", "counts below zero");
        for (const Task &task : home->achievements) {
            demand(task.isDone(), "home", "an achievement that is not done");
            writeAndReadBack(task, json::taskFromJson, "achievement");
        }
    }

    void readDashboard(const QJsonDocument &document)
    {
        const Result<Dashboard> dashboard = json::dashboardFromJson(document);
        if (!hasValue(dashboard, "dashboard"))
            return;
        for (const Relation &relation : dashboard->relations)
            writeAndReadBack(relation, json::relationFromJson, "relation of the dashboard");
        for (const auto &tasks : {dashboard->toDo, dashboard->done}) {
            for (const Task &task : tasks.value_or(QList<Task>()))
                writeAndReadBack(task, json::taskFromJson, "task of the dashboard");
        }
        for (auto it = dashboard->photoUrls.begin(); it != dashboard->photoUrls.end(); ++it)
            demand(it.key().isValid() && !it->isEmpty(), "dashboard", "a photo of nobody");
    }

    void readCurrent(const QJsonDocument &document)
    {
        const Result<std::optional<Relation>> current = json::currentFromJson(document);
        if (!hasValue(current, "current"))
            return;
        demand(current->has_value() == document.object().contains(QLatin1String("id")), "current",
               "took one form for the other");
        if (*current)
            writeAndReadBack(**current, json::relationFromJson, "current");
    }

    void readTokens(const QJsonDocument &document)
    {
        const Result<QByteArray> access = json::accessTokenFromJson(document);
        if (hasValue(access, "access token"))
            demand(!access->contains('\n') && !access->contains(' '), "access token",
                   "does not fit a header");
        const Result<json::TokenPair> pair = json::tokensFromJson(document);
        if (hasValue(pair, "tokens"))
            demand(access && pair->access == *access, "tokens", "another access token");
    }

    void readClaims(const QByteArray &token)
    {
        const Result<json::TokenClaims> claims = json::claimsFromToken(token);
        if (!hasValue(claims, "claims"))
            return;
        demand(claims->userId.value() > 0 && !claims->userId.isLocal(), "claims", "no user");
        demand(claims->lifetime.count() > 0 && claims->lifetime < std::chrono::years(11), "claims",
               "no span of time");
    }
};

} // namespace

Outcome tryReaders(const QByteArray &input)
{
    Trial trial;
    trial.readClaims(input);
    trial.readClaims("e30." + input.toBase64(QByteArray::Base64UrlEncoding) + ".c2ln");

    // As the client does: what is no complete JSON comes to no reader.
    const QJsonDocument document = QJsonDocument::fromJson(input);
    if (document.isNull())
        return trial.outcome;
    trial.readList(document, json::usersFromJson, json::userFromJson, "users");
    trial.readList(document, json::relationsFromJson, json::relationFromJson, "relations");
    trial.readList(document, json::tasksFromJson, json::taskFromJson, "tasks");
    trial.readList(document, json::commentsFromJson, json::commentFromJson, "comments");
    trial.readOne(document, json::userFromJson, "user");
    trial.readOne(document, json::relationFromJson, "relation");
    trial.readOne(document, json::taskFromJson, "task");
    trial.readOne(document, json::commentFromJson, "comment");
    trial.readHome(document);
    trial.readDashboard(document);
    trial.readCurrent(document);
    trial.readTokens(document);
    const Result<QString> message = json::messageFromJson(document);
    trial.hasValue(message, "message");
    return trial.outcome;
}

} // namespace fuzz
