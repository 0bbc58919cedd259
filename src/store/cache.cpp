// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"

#include "store/database.h"
#include "store/query.h"
#include "store/rowcontent.h"
#include "store/store.h"
#include "json/json.h"

#include <QSet>

namespace store {

namespace {

constexpr char schema[] = R"(
    CREATE TABLE sealed(
        kind INTEGER NOT NULL, relation INTEGER NOT NULL, task INTEGER NOT NULL,
        id INTEGER NOT NULL, digest BLOB NOT NULL, payload BLOB NOT NULL,
        PRIMARY KEY(kind, relation, task, id)) WITHOUT ROWID;
    CREATE TABLE listing(
        kind INTEGER NOT NULL, relation INTEGER NOT NULL, task INTEGER NOT NULL,
        seen_at REAL NOT NULL, done INTEGER NOT NULL, total INTEGER NOT NULL,
        PRIMARY KEY(kind, relation, task)) WITHOUT ROWID;
    PRAGMA user_version = 1;)";
static_assert(Store::cacheVersion == 1, "the schema says it, too");

/// In the order of Cache::Sql.
constexpr const char *statements[] = {
    "SELECT digest, payload FROM sealed WHERE kind=? AND relation=? AND task=? AND id=?",
    "SELECT id, payload FROM sealed WHERE kind=? AND relation=? AND task=? ORDER BY id",
    "SELECT id, digest FROM sealed WHERE kind=? AND relation=? AND task=?",
    "INSERT INTO sealed VALUES(?,?,?,?,?,?) ON CONFLICT(kind, relation, task, id) DO UPDATE"
    " SET digest=excluded.digest, payload=excluded.payload WHERE digest<>excluded.digest",
    "DELETE FROM sealed WHERE kind=? AND relation=? AND task=? AND id=?",
    "DELETE FROM sealed WHERE kind=? AND relation=? AND task=?",
    "DELETE FROM sealed WHERE kind=? AND relation=?",
    "SELECT relation, task, seen_at, done, total FROM listing"
    " WHERE kind=? AND relation=? AND task=?",
    "SELECT relation, task, seen_at, done, total FROM listing WHERE kind=?",
    "SELECT relation, task, seen_at, done, total FROM listing WHERE kind=? AND relation=?",
    "INSERT INTO listing VALUES(?,?,?,?,?,?) ON CONFLICT(kind, relation, task) DO UPDATE"
    " SET seen_at=excluded.seen_at, done=excluded.done, total=excluded.total",
    "DELETE FROM listing WHERE kind=? AND relation=? AND task=?",
    "DELETE FROM listing WHERE kind=? AND relation=?",
};

Query &operator<<(Query &query, Kind kind)
{
    return query << static_cast<qint64>(kind);
}

Query &operator<<(Query &query, const Place &place)
{
    return query << place.kind << place.relation.value() << place.task.value();
}

QByteArray canaryText()
{
    return QByteArrayLiteral("Mentorship");
}

Result<User> fromJson(const QJsonValue &value, User *)
{
    return json::userFromJson(value);
}
Result<Relation> fromJson(const QJsonValue &value, Relation *)
{
    return json::relationFromJson(value);
}
Result<Task> fromJson(const QJsonValue &value, Task *)
{
    return json::taskFromJson(value);
}
Result<Comment> fromJson(const QJsonValue &value, Comment *)
{
    return json::commentFromJson(value);
}

template <typename T> QByteArray toPayload(const T &value)
{
    return QJsonDocument(json::toJson(value)).toJson(QJsonDocument::Compact);
}

} // namespace

Cache::Cache(std::unique_ptr<SQLite::Database> database, Sealer sealer)
    : m_database(std::move(database)), m_sealer(std::move(sealer))
{
    static_assert(std::size(statements) == static_cast<std::size_t>(Sql::Count));
}

Cache::Found Cache::inspect()
{
    const int found = m_database->execAndGet("PRAGMA user_version").getInt();
    if (found == Store::cacheVersion)
        return checkCanary();
    // Killed between making the file and its tables: as new.
    const bool isEmpty = m_database->execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (found != 0 || !isEmpty)
        return Found::UnknownVersion;
    makeTables();
    return Found::New;
}

