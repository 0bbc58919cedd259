// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commentmodel.h"

#include "samples.h"
#include "signalcount.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using model::CommentModel;

class TestCommentModel : public QObject
{
    Q_OBJECT

    static void openWith(store::Store &store, const QList<Comment> &comments)
    {
        sample::open(store);
        QVERIFY(store.replaceRelations({sample::relation(1, Relation::State::Accepted)}, 1.0));
        QVERIFY(store.replaceTasks(RelationId(1), {sample::task(1, u"one"_s)}, 1.0));
        QVERIFY(store.replaceComments(RelationId(1), TaskId(1), comments, 1.0));
        store.openRelation(RelationId(1));
        store.openTask(TaskId(1));
    }

private Q_SLOTS:
    void namesTheTwoPeople()
    {
        store::Store store;
        openWith(store,
                 {sample::comment(1, UserId(101), u"hello"_s),
                  sample::comment(2, sample::me, u"hi"_s),
                  sample::comment(3, UserId(), u"gone"_s)});
        CommentModel model(store);
        const QAbstractItemModelTester tester(&model);

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(CommentModel::AuthorNameRole).toString(), u"Ada"_s);
        QVERIFY(!model.index(0).data(CommentModel::IsOwnRole).toBool());
        QCOMPARE(model.index(1).data(CommentModel::AuthorNameRole).toString(), u"Me"_s);
        QVERIFY(model.index(1).data(CommentModel::IsOwnRole).toBool());
        QCOMPARE(model.index(2).data(CommentModel::AuthorNameRole).toString(), QString());
    }

    void growsByOneRow()
    {
        store::Store store;
        openWith(store, {sample::comment(1, UserId(101), u"hello"_s)});
        CommentModel model(store);
        const QAbstractItemModelTester tester(&model);
        const SignalCount said(model);

        const EditId id = sample::write(store,
                                        {.kind = Edit::Kind::AddComment,
                                         .relation = RelationId(1),
                                         .task = TaskId(1),
                                         .text = u"new"_s});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data(CommentModel::WaitingRole).toInt(),
                 int(store::Waiting::Adding));
        QVERIFY(!model.index(1).data(CommentModel::IsParkedRole).toBool());
        sample::park(store, id);
        QVERIFY(model.index(1).data(CommentModel::IsParkedRole).toBool());
        QVERIFY(model.index(1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"a change waits for you"_s));
        QCOMPARE(said.changed, 1);
        sample::drop(store, id);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(said.inserted, 1);
        QCOMPARE(said.removed, 1);
        QCOMPARE(said.all(), 3);
    }

    void findsTheTextsThatWereBegunForATask()
    {
        store::Store store;
        openWith(store, {});
        const CommentModel model(store);
        store.outbox().write({.drafts = {{u"edit/1/2/7"_s, {u"a"_s, u"b"_s}},
                                         {u"edit/1/2/3"_s, {u"c"_s, u"d"_s}},
                                         {u"edit/1/21/3"_s, {u"e"_s, u"f"_s}},
                                         {u"comment/1/2"_s, {u"g"_s, {}}}}});
        QCOMPARE(model.draftKeys(u"edit/1/2/"_s), (QStringList{u"edit/1/2/3"_s, u"edit/1/2/7"_s}));
        QVERIFY(model.draftKeys(u"edit/2/"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommentModel)
#include "tst_commentmodel.moc"
