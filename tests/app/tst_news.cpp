// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/news.h"
#include "app/newsstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::NewsItem;
using test::NewsStage;
using Kind = NewsItem::Kind;
using State = Relation::State;

// What counts as news of all that listings bring.
class TestNews : public QObject
{
    Q_OBJECT

    static QList<Kind> kindsOf(const QList<NewsItem> &items)
    {
        QList<Kind> kinds;
        for (const NewsItem &item : items)
            kinds.append(item.kind);
        return kinds;
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<NewsStage>();
        m_news = std::make_unique<app::News>(m_stage->store);
        m_news->begin();
    }

    void cleanup()
    {
        m_news.reset();
        m_stage.reset();
    }

    void whatIsSeenForTheFirstTimeIsNone()
    {
        m_stage->list({NewsStage::relation(1, State::Accepted, true),
                       NewsStage::relation(2, State::Pending, false)});
        m_stage->listTasks({NewsStage::task(1, u"Read"_s), NewsStage::task(2, u"Write"_s)});
        m_stage->listComments({NewsStage::comment(1, NewsStage::partner, u"Well done"_s)});
        QVERIFY(m_news->look().isEmpty());
    }

    void aRequestIs()
    {
        m_stage->begin();
        QVERIFY(m_news->look().isEmpty()); // the first time
        const Relation running = NewsStage::relation(1, State::Accepted, true);
        const Relation request = NewsStage::relation(2, State::Pending, false);
        m_stage->list({running, request});
        const QList<NewsItem> news = m_news->look();
        QCOMPARE(kindsOf(news), QList{Kind::RequestReceived});
        QCOMPARE(news.first().relation, request.id);
        QCOMPARE(news.first().partner, u"Ada"_s);
        QCOMPARE(news.first().ownRole, Relation::Role::Mentee);
        m_stage->list({running, request}); // once
        QVERIFY(m_news->look().isEmpty());
        m_stage->list({running}); // taken back again
        QVERIFY(m_news->look().isEmpty());
    }

    void aRequestOfOnesOwnIsNotButItsAnswerIs_data()
    {
        QTest::addColumn<State>("answer");
        QTest::addColumn<QList<Kind>>("expected");
        QTest::newRow("accepted") << State::Accepted << QList{Kind::RequestAccepted};
        QTest::newRow("declined") << State::Rejected << QList{Kind::RequestDeclined};
        QTest::newRow("none yet") << State::Pending << QList<Kind>();
    }
    void aRequestOfOnesOwnIsNotButItsAnswerIs()
    {
        QFETCH(State, answer);
        QFETCH(QList<Kind>, expected);
        m_stage->list({});
        m_news->begin();
        m_stage->list({NewsStage::relation(3, State::Pending, true)});
        QVERIFY(m_news->look().isEmpty());
        m_stage->list({NewsStage::relation(3, answer, true)});
        QCOMPARE(kindsOf(m_news->look()), expected);
    }

    void ownAnswersAreNot()
    {
        m_stage->list({NewsStage::relation(2, State::Pending, false),
                       NewsStage::relation(3, State::Pending, false)});
        m_news->begin();
        m_stage->list({NewsStage::relation(2, State::Accepted, false),
                       NewsStage::relation(3, State::Rejected, false)});
        QVERIFY(m_news->look().isEmpty());
    }

    void aCancellationIsUnlessItIsOnesOwn()
    {
        m_stage->list({NewsStage::relation(1, State::Accepted, true),
                       NewsStage::relation(2, State::Accepted, true)});
        m_news->begin();
        m_stage->make({.kind = Edit::Kind::CancelRelation, .relation = RelationId(2)});
        m_stage->list({NewsStage::relation(1, State::Cancelled, true),
                       NewsStage::relation(2, State::Cancelled, true)});
        const QList<NewsItem> news = m_news->look();
        QCOMPARE(kindsOf(news), QList{Kind::MentorshipCancelled});
        QCOMPARE(news.first().relation, RelationId(1));
    }