void Cache::makeTables()
{
    SQLite::Transaction transaction(*m_database);
    m_database->exec(schema);
    const QByteArray text = canaryText();
    writeRow({}, 0, m_sealer.digest({}, 0, text), text);
    transaction.commit();
}

/// A key that is another one fails at the seal and at the digest; a broken row at one of them.
Cache::Found Cache::checkCanary()
{
    QByteArray digest;
    QByteArray payload;
    {
        Query query(prepared(Sql::ReadRow));
        query << Place() << qint64(0);
        if (!query.next())
            throw Damage();
        digest = query.blob(0);
        payload = query.blob(1);
    }
    const bool isDigestOurs = digest == m_sealer.digest({}, 0, canaryText());
    const bool isSealOurs = m_sealer.open({}, 0, payload) == canaryText();
    if (isDigestOurs && isSealOurs)
        return Found::Ready;
    if (isDigestOurs || isSealOurs || !isSound(*m_database))
        throw Damage();
    return Found::WrongKey;
}

template <typename T> QList<T> Cache::rows(const Place &place)
{
    QList<T> result;
    const QList<PlainRow> plain = plainRows(place);
    result.reserve(plain.size());
    for (const PlainRow &row : plain) {
        Result<T> value =
            fromJson(QJsonDocument::fromJson(row.payload).object(), static_cast<T *>(nullptr));
        if (!value)
            throw Damage();
        result.append(std::move(*value));
    }
    return result;
}

QList<Cache::PlainRow> Cache::plainRows(const Place &place)
{
    QList<PlainRow> result;
    Query query(prepared(Sql::ReadRows));
    query << place;
    while (query.next()) {
        const qint64 id = query.integer(0);
        std::optional<QByteArray> payload = m_sealer.open(place, id, query.blob(1));
        if (!payload)
            throw Damage();
        result.append({id, std::move(*payload)});
    }
    return result;
}

std::optional<Listing> Cache::listing(const Place &place)
{
    Query query(prepared(Sql::ReadListing));
    query << place;
    const QHash<Place, Listing> found = readListings(place.kind, query);
    return found.isEmpty() ? std::optional<Listing>() : *found.cbegin();
}

QHash<Place, Listing> Cache::listings(Kind kind)
{
    Query query(prepared(Sql::ReadListingsOfKind));
    query << kind;
    return readListings(kind, query);
}

QHash<Place, Listing> Cache::listings(Kind kind, RelationId relation)
{
    Query query(prepared(Sql::ReadListingsOfRelation));
    query << kind << relation.value();
    return readListings(kind, query);
}

QHash<Place, Listing> Cache::readListings(Kind kind, Query &query)
{
    QHash<Place, Listing> result;
    while (query.next()) {
        const Place place{kind, RelationId(query.integer(0)), TaskId(query.integer(1))};
        result.insert(place,
                      {query.real(2), static_cast<int>(query.integer(3)),
                       static_cast<int>(query.integer(4))});
    }
    return result;
}

template <typename T>
Cache::Written Cache::replace(const Place &place, const QList<T> &rows, const Listing &listing)
{
    QList<RowDigest> digests;
    digests.reserve(rows.size());
    for (const T &row : rows) {
        const qint64 id = row.id.value();
        digests.append({id, m_sealer.digest(place, id, contentOf(row))});
    }
    SQLite::Transaction transaction(*m_database);
    Written written =
        replaceRows(place, digests, [&](qsizetype index) { return toPayload(rows.at(index)); });
    if (place.kind == Kind::Relation)
        removeUnlisted(digests, written.goneIds);
    const std::optional<Listing> earlier = this->listing(place);
    written.anything = written.anything || !earlier || earlier->doneCount != listing.doneCount
        || earlier->totalCount != listing.totalCount;
    if (written.anything)
        writeListing(place, listing);
    transaction.commit();
    return written;
}

template <typename T>
void Cache::merge(const Place &place, const QList<qint64> &goneIds, const QList<T> &rows,
                  const std::optional<Listing> &listing)
{
    SQLite::Transaction transaction(*m_database);
    for (const qint64 id : goneIds)
        removeRow(place, id);
    for (const T &row : rows) {
        const qint64 id = row.id.value();
        writeRow(place, id, m_sealer.digest(place, id, contentOf(row)), toPayload(row));
    }
    if (listing)
        writeListing(place, *listing);
    transaction.commit();
}

