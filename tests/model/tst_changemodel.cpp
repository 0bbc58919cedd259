// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changemodel.h"

#include "samples.h"
#include "signalcount.h"
#include "store/outbox.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ChangeModel;
using Kind = Edit::Kind;
using State = WaitingEdit::State;

class TestChangeModel : public QObject
{
    Q_OBJECT

    static void open(store::Store &store)
    {
        sample::open(store);
        QVERIFY(store.replaceRelations({sample::relation(1, Relation::State::Accepted)}, 1.0));
    }
    static EditId addTask(store::Store &store, const QString &text)
    {
        return sample::write(
            store,
            {.kind = Kind::AddTask, .relation = RelationId(1), .text = text, .subject = text});
    }
    static void park(store::Store &store, EditId id, Trouble::Kind trouble)
    {
        WaitingEdit entry = *store.outbox().edits().find(id);
        entry.state = State::Parked;
        entry.trouble = Trouble{.kind = trouble};
        store.outbox().write({.put = {entry}});
    }

private Q_SLOTS:
    void saysWhatWaitsAndWhere()
    {
        store::Store store;
        open(store);
        ChangeModel model(store);
        const QAbstractItemModelTester tester(&model);
        const EditId id = addTask(store, u"Read chapter 3"_s);

        QCOMPARE(model.rowCount(), 1);
        const QModelIndex row = model.indexOf(id);
        QCOMPARE(row.data(ChangeModel::KeyRole).toLongLong(), id.value());
        QCOMPARE(row.data(ChangeModel::EntryRole).value<WaitingEdit>().edit.text,
                 u"Read chapter 3"_s);
        QCOMPARE(row.data(ChangeModel::StateRole).toInt(), int(State::Queued));
        QCOMPARE(row.data(ChangeModel::PartnerNameRole).toString(), u"Ada"_s);
        QCOMPARE(row.data(ChangeModel::TaskTextRole).toString(), u"Read chapter 3"_s);
        QVERIFY(qAbs(row.data(ChangeModel::SinceRole).toDouble() - unixNow()) < 60);
        QVERIFY(!row.data(ChangeModel::TroubleRole).isValid());
        QVERIFY(!row.data(ChangeModel::NextTryAtRole).isValid());
    }

    void aRequestKnowsWhoseItIs()
    {
        store::Store store;
        open(store);
        ChangeModel model(store);
        // The request is not in the list any more; the profile concerns nobody else.
        const EditId gone = sample::write(
            store, {.kind = Kind::AcceptRequest, .relation = RelationId(9), .subject = u"Grace"_s});
        const EditId profile = sample::write(store, {.kind = Kind::UpdateProfile});
        const auto name = [&](EditId id) {
            return model.indexOf(id).data(ChangeModel::PartnerNameRole).toString();
        };
        QCOMPARE(name(gone), u"Grace"_s);
        QCOMPARE(name(profile), QString());
    }

    void tellsOfEachRowForItself()
    {
        store::Store store;
        open(store);
        ChangeModel model(store);
        const QAbstractItemModelTester tester(&model);
        const SignalCount said(model);
        const QSignalSpy counted(&model, &ChangeModel::countsChanged);

        const EditId first = addTask(store, u"one"_s);
        const EditId second = addTask(store, u"two"_s);
        QCOMPARE(said.inserted, 2);
        QCOMPARE(counted.size(), 2);

        // It goes on its way: the counts stay.
        WaitingEdit entry = *store.outbox().edits().find(first);
        entry.state = State::Sending;
        entry.sends = 1;
        const int changedBefore = said.changed;
        store.outbox().write({.put = {entry}});
        QVERIFY(said.changed > changedBefore);
        QCOMPARE(counted.size(), 2);

        park(store, first, Trouble::Kind::Refused);
        QCOMPARE(model.parkedCount(), 1);
        QCOMPARE(counted.size(), 3);
        QCOMPARE(model.indexOf(first).data(ChangeModel::TroubleRole).toInt(),
                 int(Trouble::Kind::Refused));

        sample::drop(store, first);
        QCOMPARE(model.parkedCount(), 0);
        QVERIFY(!model.indexOf(first).isValid());
        QCOMPARE(model.indexOf(second).row(), 0);
        QCOMPARE(said.removed, 1);
        QCOMPARE(said.reset, 0);
    }

    void thoseThatNeedThePersonComeFirst()
    {
        store::Store store;
        open(store);
        ChangeModel model(store);
        const EditId first = addTask(store, u"one"_s);
        const EditId second = addTask(store, u"two"_s);
        const auto order = [&](EditId id) {
            return model.indexOf(id).data(ChangeModel::OrderRole).toLongLong();
        };
        QVERIFY(order(first) < order(second));
        park(store, second, Trouble::Kind::Refused);
        QVERIFY(order(second) < order(first));
    }

    void whatNeedsAParkedOneNamesIt()
    {
        store::Store store;
        open(store);
        ChangeModel model(store);
        const EditId task = addTask(store, u"one"_s);
        const TaskId local = TaskId::local(task.value());
        const EditId comment = sample::write(store,
                                             {.kind = Kind::AddComment,
                                              .relation = RelationId(1),
                                              .task = local,
                                              .text = u"why?"_s});
        const EditId better = sample::write(store,
                                            {.kind = Kind::EditComment,
                                             .relation = RelationId(1),
                                             .task = local,
                                             .text = u"how?"_s,
                                             .comment = CommentId::local(comment.value())});
        const EditId other = addTask(store, u"two"_s);
        const auto blocker = [&](EditId id) {
            return model.indexOf(id).data(ChangeModel::BlockerRole);
        };
        // Behind one that goes by itself they only wait for their turn.
        QVERIFY(!blocker(comment).isValid());

        park(store, task, Trouble::Kind::Refused);
        QVERIFY(!blocker(task).isValid());
        QCOMPARE(blocker(comment).value<Edit>().text, u"one"_s);
        QCOMPARE(blocker(better).value<Edit>().text, u"one"_s);
        QVERIFY(!blocker(other).isValid());
    }

    void theNextTryIsWhatTheSenderSays()
    {
        store::Store store;
        open(store);
        std::optional<UnixSeconds> next = 1234.0;
        EditId asked;
        ChangeModel model(store, [&](EditId id) {
            asked = id;
            return next;
        });
        const EditId id = addTask(store, u"one"_s);
        QCOMPARE(model.indexOf(id).data(ChangeModel::NextTryAtRole).toDouble(), 1234.0);
        QCOMPARE(asked, id);

        const SignalCount said(model);
        next.reset();
        model.refreshTimes();
        QCOMPARE(said.changed, 1);
        QVERIFY(!model.indexOf(id).data(ChangeModel::NextTryAtRole).isValid());
    }

    void followsTheNamesOfPartners()
    {
        store::Store store;
        open(store);
        ChangeModel model(store);
        const EditId id = addTask(store, u"one"_s);
        const SignalCount said(model);
        QVERIFY(store.replaceRelations(
            {sample::relation(1, Relation::State::Accepted, false, u"Grace"_s)}, 2.0));
        QVERIFY(said.changed > 0);
        QCOMPARE(model.indexOf(id).data(ChangeModel::PartnerNameRole).toString(), u"Grace"_s);
    }

    void anotherAccountHasOthers()
    {
        store::Store store;
        open(store);
        ChangeModel model(store);
        const QAbstractItemModelTester tester(&model);
        addTask(store, u"one"_s);
        QSignalSpy counted(&model, &ChangeModel::countsChanged);
        store.close();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(counted.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestChangeModel)
#include "tst_changemodel.moc"
