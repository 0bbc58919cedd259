// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxfile.h"

#include "store/database.h"
#include "store/editcontent.h"
#include "store/query.h"

#include <QCborArray>
#include <QCborValue>
#include <QSet>

#include <algorithm>
#include <array>

namespace store {

namespace {

/// From version 0 (an empty file) to 1, and so on: never changed, only added to.
constexpr std::array steps{
    R"(CREATE TABLE meta(id INTEGER PRIMARY KEY CHECK(id = 0), canary BLOB NOT NULL);
       CREATE TABLE edit(
           id INTEGER PRIMARY KEY AUTOINCREMENT, lane INTEGER NOT NULL, payload BLOB NOT NULL);
       CREATE TABLE claim(
           lane INTEGER NOT NULL, kind INTEGER NOT NULL, id INTEGER NOT NULL,
           PRIMARY KEY(lane, kind, id)) WITHOUT ROWID;
       CREATE TABLE draft(key TEXT PRIMARY KEY, payload BLOB NOT NULL) WITHOUT ROWID;
       CREATE TABLE inbox(
           id INTEGER PRIMARY KEY AUTOINCREMENT, since REAL NOT NULL, payload BLOB NOT NULL);)",
};

constexpr Place canaryPlace{Kind::Canary, {}, {}};
constexpr Place editPlace{Kind::Edit, {}, {}};
constexpr Place inboxPlace{Kind::InboxEdit, {}, {}};
constexpr Place draftPlace{Kind::Draft, {}, {}};

QByteArray canaryText()
{
    return QByteArrayLiteral("Mentorship");
}

template <typename Take> void forEachId(SQLite::Database &database, const char *sql, Take take)
{
    SQLite::Statement statement(database, sql);
    Query query(statement);
    while (query.next())
        take(query.integer(0));
}

} // namespace

OutboxFile::OutboxFile(std::unique_ptr<SQLite::Database> database, Sealer sealer)
    : m_database(std::move(database)), m_sealer(std::move(sealer))
{
}

OutboxFile::Found OutboxFile::inspect()
{
    const bool isNew = m_database->execAndGet("PRAGMA user_version").getInt() == 0;
    if (!migrate(*m_database, steps))
        return Found::NewerVersion;
    if (!hasCanary())
        writeCanary();
    if (isNew)
        return Found::New;
    if (isCanaryOurs())
        return Found::Ready;
    if (!isSound(*m_database))
        throw Damage();
    return Found::WrongKey;
}

/// A file that has one is not written to, so that another connection's lock does not keep it from
/// being read.
bool OutboxFile::hasCanary()
{
    SQLite::Statement statement(*m_database, "SELECT 1 FROM meta");
    return Query(statement).next();
}

/// Unless there is one: the tables may have been made by a process that was killed then.
void OutboxFile::writeCanary()
{
    SQLite::Statement statement(*m_database, "INSERT OR IGNORE INTO meta VALUES(0, ?)");
    Query query(statement);
    query << m_sealer.seal(canaryPlace, 0, canaryText());
    query.run();
}

bool OutboxFile::isCanaryOurs()
{
    SQLite::Statement statement(*m_database, "SELECT canary FROM meta");
    Query query(statement);
    return query.next() && m_sealer.open(canaryPlace, 0, query.blob(0)) == canaryText();
}

OutboxFile::Content OutboxFile::read()
{
    Content content;
    for (const qint64 id : ids("SELECT id FROM edit ORDER BY id"))
        readEdit(id, content);
    readLastId(content);
    readDrafts(content);
    readClaims(content);
    for (const qint64 id : ids("SELECT id FROM inbox ORDER BY id"))
        readInboxEdit(id, content);
    return content;
}

OutboxFile::Content OutboxFile::salvage()
{
    Content content;
    bool isWhole = true;
    const auto part = [&isWhole](const auto &operation) {
        if (attempt(operation))
            isWhole = false;
    };
    // From both ends, since nothing is found behind a broken page; and each row by itself.
    const auto each = [&](std::array<const char *, 2> ways, auto readRow) {
        QSet<qint64> found;
        for (const char *sql : ways)
            part([&] { forEachId(*m_database, sql, [&found](qint64 id) { found.insert(id); }); });
        QList<qint64> inOrder = found.values();
        std::sort(inOrder.begin(), inOrder.end());
        for (const qint64 id : std::as_const(inOrder))
            part([&] { (this->*readRow)(id, content); });
    };
    each({"SELECT id FROM edit ORDER BY id", "SELECT id FROM edit ORDER BY id DESC"},
         &OutboxFile::readEdit);
    each({"SELECT id FROM inbox ORDER BY id", "SELECT id FROM inbox ORDER BY id DESC"},
         &OutboxFile::readInboxEdit);
    part([&] { readLastId(content); });
    part([&] { readDrafts(content); });
    part([&] { readClaims(content); });
    if (!isWhole)
        content.unreadable = std::max(content.unreadable, 1); // how many were there is not known
    return content;
}

QList<qint64> OutboxFile::ids(const char *sql)
{
    QList<qint64> result;
    forEachId(*m_database, sql, [&result](qint64 id) { result.append(id); });
    return result;
}

void OutboxFile::readEdit(qint64 id, Content &content)
{
    content.lastId = std::max(content.lastId, EditId(id));
    SQLite::Statement statement(*m_database, "SELECT payload FROM edit WHERE id=?");
    Query query(statement);
    query << id;
    if (!query.next())
        return;
    const auto payload = m_sealer.open(editPlace, id, query.blob(0));
    const auto entry = payload ? waitingEditFrom(*payload) : std::nullopt;
    if (entry && entry->id == EditId(id))
        content.edits.append(*entry);
    else
        ++content.unreadable;
}

