// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completionhistory.h"

#include <QLocale>

#include <algorithm>

namespace model {

namespace {

constexpr qsizetype mostLatest = 10;

bool isLater(const Completion &one, const Completion &two)
{
    if (one.completedAt != two.completedAt)
        return one.completedAt > two.completedAt;
    if (one.relation != two.relation)
        return one.relation > two.relation;
    return one.task > two.task;
}

void keepLatest(QList<Completion> &completions, qsizetype count)
{
    std::sort(completions.begin(), completions.end(), isLater);
    if (completions.size() > count)
        completions.resize(count);
}

} // namespace

CompletionHistory::CompletionHistory(const store::Store &store, QObject *parent)
    : QObject(parent), m_store(store)
{
    using store::TableSignals;
    const TableSignals *table = &store.relations();
    for (const auto signal :
         {&TableSignals::inserted, &TableSignals::removed, &TableSignals::changed})
        connect(table, signal, this, &CompletionHistory::scheduleCheck);
    connect(table, &TableSignals::reset, this, [this] {
        clear(); // another account
        scheduleCheck();
    });
    connect(&store, &store::Store::freshnessChanged, this, &CompletionHistory::freshnessChanged);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CompletionHistory::readNext);
}

void CompletionHistory::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive)
        schedule();
    else
        m_timer.stop();
}

bool CompletionHistory::isComplete() const
{
    return !m_isCheckDue && m_waiting.isEmpty();
}

void CompletionHistory::scheduleCheck()
{
    m_isCheckDue = true;
    schedule();
}

void CompletionHistory::schedule()
{
    if (m_isActive && !isComplete())
        m_timer.start(0);
}

// Compares the figures of all rows with those of when they were read: cheap, nothing is read.
void CompletionHistory::check()
{
    m_isCheckDue = false;
    const QList<RelationId> known = m_parts.keys();
    for (const RelationId relation : known) {
        if (m_store.relations().indexOf(relation) < 0)
            forget(relation);
    }
    for (const store::RelationRow &row : m_store.relations().rows()) {
        const auto part = m_parts.constFind(row.key());
        const bool isAsRead = part != m_parts.constEnd() && part->doneCount == row.doneCount
            && part->taskCount == row.taskCount;
        if (row.tasksSeenAt && !isAsRead)
            enqueue(row.key());
    }
}

void CompletionHistory::enqueue(RelationId relation)
{
    if (m_isWaiting.contains(relation))
        return;
    m_isWaiting.insert(relation);
    m_waiting.append(relation);
}

// The row of a relation counts a completion as soon as it is made. That a listing shows it changes
// no row any more, so those that were ahead are read again with each listing.
void CompletionHistory::freshnessChanged()
{
    for (const RelationId relation : std::as_const(m_ahead))
        enqueue(relation);
    schedule();
}

void CompletionHistory::readNext()
{
    if (m_isCheckDue)
        check();
    while (!m_waiting.isEmpty()) {
        const RelationId relation = m_waiting.takeFirst();
        m_isWaiting.remove(relation);
        if (const store::RelationRow *row = m_store.relations().find(relation)) {
            read(*row);
            break;
        }
    }
    if (!isComplete()) {
        schedule();
    } else if (m_hasChanged) {
        m_hasChanged = false;
        Q_EMIT changed();
    }
}

void CompletionHistory::read(const store::RelationRow &row)
{
    Part part;
    part.doneCount = row.doneCount;
    part.taskCount = row.taskCount;
    int seenAsDone = 0;
    if (row.doneCount > 0) {
        const QList<Task> tasks = m_store.seenTasks(row.key());
        for (const Task &task : tasks) {
            if (!task.completedAt)
                continue;
            ++seenAsDone;
            ++part.days[toLocalTime(*task.completedAt).date().toJulianDay()];
            part.latest.append({row.key(), task.id, task.description, *task.completedAt});
        }
    }
    keepLatest(part.latest, mostLatest);
    part.isAhead = row.doneCount != seenAsDone;

    const auto old = m_parts.constFind(row.key());
    const bool isOther =
        old == m_parts.constEnd() || old->days != part.days || old->latest != part.latest;
    forget(row.key());
    for (auto day = part.days.cbegin(); day != part.days.cend(); ++day)
        m_days[day.key()] += day.value();
    if (part.isAhead)
        m_ahead.insert(row.key());
    m_parts.insert(row.key(), part);
    m_hasChanged = m_hasChanged || isOther;
}

void CompletionHistory::forget(RelationId relation)
{
    const auto part = m_parts.constFind(relation);
    if (part == m_parts.constEnd())
        return;
    for (auto day = part->days.cbegin(); day != part->days.cend(); ++day) {
        if ((m_days[day.key()] -= day.value()) == 0)
            m_days.remove(day.key());
    }
    m_ahead.remove(relation);
    m_parts.erase(part);
    m_hasChanged = true;
}

void CompletionHistory::clear()
{
    m_parts.clear();
    m_days.clear();
    m_waiting.clear();
    m_isWaiting.clear();
    m_ahead.clear();
    m_hasChanged = true;
}

QList<Completion> CompletionHistory::latest(int count) const
{
    QList<Completion> all;
    for (const Part &part : m_parts)
        all.append(part.latest);
    keepLatest(all, qMin<qsizetype>(count, mostLatest));
    return all;
}

QList<CompletionCount> CompletionHistory::perWeek(int weeks, QDate today) const
{
    const int first = QLocale().firstDayOfWeek();
    const int intoWeek = (today.dayOfWeek() - first + 7) % 7;
    QDate from = today.addDays(-intoWeek - 7 * (weeks - 1));
    QList<CompletionCount> counts;
    for (int week = 0; week < weeks; ++week) {
        const QDate next = from.addDays(7);
        counts.append({from, countBetween(from, next)});
        from = next;
    }
    return counts;
}

QList<CompletionCount> CompletionHistory::perMonth(int months, QDate today) const
{
    QDate from = QDate(today.year(), today.month(), 1).addMonths(1 - months);
    QList<CompletionCount> counts;
    for (int month = 0; month < months; ++month) {
        const QDate next = from.addMonths(1);
        counts.append({from, countBetween(from, next)});
        from = next;
    }
    return counts;
}

int CompletionHistory::countBetween(QDate from, QDate until) const
{
    int count = 0;
    const auto end = m_days.lowerBound(until.toJulianDay());
    for (auto day = m_days.lowerBound(from.toJulianDay()); day != end; ++day)
        count += day.value();
    return count;
}

} // namespace model
