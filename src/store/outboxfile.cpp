// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxfile.h"

#include "store/database.h"
#include "store/editcontent.h"
#include "store/query.h"

#include <QCborArray>
#include <QCborValue>

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
    writeCanary();
    if (isNew)
        return Found::New;
    if (isCanaryOurs())
        return Found::Ready;
    if (!isSound(*m_database))
        throw Damage();
    return Found::WrongKey;
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

void OutboxFile::read(Content &content)
{
    readEdits(content);
    readDrafts(content);
    content.inbox = readInbox(content.unreadable);
    SQLite::Statement statement(*m_database, "SELECT lane, kind, id FROM claim");
    Query query(statement);
    while (query.next()) {
        content.claims.append(
            {RelationId(query.integer(0)), static_cast<Kind>(query.integer(1)), query.integer(2)});
    }
}

void OutboxFile::readEdits(Content &content)
{
    {
        SQLite::Statement statement(*m_database, "SELECT id, payload FROM edit ORDER BY id");
        Query query(statement);
        while (query.next()) {
            const qint64 id = query.integer(0);
            const auto payload = m_sealer.open(editPlace, id, query.blob(1));
            const auto entry = payload ? waitingEditFrom(*payload) : std::nullopt;
            if (entry && entry->id == EditId(id))
                content.edits.append(*entry);
            else
                ++content.unreadable;
            content.lastId = EditId(id);
        }
    }
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

QList<InboxEdit> OutboxFile::readInbox()
{
    int unreadable = 0;
    return readInbox(unreadable);
}

QList<InboxEdit> OutboxFile::readInbox(int &unreadable)
{
    QList<InboxEdit> result;
    SQLite::Statement statement(*m_database, "SELECT id, since, payload FROM inbox ORDER BY id");
    Query query(statement);
    while (query.next()) {
        const qint64 id = query.integer(0);
        const auto payload = m_sealer.open(inboxPlace, id, query.blob(2));
        const auto edit = payload ? editFrom(*payload) : std::nullopt;
        if (edit)
            result.append({id, *edit, query.real(1)});
        else
            ++unreadable;
    }
    return result;
}

void OutboxFile::appendToInbox(const Edit &edit, UnixSeconds since)
{
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    // The id is sealed in, so that it has to be known first.
    SQLite::Statement last(*m_database, "SELECT seq FROM sqlite_sequence WHERE name='inbox'");
    const qint64 id = last.executeStep() ? last.getColumn(0).getInt64() + 1 : 1;
    SQLite::Statement statement(*m_database, "INSERT INTO inbox VALUES(?, ?, ?)");
    Query query(statement);
    query << id << since << m_sealer.seal(inboxPlace, id, toPayload(edit));
    query.run();
    transaction.commit();
}

void OutboxFile::write(const OutboxChange &change)
{
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
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
