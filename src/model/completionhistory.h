// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace model {

/// A task that is done, with the relation that it is of.
struct Completion {
    RelationId relation;
    TaskId task;
    QString text; ///< untrusted
    UnixSeconds completedAt = 0;

    friend bool operator==(const Completion &, const Completion &) = default;
};

/// How many tasks were completed from a day on, until the next one begins.
struct CompletionCount {
    QDate from;
    int count = 0;

    friend bool operator==(const CompletionCount &, const CompletionCount &) = default;
};

/// When tasks of all relations were completed, as the service last said. That takes reading the
/// tasks of every relation, so it reads one relation for each turn of the event loop, only while
/// somebody looks, and each one anew only when its figures change.
class CompletionHistory : public QObject
{
    Q_OBJECT
public:
    explicit CompletionHistory(const store::Store &store, QObject *parent = nullptr);

    /// Whether somebody looks: it reads on, or pauses where it is.
    void setActive(bool isActive);
    /// Whether all that is known here was read.
    [[nodiscard]] bool isComplete() const;

    /// The latest completed tasks over all relations, the latest first; ten at most.
    [[nodiscard]] QList<Completion> latest(int count) const;
    /// The weeks up to that of today, oldest first. A week begins as the locale has it.
    [[nodiscard]] QList<CompletionCount> perWeek(int weeks, QDate today) const;
    /// The months up to that of today, oldest first.
    [[nodiscard]] QList<CompletionCount> perMonth(int months, QDate today) const;

Q_SIGNALS:
    /// All is read that there was to read, and it is something else than before.
    void changed();

private:
    /// What was read of one relation.
    struct Part {
        int doneCount = -1; ///< the row's figures when it was read
        int taskCount = -1;
        /// Whether the row counted a completion that no listing had shown then.
        bool isAhead = false;
        QMap<qint64, int> days; ///< Julian day, completed tasks
        QList<Completion> latest;
    };

    void scheduleCheck();
    void check();
    void enqueue(RelationId relation);
    void freshnessChanged();
    void readNext();
    void read(const store::RelationRow &row);
    void forget(RelationId relation);
    void clear();
    void schedule();
    [[nodiscard]] int countBetween(QDate from, QDate until) const;

    const store::Store &m_store;
    QHash<RelationId, Part> m_parts;
    QMap<qint64, int> m_days; ///< of all relations
    QList<RelationId> m_waiting;
    QSet<RelationId> m_isWaiting;
    QSet<RelationId> m_ahead;
    QTimer m_timer;
    bool m_isActive = false;
    bool m_isCheckDue = true;
    bool m_hasChanged = false;
};

} // namespace model
