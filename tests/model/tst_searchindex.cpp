// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/foldedtext.h"
#include "model/searchindex.h"
#include "samples.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using model::FuzzyQuery;
using Kind = model::SearchHit::Kind;
using State = Relation::State;

class TestSearchIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersInOrderAreAnAnswer()
    {
        QVERIFY(score("rl", "Reset layout"));
        QVERIFY(score("reslay", "Reset layout"));
        QVERIFY(score("RESET", "Reset layout"));
        QVERIFY(score("zoe", "Zoë Müller"));
        QVERIFY(score("muller zo", "Zoë Müller"));
        QVERIFY(!score("lr", "Relation"));
        QVERIFY(!score("x", "Reset layout"));
        QVERIFY(!score("reset x", "Reset layout"));
        // By chance, somewhere in a long sentence.
        QVERIFY(!score("zx", "zebras are seldom seen in the vicinity of an airport by taxi"));
    }

    void beginningsAndRunsAreBetter()
    {
        QVERIFY(score("lay", "Reset layout") > score("lay", "Display"));
        QVERIFY(score("layout", "Reset layout") > score("lout", "Reset layout"));
        QVERIFY(score("rl", "Reset layout") > score("rl", "early bird: real"));
        // At the beginning of a later word rather than inside an earlier one.
        QCOMPARE(score("lay", "Display layout"), score("lay", "Reset layout"));
        QVERIFY(score("rl", "relation list") > score("rl", "relation"));
    }

    void emptyQueriesFindNothing()
    {
        QVERIFY(FuzzyQuery(u"  "_s).isEmpty());
        store::Store store;
        fill(store);
        model::SearchIndex index(store);
        fillNow(index);
        QVERIFY(index.find(FuzzyQuery(), 10).isEmpty());
    }

    void everyKindIsFound()
    {
        store::Store store;
        fill(store);
        model::SearchIndex index(store);
        QCOMPARE(index.size(), 0);
        fillNow(index);
        QCOMPARE(index.size(), 6); // two relations, two tasks, a comment, a person

        const model::SearchHit relation = best(index, u"zoe"_s);
        QCOMPARE(relation.kind, Kind::Relation);
        QCOMPARE(relation.relation, RelationId(1));
        QCOMPARE(relation.text, u"Zoë Müller"_s);

        const model::SearchHit task = best(index, u"chapter"_s);
        QCOMPARE(task.kind, Kind::Task);
        QCOMPARE(task.relation, RelationId(1));
        QCOMPARE(task.task, TaskId(1));

        const model::SearchHit comment = best(index, u"halfway"_s);
        QCOMPARE(comment.kind, Kind::Comment);
        QCOMPARE(comment.relation, RelationId(1));
        QCOMPARE(comment.task, TaskId(1));
        QCOMPARE(comment.comment, CommentId(1));

        const model::SearchHit person = best(index, u"grace"_s);
        QCOMPARE(person.kind, Kind::Person);
        QCOMPARE(person.person, UserId(50));
    }

    void noMoreThanAskedForAndTheBestFirst()
    {
        store::Store store;
        sample::open(store);
        QVERIFY(store.replaceRelations({sample::relation(1, State::Accepted)}, 1));
        QVERIFY(store.replaceTasks(RelationId(1),
                                   {sample::task(1, u"a display"_s),
                                    sample::task(2, u"lay the table"_s), sample::task(3, u"lay"_s)},
                                   1));
        model::SearchIndex index(store);
        fillNow(index);
        const QList<model::SearchHit> hits = index.find(FuzzyQuery(u"lay"_s), 2);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.at(0).task, TaskId(3)); // as good as the next one, and shorter
        QCOMPARE(hits.at(1).task, TaskId(2));
        QCOMPARE(index.find(FuzzyQuery(u"lay"_s), 10).size(), 3);
    }

    void lettersAreLookedForWhereWordsAreFew()
    {
        store::Store store;
        sample::open(store);
        QVERIFY(store.replaceRelations({sample::relation(1, State::Accepted)}, 1));
        QVERIFY(store.replaceTasks(
            RelationId(1),
            {sample::task(1, u"plan a talk"_s), sample::task(2, u"talk of a plan"_s),
             sample::task(3, u"plan a tall kiosk"_s), sample::task(4, u"talkative plants"_s),
             sample::task(5, u"über talk"_s)},
            1));
        model::SearchIndex index(store);
        fillNow(index);
        const auto tasks = [&index](const QString &typed, int most) {
            QSet<qint64> numbers;
            for (const model::SearchHit &hit : index.find(FuzzyQuery(typed), most))
                numbers.insert(hit.task.value());
            return numbers;
        };
        QCOMPARE(tasks(u"plan talk"_s, 3), QSet<qint64>({1, 2, 4}));
        QCOMPARE(tasks(u"plan talk"_s, 10), QSet<qint64>({1, 2, 3, 4}));
        QCOMPARE(tasks(u"uber tal"_s, 10), QSet<qint64>({5}));
        // Not from the end of one text into the next.
        QVERIFY(tasks(u"talktalk"_s, 10).isEmpty());
    }

    void whatWaitsIsFoundToo()
    {
        store::Store store;
        fill(store);
        sample::write(store,
                      {.kind = Edit::Kind::AddTask, .relation = RelationId(2), .text = u"Knit"_s});
        sample::write(store,
                      {.kind = Edit::Kind::AddComment,
                       .relation = RelationId(1),
                       .task = TaskId(2),
                       .text = u"Quickly now"_s});
        model::SearchIndex index(store);
        fillNow(index);
        QCOMPARE(best(index, u"knit"_s).relation, RelationId(2));
        QVERIFY(best(index, u"knit"_s).task.isLocal());
        QCOMPARE(best(index, u"quickly"_s).task, TaskId(2));
    }

    void changesAreReadAnew()
    {
        store::Store store;
        fill(store);
        model::SearchIndex index(store);
        fillNow(index);
        QVERIFY(store.replaceTasks(RelationId(2), {sample::task(1, u"Yodel"_s)}, 9));
        QVERIFY(store.replacePeople({person(51, u"Hedy"_s)}, 9));
        QVERIFY(!found(index, u"yodel"_s)); // not until it is asked for
        fillNow(index);
        QVERIFY(found(index, u"yodel"_s));
        QVERIFY(found(index, u"hedy"_s));
        QVERIFY(!found(index, u"grace"_s));

        // What is gone is not found, though nobody has asked again.
        QVERIFY(store.replaceRelations({sample::relation(1, State::Accepted)}, 10));
        QVERIFY(!found(index, u"yodel"_s));
        // An account that leaves takes all with it.
        store.close();
        QCOMPARE(index.size(), 0);
    }

    void aClosedStoreIsNotRead()
    {
        store::Store store;
        model::SearchIndex index(store);
        index.fill();
        QVERIFY(!index.isFilling());
    }

    void theEventLoopGoesOnMeanwhile()
    {
        store::Store store;
        sample::open(store);
        QList<Relation> relations;
        for (int id = 1; id <= 40; ++id)
            relations.append(sample::relation(id, State::Accepted));
        QVERIFY(store.replaceRelations(relations, 1));
        QList<Task> tasks;
        for (int id = 1; id <= 200; ++id)
            tasks.append(sample::task(id, u"Read the chapter on testing, part %1"_s.arg(id)));
        for (const Relation &relation : std::as_const(relations))
            QVERIFY(store.replaceTasks(relation.id, tasks, 1));
        model::SearchIndex index(store);
        QSignalSpy filled(&index, &model::SearchIndex::filled);
        int turns = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&turns] { ++turns; });
        other.start(0);
        index.fill();
        QTRY_COMPARE(filled.size(), 1);
        QVERIFY(turns > 1);
        QCOMPARE(index.size(), 40 * 201);
    }

