// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace store;

/// Prints how long opening takes as the cache grows; asserts nothing of it.
class TestScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growsWithWhatIsRead();
};

namespace {

template <typename Operation, typename Before>
qint64 microseconds(Operation operation, Before before)
{
    QList<qint64> rounds;
    for (int round = 0; round < 3; ++round) {
        before();
        QElapsedTimer timer;
        timer.start();
        operation();
        rounds.append(timer.nsecsElapsed() / 1000);
    }
    std::sort(rounds.begin(), rounds.end());
    return rounds.at(1);
}

void measure(int relations, int tasksEach)
{
    Fixture fixture;
    Store store;
    QVERIFY(fixture.open(store));
    QVERIFY(store.replaceRelations(someRelations(relations), 1));
    const QList<Task> tasks = someTasks(tasksEach);
    QElapsedTimer timer;
    timer.start();
    for (int id = 1; id <= relations; ++id)
        QVERIFY(store.replaceTasks(RelationId(id), tasks, 1));
    const qint64 first = timer.nsecsElapsed() / 1000;
    const auto pullAgain = [&] {
        for (int id = 1; id <= relations; ++id)
            QVERIFY(store.replaceTasks(RelationId(id), tasks, 1));
    };
    const qint64 again = microseconds(pullAgain, [] {});
    const qint64 open = microseconds([&] { QVERIFY(fixture.open(store)); }, [&] { store.close(); });
    const qint64 openRelation = microseconds([&] { store.openRelation(RelationId(relations / 2)); },
                                             [&] { store.openRelation({}); });
    qInfo("%d relations x %d tasks: pull %lld us, unchanged pull %lld us, open %lld us, "
          "open relation %lld us",
          relations, tasksEach, first, again, open, openRelation);
}

} // namespace

void TestScale::growsWithWhatIsRead()
{
    measure(50, 50);
    measure(500, 5);
    measure(500, 50);
    measure(5, 5000);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
