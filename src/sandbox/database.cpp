// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/database.h"

#include "sandbox/postgres.h"

#include <set>

namespace sandbox {
namespace {

const char *const schema = R"(
CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY, name TEXT, username TEXT UNIQUE, email TEXT UNIQUE,
    password_hash TEXT, registration_date REAL, terms_and_conditions_checked BOOLEAN,
    is_admin BOOLEAN, is_email_verified BOOLEAN, email_verification_date TEXT, bio TEXT,
    location TEXT, occupation TEXT, organization TEXT, slack_username TEXT,
    social_media_links TEXT, skills TEXT, interests TEXT, resume_url TEXT, photo_url TEXT,
    need_mentoring BOOLEAN, available_to_mentor BOOLEAN, current_mentorship_role INTEGER,
    membership_status INTEGER);
CREATE TABLE IF NOT EXISTS relations (
    id INTEGER PRIMARY KEY, mentor_id INTEGER, mentee_id INTEGER, action_user_id INTEGER,
    creation_date REAL, accept_date REAL, start_date REAL, end_date REAL, state INTEGER,
    notes TEXT, tasks TEXT NOT NULL DEFAULT '[]', next_task_id INTEGER NOT NULL DEFAULT 1);
CREATE INDEX IF NOT EXISTS relations_by_mentor ON relations (mentor_id);
CREATE INDEX IF NOT EXISTS relations_by_mentee ON relations (mentee_id);
CREATE TABLE IF NOT EXISTS comments (
    id INTEGER PRIMARY KEY, user_id INTEGER, task_id INTEGER, relation_id INTEGER,
    creation_date REAL, modification_date REAL, comment TEXT);
CREATE INDEX IF NOT EXISTS comments_by_task ON comments (relation_id, task_id);
CREATE TABLE IF NOT EXISTS task_lists (id INTEGER PRIMARY KEY, relation_id INTEGER);
CREATE TABLE IF NOT EXISTS places (relation_id INTEGER PRIMARY KEY, place INTEGER);
CREATE TABLE IF NOT EXISTS sequences (name TEXT PRIMARY KEY, value INTEGER);
)";

/// SQLite has no booleans: the columns that are meant so.
const std::set<std::string> booleans{"terms_and_conditions_checked", "is_admin",
                                     "is_email_verified", "need_mentoring", "available_to_mentor"};

void bindValue(SQLite::Statement &statement, int index, const Json &value)
{
    if (value.is_null())
        statement.bind(index);
    else if (value.is_boolean())
        statement.bind(index, value.get<bool>() ? 1 : 0);
    else if (value.is_number_float())
        statement.bind(index, value.get<double>());
    else if (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX)
        throw SQLite::Exception("a whole number of more than 64 bits");
    else if (value.is_number())
        statement.bind(index, value.get<std::int64_t>());
    else
        statement.bind(index, value.is_string() ? value.get<std::string>() : value.dump());
}

Json columnValue(const SQLite::Statement &statement, int index)
{
    const SQLite::Column column = statement.getColumn(index);
    if (column.isNull())
        return nullptr;
    if (column.isFloat())
        return column.getDouble();
    if (column.isText())
        return column.getString();
    const std::int64_t number = column.getInt64();
    if (booleans.contains(statement.getColumnName(index)))
        return number != 0;
    return number;
}

} // namespace

Database::Database(const std::string &file, bool isPostgres)
    : m_database(file.empty() ? ":memory:" : file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE),
      m_isPostgres(isPostgres)
{
    m_database.exec(schema);
}

bool Database::isEmpty()
{
    return row("SELECT id FROM users LIMIT 1").is_null();
}

SQLite::Statement Database::prepared(const std::string &sql, const std::vector<Json> &values)
{
    SQLite::Statement statement(m_database, sql);
    int index = 0;
    for (const Json &value : values) {
        if (m_isPostgres && value.is_string()
            && value.get<std::string>().find('\0') != std::string::npos)
            throw SQLite::Exception("PostgreSQL takes no NUL in a text");
        bindValue(statement, ++index, value);
    }
    return statement;
}

std::vector<Json> Database::rows(const std::string &sql, const std::vector<Json> &values)
{
    std::vector<Json> found;
    SQLite::Statement statement = prepared(sql, values);
    while (statement.executeStep()) {
        Json &entry = found.emplace_back(Json::object());
        for (int index = 0; index < statement.getColumnCount(); ++index)
            entry[statement.getColumnName(index)] = columnValue(statement, index);
    }
    return found;
}

Json Database::row(const std::string &sql, const std::vector<Json> &values)
{
    std::vector<Json> found = rows(sql, values);
    return found.empty() ? Json() : std::move(found.front());
}

void Database::run(const std::string &sql, const std::vector<Json> &values)
{
    SQLite::Statement statement = prepared(sql, values);
    statement.exec();
}

void Database::insert(const std::string &table, const Json &given)
{
    requireFits(*this, given);
    Json row = given;
    if (m_isPostgres && !row.contains("id"))
        row["id"] = nextValue(table);
    else if (m_isPostgres)
        run("INSERT INTO sequences (name, value) VALUES (?1, ?2) "
            "ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)",
            {table, row.at("id")});
    std::string names;
    std::string marks;
    std::vector<Json> values;
    for (const auto &[name, value] : row.items()) {
        names += (names.empty() ? "" : ", ") + name;
        marks += marks.empty() ? "?" : ", ?";
        values.push_back(value);
    }
    run("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")", values);
}

void Database::update(const std::string &table, const Json &id, const Json &changes)
{
    requireFits(*this, changes);
    std::string columns;
    std::vector<Json> values;
    for (const auto &[name, value] : changes.items()) {
        columns += (columns.empty() ? "" : ", ") + name + " = ?";
        values.push_back(value);
    }
    if (values.empty())
        return;
    values.push_back(id);
    run("UPDATE " + table + " SET " + columns + " WHERE id = ?", values);
}

long long Database::nextValue(const std::string &sequence)
{
    const Json last = row("SELECT value FROM sequences WHERE name = ?", {sequence});
    const long long value = last.is_null() ? 1 : last.at("value").get<long long>() + 1;
    run("INSERT OR REPLACE INTO sequences (name, value) VALUES (?, ?)", {sequence, value});
    return value;
}

} // namespace sandbox