void OutboxFile::readInboxEdit(qint64 id, Content &content)
{
    SQLite::Statement statement(*m_database, "SELECT since, payload FROM inbox WHERE id=?");
    Query query(statement);
    query << id;
    if (!query.next())
        return;
    const auto payload = m_sealer.open(inboxPlace, id, query.blob(1));
    if (const auto edit = payload ? editFrom(*payload) : std::nullopt)
        content.inbox.append({id, *edit, query.real(0)});
    else
        ++content.unreadable;
}

void OutboxFile::readLastId(Content &content)
{
    SQLite::Statement statement(*m_database, "SELECT seq FROM sqlite_sequence WHERE name='edit'");
    Query query(statement);
    if (query.next())
        content.lastId = std::max(content.lastId, EditId(query.integer(0)));
}

void OutboxFile::readDrafts(Content &content)
{
    SQLite::Statement statement(*m_database, "SELECT key, payload FROM draft");
    Query query(statement);
    while (query.next()) {
        const QString key = QString::fromUtf8(query.blob(0));
        const auto payload = m_sealer.open(draftPlace, 0, query.blob(1));
        const QCborArray parts = QCborValue::fromCbor(payload.value_or(QByteArray())).toArray();
        // The key is in the seal, too, so that no draft can be put in another's place.
        if (parts.size() == 3 && parts.at(0).toString() == key)
            content.drafts.insert(key, {parts.at(1).toString(), parts.at(2).toString()});
        else
            ++content.unreadable;
    }
}

void OutboxFile::readClaims(Content &content)
{
    SQLite::Statement statement(*m_database, "SELECT lane, kind, id FROM claim");
    Query query(statement);
    while (query.next()) {
        content.claims.append(
            {RelationId(query.integer(0)), static_cast<Kind>(query.integer(1)), query.integer(2)});
    }
}

QList<InboxEdit> OutboxFile::readInbox()
{
    Content content;
    for (const qint64 id : ids("SELECT id FROM inbox ORDER BY id"))
        readInboxEdit(id, content);
    return content.inbox;
}

void OutboxFile::appendToInbox(const Edit &edit, UnixSeconds since)
{
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    insertIntoInbox(edit, since);
    transaction.commit();
}

void OutboxFile::insertIntoInbox(const Edit &edit, UnixSeconds since)
{
    // The id is sealed in, so that it has to be known first.
    SQLite::Statement last(*m_database, "SELECT seq FROM sqlite_sequence WHERE name='inbox'");
    const qint64 id = last.executeStep() ? last.getColumn(0).getInt64() + 1 : 1;
    SQLite::Statement statement(*m_database, "INSERT INTO inbox VALUES(?, ?, ?)");
    Query query(statement);
    query << id << since << m_sealer.seal(inboxPlace, id, toPayload(edit));
    query.run();
}

void OutboxFile::write(const OutboxChange &change)
{
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    apply(change);
    transaction.commit();
}

void OutboxFile::apply(const OutboxChange &change)
{
    for (const EditId id : change.removed)
        removeFrom("DELETE FROM edit WHERE id=?", id.value());
    for (const qint64 id : change.takenFromInbox)
        removeFrom("DELETE FROM inbox WHERE id=?", id);
    for (const WaitingEdit &entry : change.put)
        put(entry);
    for (const Claim &claim : change.claims) {
        SQLite::Statement statement(*m_database, "INSERT OR IGNORE INTO claim VALUES(?, ?, ?)");
        Query query(statement);
        query << claim.lane.value() << static_cast<qint64>(claim.kind) << claim.id;
        query.run();
    }
    for (auto it = change.drafts.cbegin(); it != change.drafts.cend(); ++it)
        writeDraft(it.key(), it.value());
    if (!change.removed.isEmpty())
        m_database->exec("DELETE FROM claim WHERE lane NOT IN (SELECT lane FROM edit)");
}

void OutboxFile::fill(const OutboxChange &everything, EditId lastId, const QList<InboxEdit> &inbox)
{
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    SQLite::Statement statement(*m_database,
                                "INSERT INTO sqlite_sequence(name, seq) VALUES('edit', ?)");
    Query query(statement);
    query << lastId.value();
    query.run();
    apply(everything); // raises the number at need
    for (const InboxEdit &left : inbox)
        insertIntoInbox(left.edit, left.since);
    transaction.commit();
}

void OutboxFile::put(const WaitingEdit &entry)
{
    SQLite::Statement statement(*m_database,
                                "INSERT INTO edit VALUES(?, ?, ?) ON CONFLICT(id) DO UPDATE"
                                " SET lane=excluded.lane, payload=excluded.payload");
    Query query(statement);
    query << entry.id.value() << laneOf(entry.edit).value()
          << m_sealer.seal(editPlace, entry.id.value(), toPayload(entry));
    query.run();
}

void OutboxFile::writeDraft(const QString &key, const Draft &draft)
{
    if (draft.text.isEmpty()) {
        SQLite::Statement statement(*m_database, "DELETE FROM draft WHERE key=?");
        statement.bind(1, key.toStdString());
        statement.exec();
        return;
    }
    const QCborArray parts{key, draft.text, draft.base};
    SQLite::Statement statement(*m_database, "INSERT OR REPLACE INTO draft VALUES(?, ?)");
    const QByteArray payload = m_sealer.seal(draftPlace, 0, parts.toCborValue().toCbor());
    statement.bind(1, key.toStdString());
    statement.bind(2, payload.constData(), static_cast<int>(payload.size()));
    statement.exec();
}

void OutboxFile::removeFrom(const char *sql, qint64 id)
{
    SQLite::Statement statement(*m_database, sql);
    Query query(statement);
    query << id;
    query.run();
}

} // namespace store
