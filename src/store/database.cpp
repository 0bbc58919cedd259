// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace store {

namespace {

constexpr struct {
    int code;
    const char *sentence;
} faults[] = {
    {SQLITE_FULL, QT_TRANSLATE_NOOP("Storage", "The disk is full.")},
    {SQLITE_READONLY, QT_TRANSLATE_NOOP("Storage", "The folder cannot be written to.")},
    {SQLITE_CANTOPEN, QT_TRANSLATE_NOOP("Storage", "The folder cannot be written to.")},
    {SQLITE_PERM, QT_TRANSLATE_NOOP("Storage", "The folder cannot be written to.")},
    {SQLITE_IOERR, QT_TRANSLATE_NOOP("Storage", "The disk reports an error.")},
    {SQLITE_BUSY, QT_TRANSLATE_NOOP("Storage", "Another program is using the data.")},
    {SQLITE_LOCKED, QT_TRANSLATE_NOOP("Storage", "Another program is using the data.")},
    {SQLITE_NOMEM, QT_TRANSLATE_NOOP("Storage", "There is not enough memory.")},
};

} // namespace

Fault damageFault()
{
    return {true,
            QCoreApplication::translate("Storage",
                                        "The copy kept here was damaged. It was set aside and is "
                                        "fetched again.")};
}

Fault outboxDamageFault()
{
    return {true,
            QCoreApplication::translate("Storage",
                                        "The file of the changes that wait was damaged. It was set "
                                        "aside, and they go on from a new one.")};
}

Fault readOnlyFault()
{
    return faultOf(SQLite::Exception("read-only", SQLITE_READONLY));
}

/// The statements are all our own and prepared, so that what is not the disk's doing (no such
/// table, malformed page) is a file that we did not write like this.
Fault faultOf(const SQLite::Exception &exception)
{
    for (const auto &fault : faults) {
        if (fault.code == (exception.getErrorCode() & 0xff))
            return {false, QCoreApplication::translate("Storage", fault.sentence)};
    }
    return damageFault();
}

std::unique_ptr<SQLite::Database> openDatabase(const QString &path, Durability durability,
                                               int busyTimeout)
{
    auto database = std::make_unique<SQLite::Database>(
        path.toUtf8().constData(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeout);
    if (sqlite3_db_readonly(database->getHandle(), "main") == 1)
        throw SQLite::Exception("read-only", SQLITE_READONLY);
    database->exec("PRAGMA journal_mode=WAL; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; "
                   "PRAGMA cell_size_check=ON");
    database->exec(durability == Durability::Computer ? "PRAGMA synchronous=FULL"
                                                      : "PRAGMA synchronous=NORMAL");
    return database;
}

std::unique_ptr<SQLite::Database> openDamagedDatabase(const QString &path)
{
    auto database =
        std::make_unique<SQLite::Database>(path.toUtf8().constData(), SQLite::OPEN_READWRITE, 100);
    // With it a file that is shorter than its header says is read as far as it goes.
    database->exec("PRAGMA writable_schema=ON; PRAGMA temp_store=MEMORY; "
                   "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON");
    return database;
}

bool migrate(SQLite::Database &database, std::span<const char *const> steps)
{
    const auto last = static_cast<int>(steps.size());
    if (database.execAndGet("PRAGMA user_version").getInt() == last)
        return true;
    // Immediate: another process may be making the same file.
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int found = database.execAndGet("PRAGMA user_version").getInt();
    if (found > last)
        return false;
    for (int version = found; version < last; ++version)
        database.exec(steps[static_cast<std::size_t>(version)]);
    if (found < last)
        database.exec("PRAGMA user_version = " + std::to_string(last));
    transaction.commit();
    return true;
}

std::unique_ptr<SQLite::Database> openMemoryDatabase()
{
    return std::make_unique<SQLite::Database>(":memory:",
                                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

bool isSound(SQLite::Database &database)
{
    try {
        return database.execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    } catch (const SQLite::Exception &) {
        return false;
    }
}

} // namespace store
