// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/taskmodel.h"

#include "samples.h"
#include "signalcount.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using model::TaskModel;

class TestTaskModel : public QObject
{
    Q_OBJECT

    static QStringList shown(const TaskModel &model)
    {
        QStringList lines;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex heading = model.index(group, 0);
            for (int row = 0; row < model.rowCount(heading); ++row)
                lines << heading.data().toString() + u": "_s
                        + model.index(row, 0, heading).data().toString();
        }
        return lines;
    }

    static void openWith(store::Store &store, const QList<Task> &tasks)
    {
        sample::open(store);
        QVERIFY(store.replaceRelations({sample::relation(1, Relation::State::Accepted),
                                        sample::relation(2, Relation::State::Completed)},
                                       1.0));
        QVERIFY(store.replaceTasks(RelationId(1), tasks, 1.0));
        store.openRelation(RelationId(1));
    }

private Q_SLOTS:
    void toDoFirstThenTheLatestDone()
    {
        store::Store store;
        openWith(store,
                 {sample::task(1, u"one"_s, 50.0), sample::task(2, u"two"_s),
                  sample::task(3, u"three"_s, 60.0), sample::task(4, u"four"_s)});
        TaskModel model(store);
        const QAbstractItemModelTester tester(&model);

        QCOMPARE(
            shown(model),
            (QStringList{u"To do: two"_s, u"To do: four"_s, u"Done: three"_s, u"Done: one"_s}));
        QCOMPARE(model.doneCount(), 2);
        QCOMPARE(model.taskCount(), 4);
    }

    void aTickMovesTheRowAndAFailureMovesItBack()
    {
        store::Store store;
        openWith(store, {sample::task(1, u"one"_s), sample::task(2, u"two"_s)});
        TaskModel model(store);
        const QAbstractItemModelTester tester(&model);
        const QPersistentModelIndex ticked = model.indexOf(TaskId(1));

        const EditId tick = sample::write(
            store,
            {.kind = Edit::Kind::CompleteTask, .relation = RelationId(1), .task = TaskId(1)});
        QCOMPARE(shown(model), (QStringList{u"To do: two"_s, u"Done: one"_s}));
        QCOMPARE(ticked.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(ticked.data(Qt::AccessibleTextRole).toString(),
                 u"one, done, not yet on the server"_s);
        QCOMPARE(ticked.data(TaskModel::WaitingRole).toInt(), int(store::Waiting::Completing));

        sample::drop(store, tick);
        QCOMPARE(shown(model), (QStringList{u"To do: one"_s, u"To do: two"_s}));
        QCOMPARE(model.taskAt(ticked), TaskId(1));
    }

    void anAddedTaskStandsLastUntilTheServiceHasIt()
    {
        store::Store store;
        openWith(store, {sample::task(1, u"one"_s)});
        TaskModel model(store);
        const QAbstractItemModelTester tester(&model);

        const EditId id = sample::write(
            store, {.kind = Edit::Kind::AddTask, .relation = RelationId(1), .text = u"new"_s});
        QCOMPARE(shown(model), (QStringList{u"To do: one"_s, u"To do: new"_s}));
        QVERIFY(model.indexOf(TaskId::local(id.value())).isValid());

        sample::drop(store, id);
        QVERIFY(store.replaceTasks(RelationId(1),
                                   {sample::task(1, u"one"_s), sample::task(2, u"new"_s)}, 2.0));
        QCOMPARE(shown(model), (QStringList{u"To do: one"_s, u"To do: new"_s}));
        QVERIFY(model.indexOf(TaskId(2)).isValid());
    }

    void aTickThatWaitsForThePersonMovesTheRowBackAndIsMarked()
    {
        store::Store store;
        openWith(store, {sample::task(1, u"one"_s), sample::task(2, u"two"_s)});
        TaskModel model(store);
        const QAbstractItemModelTester tester(&model);
        const QModelIndex one = model.indexOf(TaskId(1));
        QVERIFY(!one.data(TaskModel::IsParkedRole).toBool());

        const EditId tick = sample::write(
            store,
            {.kind = Edit::Kind::CompleteTask, .relation = RelationId(1), .task = TaskId(1)});
        sample::park(store, tick);
        QCOMPARE(shown(model), (QStringList{u"To do: one"_s, u"To do: two"_s}));
        const QModelIndex parked = model.indexOf(TaskId(1));
        QVERIFY(parked.data(TaskModel::IsParkedRole).toBool());
        QCOMPARE(parked.data(TaskModel::WaitingRole).toInt(), int(store::Waiting::No));
        QCOMPARE(parked.data(Qt::AccessibleTextRole).toString(),
                 u"one, to do, a change waits for you"_s);
        QVERIFY(!model.indexOf(TaskId(2)).data(TaskModel::IsParkedRole).toBool());
    }

    void theRealNumberIsToldWhileBothRowsAreThere()
    {
        store::Store store;
        openWith(store, {sample::task(1, u"one"_s)});
        TaskModel model(store);
        const EditId id = sample::write(
            store, {.kind = Edit::Kind::AddTask, .relation = RelationId(1), .text = u"new"_s});
        const TaskId local = TaskId::local(id.value());
        QVERIFY(store.replaceTasks(RelationId(1),
                                   {sample::task(1, u"one"_s), sample::task(2, u"new"_s)}, 2.0));
        int told = 0;
        connect(&model, &TaskModel::renumbered, this,
                [&](RelationId relation, TaskId before, TaskId after) {
                    ++told;
                    QCOMPARE(relation, RelationId(1));
                    QVERIFY(before == local && after == TaskId(2));
                    QVERIFY(model.indexOf(before).isValid() && model.indexOf(after).isValid());
                });
        store.follow(RelationId(1), local, TaskId(2));
        sample::drop(store, id);
        QCOMPARE(told, 1);
        QVERIFY(!model.indexOf(local).isValid());
    }

    void openingAnotherRelationIsTheOnlyReset()
    {
        store::Store store;
        openWith(store, {sample::task(1, u"one"_s)});
        TaskModel model(store);
        const QAbstractItemModelTester tester(&model);
        const SignalCount said(model);

        QVERIFY(store.replaceTasks(RelationId(1), {sample::task(1, u"one"_s)}, 2.0));
        QCOMPARE(said.all(), 0);
        QVERIFY(store.replaceTasks(RelationId(2), {sample::task(1, u"other"_s)}, 2.0));
        QCOMPARE(said.all(), 0);
        store.openRelation(RelationId(2));
        QCOMPARE(said.reset, 1);
        QCOMPARE(shown(model), QStringList{u"To do: other"_s});
    }

    void anyPullAfterAnyOther()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        store::Store store;
        openWith(store, {});
        TaskModel model(store);
        const QAbstractItemModelTester tester(&model);
        for (int round = 0; round < 60; ++round) {
            QList<Task> listing;
            for (int id = 1; id <= 30; ++id) {
                if (random.bounded(3) == 0)
                    continue;
                const bool isDone = random.bounded(2) == 1;
                listing.append(
                    sample::task(id, QString::number(id),
                                 isDone ? std::optional<UnixSeconds>(100.0 + id) : std::nullopt));
            }
            QVERIFY(store.replaceTasks(RelationId(1), listing, 1.0));
            QCOMPARE(shown(model), shown(TaskModel(store)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTaskModel)
#include "tst_taskmodel.moc"
