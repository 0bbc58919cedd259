// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/visitor.h"

#include "store/cache.h"
#include "store/database.h"
#include "store/folder.h"
#include "store/outboxfile.h"

#include <QCoreApplication>
#include <QFile>

namespace store {

namespace {

constexpr int patience = 5000; // milliseconds, for what the owner is just writing

Error storageError(const QString &sentence)
{
    return {Error::Kind::Storage, 0, sentence, false};
}

QString unreadableCacheSentence()
{
    return QCoreApplication::translate("Storage",
                                       "What was kept on this computer cannot be read. Open "
                                       "Mentorship to have it fetched again.");
}

QString unreadableOutboxSentence()
{
    return QCoreApplication::translate("Storage",
                                       "The changes that wait here cannot be read. Open "
                                       "Mentorship, which sets them aside, and try again.");
}

QString newerOutboxSentence()
{
    return QCoreApplication::translate("Storage",
                                       "The changes that wait here were written by a newer version "
                                       "of Mentorship. Update it to go on.");
}

/// Without making or changing anything in it.
std::unique_ptr<SQLite::Database> openToRead(const QString &path)
{
    auto database = std::make_unique<SQLite::Database>(path.toUtf8().constData(),
                                                       SQLite::OPEN_READONLY, patience);
    database->exec("PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; "
                   "PRAGMA cell_size_check=ON");
    return database;
}

bool isEmpty(SQLite::Database &database)
{
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

} // namespace

Visitor::Visitor(const QString &folder, const Owner &owner, const Secret &dataKey)
    : m_folder(folder), m_owner(owner), m_key(dataKey.copy())
{
}

Result<QList<Relation>> Visitor::relations() const
{
    if (const Result<Done> key = checkKey(); !key)
        return key.error();
    QList<Relation> seen;
    const QString path = Folder::cachePath(m_folder);
    if (!QFile::exists(path))
        return seen;
    Cache::Found found = Cache::Found::Ready;
    const std::optional<Fault> fault = attempt([&] {
        std::unique_ptr<SQLite::Database> database = openToRead(path);
        if (isEmpty(*database))
            return; // its owner is just making it
        Cache cache(std::move(database), Sealer(m_owner, m_key));
        found = cache.inspect();
        if (found == Cache::Found::Ready)
            seen = cache.rows<Relation>(Place::relations());
    });
    if (fault ? fault->isDamage : found != Cache::Found::Ready)
        return storageError(unreadableCacheSentence());
    if (fault)
        return storageError(fault->sentence);
    return seen;
}

Result<Done> Visitor::leave(const Edit &edit, UnixSeconds since) const
{
    if (const Result<Done> key = checkKey(); !key)
        return key.error();
    OutboxFile::Found found = OutboxFile::Found::Ready;
    const std::optional<Fault> fault = attempt([&] {
        Folder::makeOutboxFile(m_folder);
        OutboxFile file(openDatabase(Folder::outboxPath(m_folder), Durability::Computer, patience),
                        Sealer(m_owner, m_key, Sealer::File::Outbox));
        found = file.inspect();
        if (found == OutboxFile::Found::Ready || found == OutboxFile::Found::New)
            file.appendToInbox(edit, since);
    });
    if (fault)
        return storageError(fault->isDamage ? unreadableOutboxSentence() : fault->sentence);
    switch (found) {
    case OutboxFile::Found::Ready:
    case OutboxFile::Found::New:
        return Done();
    case OutboxFile::Found::NewerVersion:
        return storageError(newerOutboxSentence());
    case OutboxFile::Found::WrongKey:
        return storageError(unreadableOutboxSentence());
    }
    Q_UNREACHABLE();
}

Result<Done> Visitor::checkKey() const
{
    if (m_key.size() == Sealer::keySize)
        return Done();
    return Error{Error::Kind::Keychain, 0,
                 QCoreApplication::translate("Storage", "The key to your data is not valid."),
                 false};
}

} // namespace store
