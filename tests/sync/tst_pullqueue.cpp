// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"
#include "sync/pullqueue.h"

#include <QTest>

using namespace syncing;

class TestPullQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInViewComesFirst()
    {
        PullQueue queue;
        queue.setInView(RelationId(2), TaskId(5));
        queue.add({Pull::Kind::Me});
        queue.add({Pull::Kind::Tasks, RelationId(1)});
        queue.add({Pull::Kind::Comments, RelationId(2), TaskId(4)});
        queue.add({Pull::Kind::Comments, RelationId(2), TaskId(5)});
        queue.add({Pull::Kind::Relations});
        queue.add({Pull::Kind::Tasks, RelationId(2)});

        QCOMPARE(*queue.takeNext(), (Pull{Pull::Kind::Tasks, RelationId(2)}));
        QCOMPARE(*queue.takeNext(), (Pull{Pull::Kind::Comments, RelationId(2), TaskId(5)}));
        QCOMPARE(*queue.takeNext(), Pull{Pull::Kind::Relations});
        QCOMPARE(*queue.takeNext(), Pull{Pull::Kind::Me});
        QCOMPARE(*queue.takeNext(), (Pull{Pull::Kind::Tasks, RelationId(1)}));
        QCOMPARE(*queue.takeNext(), (Pull{Pull::Kind::Comments, RelationId(2), TaskId(4)}));
        QVERIFY(!queue.takeNext());
    }

    void eachListingOnce()
    {
        PullQueue queue;
        QVERIFY(queue.add({Pull::Kind::Tasks, RelationId(1)}));
        QVERIFY(!queue.add({Pull::Kind::Tasks, RelationId(1)}));
        QVERIFY(queue.takeNext());
        QVERIFY(queue.isEmpty());
        QVERIFY(queue.add({Pull::Kind::Tasks, RelationId(1)}));
    }

    void pausesGrowToFiveMinutes()
    {
        using namespace std::chrono_literals;
        QCOMPARE(Backoff::bound(1), 1000ms);
        QCOMPARE(Backoff::bound(2), 2000ms);
        QCOMPARE(Backoff::bound(9), 256'000ms);
        QCOMPARE(Backoff::bound(10), 300'000ms);
        QCOMPARE(Backoff::bound(1000), 300'000ms);
        Backoff backoff;
        for (int failure = 1; failure <= 20; ++failure)
            QVERIFY(backoff.next() <= Backoff::bound(failure));
        backoff.reset();
        QVERIFY(backoff.next() <= 1000ms);
    }
};

QTEST_APPLESS_MAIN(TestPullQueue)
#include "tst_pullqueue.moc"