private:
    static std::optional<int> score(const char *typed, const char *text)
    {
        const QString folded = model::folded(QString::fromUtf8(text));
        const FuzzyQuery query(QString::fromUtf8(typed));
        return query.mayBeIn(FuzzyQuery::lettersOf(folded)) ? query.scoreIn(folded) : std::nullopt;
    }

    static User person(qint64 id, const QString &name)
    {
        User person;
        person.id = UserId(id);
        person.name = name;
        return person;
    }

    static void fill(store::Store &store)
    {
        sample::open(store);
        QVERIFY(
            store.replaceRelations({sample::relation(1, State::Accepted, false, u"Zoë Müller"_s),
                                    sample::relation(2, State::Completed)},
                                   1));
        QVERIFY(store.replaceTasks(
            RelationId(1), {sample::task(1, u"Read a chapter"_s), sample::task(2, u"Walk"_s)}, 1));
        QVERIFY(store.replaceComments(RelationId(1), TaskId(1),
                                      {sample::comment(1, sample::me, u"I am halfway through"_s)},
                                      1));
        QVERIFY(store.replacePeople({person(50, u"Grace"_s)}, 1));
    }

    static void fillNow(model::SearchIndex &index)
    {
        QSignalSpy filled(&index, &model::SearchIndex::filled);
        index.fill();
        QVERIFY(filled.wait());
    }

    static bool found(const model::SearchIndex &index, const QString &typed)
    {
        return !index.find(FuzzyQuery(typed), 1).isEmpty();
    }

    static model::SearchHit best(const model::SearchIndex &index, const QString &typed)
    {
        return index.find(FuzzyQuery(typed), 1).value(0);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
