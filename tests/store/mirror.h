// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table.h"

#include <QStringList>

/// Does to a list of its own just what the signals of a table say, as a model does, and writes down
/// what they were.
template <typename Row> class Mirror
{
public:
    explicit Mirror(const store::Table<Row> &table) : m_table(table), m_rows(table.rows())
    {
        using Signals = store::TableSignals;
        const auto on = [&](auto signal, auto slot) {
            QObject::connect(&table, signal, &m_context, slot);
        };
        on(&Signals::aboutToInsert, [this](int first, int last) { announce("+", first, last); });
        on(&Signals::inserted, [this](int first, int last) {
            confirm("+", first, last);
            for (int index = first; index <= last; ++index)
                m_rows.insert(index, m_table.at(index));
        });
        on(&Signals::aboutToRemove, [this](int first, int last) { announce("-", first, last); });
        on(&Signals::removed, [this](int first, int last) {
            confirm("-", first, last);
            m_rows.remove(first, last - first + 1);
        });
        on(&Signals::changed, [this](int first, int last) {
            isInStep = isInStep && m_announced.isEmpty() && m_rows.size() == m_table.size();
            log.append(text("~", first, last));
            for (int index = first; index <= last; ++index)
                m_rows[index] = m_table.at(index);
        });
        on(&Signals::aboutToReset, [this] { announce("reset", 0, 0); });
        on(&Signals::reset, [this] {
            confirm("reset", 0, 0);
            m_rows = m_table.rows();
        });
    }

    [[nodiscard]] bool isEqual() const { return isInStep && m_rows == m_table.rows(); }
    /// What came since the last call, as "+0-4 ~5-5".
    QString take() { return std::exchange(log, {}).join(QLatin1Char(' ')); }

    QStringList log;
    bool isInStep = true; ///< each aboutTo… came before the data changed, each end after

private:
    static QString text(const char *what, int first, int last)
    {
        return QLatin1String(what) + QStringLiteral("%1-%2").arg(first).arg(last);
    }
    void announce(const char *what, int first, int last)
    {
        isInStep = isInStep && m_announced.isEmpty() && m_table.rows().size() == m_rows.size();
        m_announced = text(what, first, last);
    }
    void confirm(const char *what, int first, int last)
    {
        isInStep = isInStep && m_announced == text(what, first, last);
        log.append(std::exchange(m_announced, {}));
    }

    const store::Table<Row> &m_table;
    QList<Row> m_rows;
    QString m_announced;
    QObject m_context;
};
