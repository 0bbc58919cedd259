// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mirror.h"
#include "store/table.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

struct Row {
    int id = 0;
    int content = 0;

    [[nodiscard]] int key() const { return id; }
    friend bool operator==(const Row &, const Row &) = default;
};

QList<Row> rowsOf(int first, int last, int content = 0)
{
    QList<Row> rows;
    for (int id = first; id <= last; ++id)
        rows.append({id, content});
    return rows;
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderOfTheKeys();
    void tellsOneSignalForEachRun_data();
    void tellsOneSignalForEachRun();
    void tellsNothingOfNoChange();
    void changesOneRow();
    void mergesInRuns();
    void resets();
    void isMirroredByItsSignals();
};

void TestTable::keepsTheOrderOfTheKeys()
{
    store::Table<Row> table;
    table.replaceAll({{3, 0}, {1, 0}, {2, 0}, {1, 7}});
    QCOMPARE(table.rows(), QList<Row>({{1, 7}, {2, 0}, {3, 0}}));
    QCOMPARE(table.indexOf(2), 1);
    QCOMPARE(table.indexOf(9), -1);
    QCOMPARE(table.find(3)->id, 3);
    QVERIFY(!table.find(0));
}

void TestTable::tellsOneSignalForEachRun_data()
{
    QTest::addColumn<QList<Row>>("before");
    QTest::addColumn<QList<Row>>("after");
    QTest::addColumn<QString>("told");
    QTest::newRow("a thousand arrive") << QList<Row>() << rowsOf(1, 1000) << "+0-999";
    QTest::newRow("all go") << rowsOf(1, 1000) << QList<Row>() << "-0-999";
    QTest::newRow("at the front") << rowsOf(11, 20) << rowsOf(1, 20) << "+0-9";
    QTest::newRow("at the end") << rowsOf(1, 10) << rowsOf(1, 20) << "+10-19";
    QTest::newRow("all change") << rowsOf(1, 10) << rowsOf(1, 10, 1) << "~0-9";
    QTest::newRow("two runs change")
        << rowsOf(1, 10) << rowsOf(1, 3, 1) + rowsOf(4, 7) + rowsOf(8, 10, 1) << "~0-2 ~7-9";
    QTest::newRow("a gap opens") << rowsOf(1, 10) << rowsOf(1, 3) + rowsOf(7, 10) << "-3-5";
    QTest::newRow("others altogether") << rowsOf(1, 3) << rowsOf(4, 6) << "-0-2 +0-2";
    QTest::newRow("change beside an insert")
        << rowsOf(1, 2) + rowsOf(5, 6) << rowsOf(1, 6, 1) << "~0-1 +2-3 ~4-5";
}

void TestTable::tellsOneSignalForEachRun()
{
    QFETCH(QList<Row>, before);
    QFETCH(QList<Row>, after);
    QFETCH(QString, told);
    store::Table<Row> table;
    table.replaceAll(before);
    Mirror mirror(table);
    table.replaceAll(after);
    QCOMPARE(mirror.take(), told);
    QVERIFY(mirror.isEqual());
    QCOMPARE(table.rows(), after);
}

void TestTable::tellsNothingOfNoChange()
{
    store::Table<Row> table;
    table.replaceAll(rowsOf(1, 100));
    Mirror mirror(table);
    table.replaceAll(rowsOf(1, 100));
    table.upsert({5, 0});
    table.remove(500);
    QCOMPARE(mirror.take(), QString());
}

void TestTable::mergesInRuns()
{
    store::Table<Row> table;
    table.replaceAll(rowsOf(1, 10));
    Mirror mirror(table);
    table.merge(rowsOf(8, 14, 7) + rowsOf(3, 3) + rowsOf(-1, 0) + rowsOf(20, 21));
    QCOMPARE(mirror.take(), QStringLiteral("+0-1 ~9-11 +12-17"));
    QVERIFY(mirror.isEqual());
    QCOMPARE(table.size(), 18);
    table.merge({});
    table.merge(rowsOf(20, 21));
    QCOMPARE(mirror.take(), QString());
}

void TestTable::changesOneRow()
{
    store::Table<Row> table;
    Mirror mirror(table);
    table.upsert({5, 0});
    table.upsert({9, 0});
    table.upsert({7, 0});
    table.upsert({7, 1});
    table.remove(5);
    QCOMPARE(mirror.take(), QStringLiteral("+0-0 +1-1 +1-1 ~1-1 -0-0"));
    QVERIFY(mirror.isEqual());
}

void TestTable::resets()
{
    store::Table<Row> table;
    Mirror mirror(table);
    table.resetTo({});
    QCOMPARE(mirror.take(), QString());
    table.resetTo({{2, 0}, {1, 0}});
    QCOMPARE(mirror.take(), QStringLiteral("reset0-0"));
    QCOMPARE(table.rows(), rowsOf(1, 2));
    QVERIFY(mirror.isEqual());
}

void TestTable::isMirroredByItsSignals()
{
    const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariable("SEED").toUInt()
                                                           : QRandomGenerator::global()->generate();
    qInfo("SEED=%u", seed);
    QRandomGenerator random(seed);
    store::Table<Row> table;
    Mirror mirror(table);
    for (int step = 0; step < 2000; ++step) {
        QList<Row> rows;
        const int density = random.bounded(1, 5);
        for (int id = 0; id < 40; ++id) {
            if (random.bounded(density) == 0)
                rows.append({id, random.bounded(3)});
        }
        const QList<Row> ordered = rows;
        std::shuffle(rows.begin(), rows.end(), random);
        table.replaceAll(rows);
        QCOMPARE(table.rows(), ordered);
        QVERIFY2(mirror.isEqual(), qPrintable(mirror.take()));
        const qsizetype told = mirror.log.size();
        table.replaceAll(rows);
        QCOMPARE(mirror.log.size(), told);
    }
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
