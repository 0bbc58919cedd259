// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completionhistory.h"

#include "samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::CompletionCount;
using model::CompletionHistory;
using State = Relation::State;

class TestCompletionHistory : public QObject
{
    Q_OBJECT

    static UnixSeconds noonOf(QDate date)
    {
        return double(QDateTime(date, QTime(12, 0)).toSecsSinceEpoch());
    }

    static int sum(const QList<CompletionCount> &counts)
    {
        int all = 0;
        for (const CompletionCount &count : counts)
            all += count.count;
        return all;
    }

    const QDate today{2026, 11, 25}; // a Wednesday
    const Edit completing{
        .kind = Edit::Kind::CompleteTask, .relation = RelationId(1), .task = TaskId(1)};

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<store::Store>();
        sample::open(*m_store);
        QVERIFY(m_store->replaceRelations(
            {sample::relation(1, State::Accepted), sample::relation(2, State::Completed)}, 1.0));
    }

    void readsNothingUntilSomebodyLooks()
    {
        see(1, {sample::task(1, u"a"_s, noonOf(today))});
        CompletionHistory history(*m_store);
        QSignalSpy changed(&history, &CompletionHistory::changed);
        QTest::qWait(20);
        QVERIFY(!history.isComplete());
        QVERIFY(history.latest(5).isEmpty());

        history.setActive(true);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(history.isComplete());
        QCOMPARE(history.latest(5).size(), 1);
    }

    void countsWeeksAsTheLocaleBeginsThem()
    {
        see(1,
            {sample::task(1, u"this week"_s, noonOf(today)),
             sample::task(2, u"last week"_s, noonOf(today.addDays(-7))),
             sample::task(3, u"last week, too"_s, noonOf(today.addDays(-7))),
             sample::task(4, u"to do"_s)});
        see(2, {sample::task(1, u"a year ago"_s, noonOf(today.addDays(-365)))});
        CompletionHistory history(*m_store);
        look(history);

        QLocale::setDefault(QLocale(u"en_GB"_s));
        const QList<CompletionCount> weeks = history.perWeek(3, today);
        QCOMPARE(weeks,
                 (QList<CompletionCount>{
                     {QDate(2026, 11, 9), 0}, {QDate(2026, 11, 16), 2}, {QDate(2026, 11, 23), 1}}));
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(history.perWeek(1, today).first().from, QDate(2026, 11, 22));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(history.perMonth(2, today),
                 (QList<CompletionCount>{{QDate(2026, 10, 1), 0}, {QDate(2026, 11, 1), 3}}));
        QCOMPARE(sum(history.perWeek(60, today)), 4);
    }

    void theLatestAreOfAllRelations()
    {
        see(1,
            {sample::task(1, u"first"_s, noonOf(today.addDays(-3))),
             sample::task(2, u"third"_s, noonOf(today.addDays(-1)))});
        see(2, {sample::task(1, u"second"_s, noonOf(today.addDays(-2)))});
        CompletionHistory history(*m_store);
        look(history);

        const QList<model::Completion> latest = history.latest(2);
        QCOMPARE(latest.size(), 2);
        QCOMPARE(latest.at(0).text, u"third"_s);
        QCOMPARE(latest.at(1).text, u"second"_s);
        QCOMPARE(latest.at(1).relation, RelationId(2));
        QCOMPARE(latest.at(1).task, TaskId(1));
    }

    void followsWhatIsCompletedAndWhatGoes()
    {
        see(1, {sample::task(1, u"a"_s)});
        see(2, {sample::task(1, u"b"_s, noonOf(today))});
        CompletionHistory history(*m_store);
        look(history);
        QSignalSpy changed(&history, &CompletionHistory::changed);

        see(1, {sample::task(1, u"a"_s, noonOf(today))});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(sum(history.perWeek(1, today)), 2);

        // The same listing again is nothing new.
        see(1, {sample::task(1, u"a"_s, noonOf(today))});
        QVERIFY(m_store->replaceRelations({sample::relation(1, State::Accepted)}, 3.0));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(sum(history.perWeek(1, today)), 1);
    }

    void aTickOfOnesOwnCountsOnceItIsListed()
    {
        see(1, {sample::task(1, u"a"_s)});
        CompletionHistory history(*m_store);
        look(history);
        QSignalSpy changed(&history, &CompletionHistory::changed);

        const EditId tick = sample::write(*m_store, completing);
        QTRY_VERIFY(history.isComplete());
        QVERIFY(history.latest(5).isEmpty());

        sample::drop(*m_store, tick);
        see(1, {sample::task(1, u"a"_s, noonOf(today))});
        QTRY_COMPARE(history.latest(5).size(), 1);
        QCOMPARE(sum(history.perWeek(1, today)), 1);
        QVERIFY(changed.size() >= 1);
    }

    void theListingMayComeWhileTheTickIsShown()
    {
        see(1, {sample::task(1, u"a"_s)});
        CompletionHistory history(*m_store);
        look(history);
        const EditId tick = sample::write(*m_store, completing);
        QTRY_VERIFY(history.isComplete());

        see(1, {sample::task(1, u"a"_s, noonOf(today))});
        sample::drop(*m_store, tick);
        QTRY_COMPARE(history.latest(5).size(), 1);
    }

    void anotherAccountBeginsAnew()
    {
        see(1, {sample::task(1, u"a"_s, noonOf(today))});
        CompletionHistory history(*m_store);
        look(history);
        QCOMPARE(history.latest(5).size(), 1);
        QSignalSpy changed(&history, &CompletionHistory::changed);
        m_store->close();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(history.latest(5).isEmpty());
        QCOMPARE(sum(history.perWeek(4, today)), 0);
    }

private:
    void see(qint64 relation, const QList<Task> &tasks)
    {
        QVERIFY(m_store->replaceTasks(RelationId(relation), tasks, ++m_seenAt));
    }

    static void look(CompletionHistory &history)
    {
        history.setActive(true);
        QTRY_VERIFY(history.isComplete());
    }

    std::unique_ptr<store::Store> m_store;
    UnixSeconds m_seenAt = 1;
};

QTEST_GUILESS_MAIN(TestCompletionHistory)
#include "tst_completionhistory.moc"
