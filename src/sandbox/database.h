// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace sandbox {

/// The SQLite database beneath, with the service's tables: users, relations (the tasks of one in a
/// single JSON document, as the service keeps them), comments. Rows come as JSON objects, the flags
/// among the columns as true and false. A new row takes the highest id plus 1, or, where it plays
/// PostgreSQL, the highest that there ever was. Errors of SQLite are thrown as SQLite::Exception.
class Database
{
public:
    /// Opens or creates the file; an empty name keeps everything in memory.
    explicit Database(const std::string &file, bool isPostgres = false);

    /// Whether it plays PostgreSQL, see postgres.h.
    [[nodiscard]] bool isPostgres() const { return m_isPostgres; }

    [[nodiscard]] bool isEmpty();

    /// All rows of a query.
    [[nodiscard]] std::vector<Json> rows(const std::string &sql,
                                         const std::vector<Json> &values = {});

    /// The first row of a query, or null.
    [[nodiscard]] Json row(const std::string &sql, const std::vector<Json> &values = {});

    /// Runs a statement that gives no rows.
    void run(const std::string &sql, const std::vector<Json> &values);

    /// Inserts a row. The member names become column names: they come from this room alone.
    void insert(const std::string &table, const Json &row);

    /// Changes the named columns of the row of that id. An empty object changes nothing.
    void update(const std::string &table, const Json &id, const Json &changes);

    /// Counts from 1, or on from the highest id that was ever inserted into the table of that name.
    [[nodiscard]] long long nextValue(const std::string &sequence);

    /// Everything done while the returned guard lives is one transaction; commit() ends it.
    [[nodiscard]] SQLite::Transaction transaction() { return SQLite::Transaction(m_database); }

private:
    [[nodiscard]] SQLite::Statement prepared(const std::string &sql,
                                             const std::vector<Json> &values);

    SQLite::Database m_database;
    bool m_isPostgres;
};

} // namespace sandbox
