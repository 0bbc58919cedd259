// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <exception>
#include <memory>
#include <optional>

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

/// Opens or makes the file: WAL, synchronous=NORMAL (a crash of the computer may lose the last
/// commits, which the next pull brings again). Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> openDatabase(const QString &path);
/// The same, without a file.
std::unique_ptr<SQLite::Database> openMemoryDatabase();
/// Whether the pages hang together (PRAGMA quick_check). Reads the whole file.
[[nodiscard]] bool isSound(SQLite::Database &database);

} // namespace store
