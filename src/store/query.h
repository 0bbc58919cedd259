// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <SQLiteCpp/SQLiteCpp.h>

namespace store {

/// One use of a prepared statement: values in by <<, in the order of its parameters, values out by
/// column; reset when it goes, so that no read stays open.
class Query
{
public:
    explicit Query(SQLite::Statement &statement) : m_statement(statement) { }
    ~Query() { m_statement.tryReset(); }
    Q_DISABLE_COPY_MOVE(Query)

    Query &operator<<(qint64 value)
    {
        m_statement.bind(++m_bound, static_cast<int64_t>(value));
        return *this;
    }
    Query &operator<<(double value)
    {
        m_statement.bind(++m_bound, value);
        return *this;
    }
    Query &operator<<(const QByteArray &value)
    {
        m_statement.bind(++m_bound, value.constData(), static_cast<int>(value.size()));
        return *this;
    }

    /// Steps to the next row; false when there is none.
    bool next() { return m_statement.executeStep(); }
    /// Runs a statement that gives no rows; how many rows it changed.
    int run() { return m_statement.exec(); }

    [[nodiscard]] qint64 integer(int column) { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] double real(int column) { return m_statement.getColumn(column).getDouble(); }
    [[nodiscard]] QByteArray blob(int column)
    {
        const SQLite::Column value = m_statement.getColumn(column);
        const void *bytes = value.getBlob();
        return QByteArray(static_cast<const char *>(bytes), value.getBytes());
    }

private:
    SQLite::Statement &m_statement;
    int m_bound = 0;
};

} // namespace store