    void theEndIsWhenItIsAWeekAwayAndOnce()
    {
        const double day = NewsStage::day;
        Relation ending = NewsStage::relation(1, State::Accepted, true);
        ending.endsAt = unixNow() + 6 * day;
        Relation later = NewsStage::relation(2, State::Accepted, true);
        later.endsAt = unixNow() + 8 * day;
        Relation request = NewsStage::relation(3, State::Pending, true);
        request.endsAt = ending.endsAt; // does not run
        m_stage->list({ending, later, request}, unixNow() - 2 * day);
        QVERIFY(m_news->look().isEmpty());
        m_stage->list({ending, later, request});
        const QList<NewsItem> news = m_news->look();
        QCOMPARE(kindsOf(news), QList{Kind::MentorshipEnds});
        QCOMPARE(news.first().relation, ending.id);
        m_stage->list({ending, later, request});
        QVERIFY(m_news->look().isEmpty());
        ending.endsAt = unixNow() - day; // already over
        m_stage->list({ending}, unixNow() - 10 * day);
        m_news->begin();
        m_stage->list({ending});
        QVERIFY(m_news->look().isEmpty());
    }

    void tasksAreUnlessTheyWereAddedHere()
    {
        m_stage->begin();
        const Task read = NewsStage::task(1, u"Read"_s);
        m_news->begin();
        const Edit adding{
            .kind = Edit::Kind::AddTask, .relation = NewsStage::running, .text = u"Write"_s};
        const WaitingEdit first = m_stage->make(adding);
        m_stage->make(adding); // goes on waiting
        m_stage->drop(first);
        m_news->editDone(first);
        m_stage->listTasks({read, NewsStage::task(2, u"Write"_s)});
        QVERIFY(m_news->look().isEmpty());
        // One waits here; another of the same words is somebody else's.
        m_stage->listTasks({read, NewsStage::task(5, u"Talk"_s), NewsStage::task(6, u"Write"_s),
                            NewsStage::task(7, u"Write"_s)});
        const QList<NewsItem> news = m_news->look();
        QCOMPARE(kindsOf(news), (QList{Kind::TaskAdded, Kind::TaskAdded}));
        QCOMPARE(news.at(0).task, TaskId(5));
        QCOMPARE(news.at(0).text, u"Talk"_s);
        QCOMPARE(news.at(1).task, TaskId(7));
    }

    void commentsAreUnlessTheyAreOnesOwn_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("of the open task") << true;
        QTest::newRow("of another") << false;
    }
    void commentsAreUnlessTheyAreOnesOwn()
    {
        QFETCH(bool, isOpen);
        m_stage->begin();
        m_news->begin();
        if (isOpen) {
            m_stage->store.openRelation(NewsStage::running);
            m_stage->store.openTask(TaskId(1));
        }
        const Comment own = NewsStage::comment(1, NewsStage::me, u"Mine"_s);
        const Comment other = NewsStage::comment(2, NewsStage::partner, u"Well done"_s);
        m_stage->listComments({own, other});
        const QList<NewsItem> news = m_news->look();
        QCOMPARE(kindsOf(news), QList{Kind::CommentWritten});
        QCOMPARE(news.first().text, u"Well done"_s);
        QCOMPARE(news.first().relation, NewsStage::running);
        QCOMPARE(news.first().task, TaskId(1));
        Comment changed = other;
        changed.text = u"Well done, indeed"_s;
        m_stage->listComments({own, changed});
        QVERIFY(m_news->look().isEmpty());
    }

    // The cache is what was seen before, whichever run of the program saw it.
    void aRestartRepeatsNothingAndMissesNothing()
    {
        m_stage->begin();
        m_news->begin();
        const Comment first = NewsStage::comment(1, NewsStage::partner, u"One"_s);
        m_stage->listComments({first});
        QCOMPARE(m_news->look().size(), 1);

        m_news.reset();
        m_stage->store.close();
        m_stage->open();
        m_news = std::make_unique<app::News>(m_stage->store);
        m_news->begin();
        m_stage->list({NewsStage::relation(1, State::Accepted, true)});
        m_stage->listTasks({NewsStage::task(1, u"Read"_s)});
        m_stage->listComments({first});
        QVERIFY(m_news->look().isEmpty());
        m_stage->listComments({first, NewsStage::comment(2, NewsStage::partner, u"Two"_s)});
        const QList<NewsItem> news = m_news->look();
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().text, u"Two"_s);
    }

    void whatIsThereAtTheBeginIsNone()
    {
        m_stage->begin();
        m_news->begin();
        m_stage->listTasks({NewsStage::task(1, u"Read"_s), NewsStage::task(2, u"Write"_s)});
        m_news->begin(); // somebody has looked at the window
        QVERIFY(m_news->look().isEmpty());
    }

private:
    std::unique_ptr<NewsStage> m_stage;
    std::unique_ptr<app::News> m_news;
};

QTEST_GUILESS_MAIN(TestNews)
#include "tst_news.moc"
