// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <exception>
#include <memory>
#include <optional>
#include <span>

namespace store {

/// Thrown when what was read is not what was written: a seal that fails, a payload that no reader
/// takes.
class Damage : public std::exception
{
public:
    [[nodiscard]] const char *what() const noexcept override { return "damaged row"; }
};

/// Why the cache could not be read or written.
struct Fault {
    bool isDamage = false; ///< it must be set aside; otherwise the disk does not let us
    QString sentence; ///< one translated sentence
};

[[nodiscard]] Fault damageFault();
[[nodiscard]] Fault outboxDamageFault();
[[nodiscard]] Fault readOnlyFault();
[[nodiscard]] Fault faultOf(const SQLite::Exception &exception);

/// Does it, and gives what kept it from being done. Nothing else catches in this room.
template <typename Operation> std::optional<Fault> attempt(Operation operation)
{
    try {
        operation();
        return {};
    } catch (const Damage &) {
        return damageFault();
    } catch (const SQLite::Exception &exception) {
        return faultOf(exception);
    }
}

/// What a commit survives.
enum class Durability {
    Process, ///< a crash of the computer may lose the last ones: synchronous=NORMAL
    Computer, ///< synchronous=FULL: it is on the disk when the commit returns
};

/// Opens or makes the file, in WAL mode. busyTimeout: milliseconds to wait for another connection's
/// write. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> openDatabase(const QString &path,
                                               Durability durability = Durability::Process,
                                               int busyTimeout = 100);
/// Opens a file that is perhaps damaged or cut off, to read what is left of it. Throws
/// SQLite::Exception: it is no database at all, or the disk does not let us.
std::unique_ptr<SQLite::Database> openDamagedDatabase(const QString &path);
/// Brings an older file up to date: the steps lead from version 0 (an empty file) to 1, to 2 and so
/// on, each in a transaction with its number (PRAGMA user_version). False: the file is of a later
/// version than the steps know, and was not touched. Throws SQLite::Exception.
bool migrate(SQLite::Database &database, std::span<const char *const> steps);
/// The same, without a file.
std::unique_ptr<SQLite::Database> openMemoryDatabase();
/// Whether the pages hang together (PRAGMA quick_check). Reads the whole file.
[[nodiscard]] bool isSound(SQLite::Database &database);

} // namespace store