/// Sealing costs more than the digest, so that only what differs is sealed.
Cache::Written Cache::replaceRows(const Place &place, const QList<RowDigest> &rows,
                                  const PayloadOf &payloadOf)
{
    Written written;
    QHash<qint64, QByteArray> earlier;
    {
        Query query(prepared(Sql::ReadDigests));
        query << place;
        while (query.next())
            earlier.insert(query.integer(0), query.blob(1));
    }
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const RowDigest &row = rows.at(index);
        if (earlier.take(row.id) == row.digest)
            continue;
        writeRow(place, row.id, row.digest, payloadOf(index));
        written.anything = true;
    }
    written.goneIds = earlier.keys();
    for (const qint64 id : std::as_const(written.goneIds)) {
        removeRow(place, id);
        removeBeneath(place, id);
        written.anything = true;
    }
    return written;
}

void Cache::writeRow(const Place &place, qint64 id, const QByteArray &digest,
                     const QByteArray &payload)
{
    Query query(prepared(Sql::WriteRow));
    query << place << id << digest << m_sealer.seal(place, id, payload);
    query.run();
}

void Cache::removeRow(const Place &place, qint64 id)
{
    Query query(prepared(Sql::RemoveRow));
    query << place << id;
    query.run();
}

/// With a relation its tasks and comments, with a task its comments.
void Cache::removeBeneath(const Place &place, qint64 id)
{
    const auto remove = [this](Sql sql, Kind kind, qint64 relation) {
        Query query(prepared(sql));
        query << kind << relation;
        query.run();
    };
    if (place.kind == Kind::Relation) {
        for (const Kind kind : {Kind::Task, Kind::Comment}) {
            remove(Sql::RemoveRowsOfRelation, kind, id);
            remove(Sql::RemoveListingsOfRelation, kind, id);
        }
    } else if (place.kind == Kind::Task) {
        for (const Sql sql : {Sql::RemoveRowsOfTask, Sql::RemoveListingOfTask}) {
            Query query(prepared(sql));
            query << Place::commentsOf(place.relation, TaskId(id));
            query.run();
        }
    }
}

/// Tasks that came in after their relation had gone from the listing.
void Cache::removeUnlisted(const QList<RowDigest> &relations, QList<qint64> &goneIds)
{
    QSet<qint64> listed;
    for (const RowDigest &relation : relations)
        listed.insert(relation.id);
    const QList<Place> known = listings(Kind::Task).keys();
    for (const Place &place : known) {
        const qint64 id = place.relation.value();
        if (listed.contains(id))
            continue;
        removeBeneath(Place::relations(), id);
        goneIds.append(id);
    }
}

void Cache::writeListing(const Place &place, const Listing &listing)
{
    Query query(prepared(Sql::WriteListing));
    query << place << listing.seenAt << qint64(listing.doneCount) << qint64(listing.totalCount);
    query.run();
}

void Cache::writeListings(const QHash<Place, Listing> &listings)
{
    if (listings.isEmpty())
        return;
    SQLite::Transaction transaction(*m_database);
    for (auto it = listings.cbegin(); it != listings.cend(); ++it)
        writeListing(it.key(), it.value());
    transaction.commit();
}

SQLite::Statement &Cache::prepared(Sql sql)
{
    const auto index = static_cast<std::size_t>(sql);
    if (!m_prepared[index]) {
        m_prepared[index] = std::make_unique<SQLite::Statement>(*m_database, statements[index]);
    }
    return *m_prepared[index];
}

template QList<User> Cache::rows(const Place &);
template QList<Relation> Cache::rows(const Place &);
template QList<Task> Cache::rows(const Place &);
template QList<Comment> Cache::rows(const Place &);
template Cache::Written Cache::replace(const Place &, const QList<User> &, const Listing &);
template Cache::Written Cache::replace(const Place &, const QList<Relation> &, const Listing &);
template Cache::Written Cache::replace(const Place &, const QList<Task> &, const Listing &);
template Cache::Written Cache::replace(const Place &, const QList<Comment> &, const Listing &);
template void Cache::merge(const Place &, const QList<qint64> &, const QList<User> &,
                           const std::optional<Listing> &);

} // namespace store
