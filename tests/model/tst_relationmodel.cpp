// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/relationmodel.h"

#include "samples.h"
#include "signalcount.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using model::RelationModel;
using State = Relation::State;

class TestRelationModel : public QObject
{
    Q_OBJECT

    static QStringList shown(const RelationModel &model)
    {
        QStringList lines;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex heading = model.index(group, 0);
            for (int row = 0; row < model.rowCount(heading); ++row) {
                lines << heading.data().toString() + u' '
                        + model.relationAt(model.index(row, 0, heading)).toString();
            }
        }
        return lines;
    }

private Q_SLOTS:
    void groupsTheNewestFirst()
    {
        store::Store store;
        sample::open(store);
        RelationModel model(store);
        const QAbstractItemModelTester tester(&model);

        QVERIFY(store.replaceRelations(
            {sample::relation(1, State::Completed), sample::relation(2, State::Accepted),
             sample::relation(3, State::Pending, true), sample::relation(4, State::Rejected),
             sample::relation(5, State::Pending, false)},
            1.0));

        QCOMPARE(
            shown(model),
            (QStringList{u"Current 2"_s, u"Received 5"_s, u"Sent 3"_s, u"Past 4"_s, u"Past 1"_s}));
    }

    void anUnchangedPullSaysNothing()
    {
        store::Store store;
        sample::open(store);
        const QList<Relation> listing{sample::relation(1, State::Accepted),
                                      sample::relation(2, State::Pending)};
        QVERIFY(store.replaceRelations(listing, 1.0));
        RelationModel model(store);
        const SignalCount said(model);

        QVERIFY(store.replaceRelations(listing, 2.0));

        QCOMPARE(said.all(), 0);
    }

    void anAcceptedRequestIsMovedNotReplaced()
    {
        store::Store store;
        sample::open(store);
        QVERIFY(store.replaceRelations(
            {sample::relation(1, State::Completed), sample::relation(2, State::Pending)}, 1.0));
        RelationModel model(store);
        const QAbstractItemModelTester tester(&model);
        const SignalCount said(model);
        const QPersistentModelIndex selected = model.indexOf(RelationId(2));

        QVERIFY(store.replaceRelations(
            {sample::relation(1, State::Completed), sample::relation(2, State::Accepted)}, 2.0));

        QCOMPARE(said.moved, 1);
        QCOMPARE(said.inserted + said.removed + said.reset, 0);
        QVERIFY(selected.isValid());
        QCOMPARE(model.relationAt(selected), RelationId(2));
        QCOMPARE(selected.data(RelationModel::GroupRole).toInt(), int(Relation::Group::Current));
    }

    void aThousandArriveAtOnce()
    {
        store::Store store;
        sample::open(store);
        RelationModel model(store);
        const QAbstractItemModelTester tester(&model);
        const SignalCount said(model);
        QList<Relation> listing;
        for (int id = 1; id <= 1000; ++id)
            listing.append(sample::relation(id, State::Completed));

        QVERIFY(store.replaceRelations(listing, 1.0));

        QCOMPARE(said.inserted, 1);
        QCOMPARE(said.all(), 1);
    }

    void tellsOfThePartner()
    {
        store::Store store;
        sample::open(store);
        Relation gone = sample::relation(2, State::Completed);
        gone.mentor = {};
        QVERIFY(store.replaceRelations(
            {sample::relation(1, State::Accepted, false, u"Zoë\n<b>"_s), gone}, 1.0));
        QVERIFY(store.replaceTasks(RelationId(1),
                                   {sample::task(1, u"a"_s, 5.0), sample::task(2, u"b"_s)}, 1.0));
        RelationModel model(store);

        const QModelIndex index = model.indexOf(RelationId(1));
        QCOMPARE(index.data().toString(), u"Zoë <b>"_s);
        QCOMPARE(index.data(RelationModel::OwnRoleRole).value<Relation::Role>(),
                 Relation::Role::Mentee);
        QCOMPARE(index.data(RelationModel::DoneCountRole).toInt(), 1);
        QCOMPARE(index.data(RelationModel::TaskCountRole).toInt(), 2);
        QCOMPARE(index.data(RelationModel::DaysLeftRole).toInt(), 10);
        const QModelIndex deleted = model.indexOf(RelationId(2));
        QVERIFY(deleted.data(RelationModel::IsPartnerDeletedRole).toBool());
        QCOMPARE(deleted.data().toString(), u"Deleted account"_s);
        QVERIFY(!deleted.data(RelationModel::AreTasksSeenRole).toBool());
    }

    // Any listing after any other leads to what a model made anew shows.
    void anyPullAfterAnyOther()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        store::Store store;
        sample::open(store);
        RelationModel model(store);
        const QAbstractItemModelTester tester(&model);
        for (int round = 0; round < 60; ++round) {
            QList<Relation> listing;
            for (int id = 1; id <= 30; ++id) {
                if (random.bounded(3) > 0) {
                    listing.append(
                        sample::relation(id, State(1 + random.bounded(5)), random.bounded(2) == 1));
                }
            }
            QVERIFY(store.replaceRelations(listing, 1.0));
            QCOMPARE(shown(model), shown(RelationModel(store)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRelationModel)
#include "tst_relationmodel.moc"
