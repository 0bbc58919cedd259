// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace store;

/// Prints what many edits cost; asserts only what is far beyond any load of the computer.
class TestOutboxScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesTheWindowFree();
    void takesABurst();
    void doesNotGrowWithTheTasks();
    void opensWithManyEdits();
};

namespace {

const RelationId r1{1};
constexpr int editCount = 500;
constexpr int taskCount = 25000;
constexpr qint64 farTooLong = 2000; // milliseconds

/// An account with one relation of so many tasks, which is open.
void fill(const Fixture &fixture, Store &store, int tasks)
{
    QVERIFY(fixture.open(store));
    QVERIFY(store.replaceRelations(someRelations(1), 1));
    QVERIFY(store.replaceTasks(r1, someTasks(tasks), 1));
    store.openRelation(r1);
    QCOMPARE(store.tasks().size(), tasks);
}

Edit editOf(int number, int tasks)
{
    if (number % 2)
        return addTask(r1, QStringLiteral("Task %1").arg(number));
    return ofTask(Edit::Kind::CompleteTask, r1, TaskId(number * 7 % tasks + 1));
}

/// The longest time in which the event loop did nothing else.
class Gap : public QObject
{
public:
    Gap()
    {
        connect(&m_beat, &QTimer::timeout, this, &Gap::tick);
        m_beat.start(0);
        m_sinceLast.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; } ///< microseconds

private:
    void tick()
    {
        m_longest = std::max(m_longest, m_sinceLast.nsecsElapsed() / 1000);
        m_sinceLast.restart();
    }

    QTimer m_beat;
    QElapsedTimer m_sinceLast;
    qint64 m_longest = 0;
};

} // namespace

/// An edit with each turn of the event loop.
void TestOutboxScale::leavesTheWindowFree()
{
    Fixture fixture;
    Store store;
    fill(fixture, store, taskCount);
    int written = 0;
    int number = 0;
    Gap gap;
    QElapsedTimer whole;
    whole.start();
    QTimer next;
    connect(&next, &QTimer::timeout, this, [&] {
        if (++number == editCount)
            next.stop();
        store.outbox().attempt({.put = {waiting(store.outbox(), editOf(number, taskCount))}}, this,
                               [&](const Result<Done> &result) { written += result ? 1 : 0; });
    });
    next.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(written, editCount, 60000);
    qInfo("%d edits over %d tasks: longest gap of the event loop %lld us, all on the disk after "
          "%lld ms",
          editCount, taskCount, gap.longest(), whole.elapsed());
    QVERIFY(gap.longest() < farTooLong * 1000);
}

void TestOutboxScale::takesABurst()
{
    Fixture fixture;
    Store store;
    fill(fixture, store, taskCount);
    OutboxChange change;
    for (int number = 1; number <= editCount; ++number)
        change.put.append(waiting(store.outbox(), editOf(number, taskCount)));
    bool isWritten = false;
    QElapsedTimer timer;
    timer.start();
    store.outbox().attempt(change, this, [&](const Result<Done> &result) { isWritten = !!result; });
    const qint64 shown = timer.nsecsElapsed() / 1000;
    QTRY_VERIFY(isWritten);
    qInfo("%d edits in one change: shown after %lld us, on the disk after %lld ms", editCount,
          shown, timer.elapsed());
    QVERIFY(shown < farTooLong * 1000);
}

/// Ticking one task, with many edits beside it that wait.
void TestOutboxScale::doesNotGrowWithTheTasks()
{
    QList<qint64> medians;
    for (const int tasks : {1000, taskCount}) {
        Fixture fixture;
        Store store;
        fill(fixture, store, tasks);
        for (int number = 1; number <= editCount; ++number)
            write(store, editOf(number, tasks));
        QList<qint64> rounds;
        for (int round = 0; round < 31; ++round) {
            const WaitingEdit tick = waiting(
                store.outbox(), ofTask(Edit::Kind::CompleteTask, r1, TaskId(tasks - round)));
            QElapsedTimer timer;
            timer.start();
            store.outbox().write({.put = {tick}});
            rounds.append(timer.nsecsElapsed() / 1000);
            store.outbox().write({.removed = {tick.id}});
        }
        std::sort(rounds.begin(), rounds.end());
        medians.append(rounds.at(15));
        qInfo("one tick beside %d edits, of %d tasks: %lld us", editCount, tasks, rounds.at(15));
    }
    QVERIFY(medians.at(1) < 10 * medians.at(0)); // rows made anew would be 25 times as many
}

void TestOutboxScale::opensWithManyEdits()
{
    Fixture fixture;
    Store store;
    fill(fixture, store, 50);
    store.close();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(fixture.open(store));
    const qint64 without = timer.nsecsElapsed() / 1000;
    for (int number = 1; number <= editCount; ++number)
        write(store, editOf(number, 50));
    store.close();
    timer.start();
    QVERIFY(fixture.open(store));
    qInfo("opened with %d edits: %lld us, with none: %lld us", editCount,
          timer.nsecsElapsed() / 1000, without);
    QCOMPARE(store.outbox().edits().size(), editCount);
}

QTEST_GUILESS_MAIN(TestOutboxScale)
#include "tst_outboxscale.moc"
