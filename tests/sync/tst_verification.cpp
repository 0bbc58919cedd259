// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/verification.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;

class TestVerification : public QObject
{
    Q_OBJECT

    static bool noTask(TaskId) { return false; }
    static bool noComment(CommentId) { return false; }
    static Task task(qint64 id, const QString &text) { return {TaskId(id), text, 1.0, {}}; }

private Q_SLOTS:
    void theLowestNewOneOfEqualTextThatNobodyClaimed()
    {
        const QList<Task> listing{task(1, u"a"_s), task(9, u"a"_s), task(7, u"a"_s),
                                  task(8, u"b"_s)};
        QCOMPARE(findAdded(listing, TaskId(1), u"a"_s, noTask), TaskId(7));
        QCOMPARE(findAdded(listing, TaskId(1), u"a"_s, [](TaskId id) { return id == TaskId(7); }),
                 TaskId(9));
        QVERIFY(!findAdded(listing, TaskId(9), u"a"_s, noTask));
        QVERIFY(!findAdded(listing, TaskId(1), u"A"_s, noTask));
        QVERIFY(!findAdded({}, TaskId(), u"a"_s, noTask));
        QCOMPARE(highestId(listing), TaskId(9));
        QCOMPARE(highestId(QList<Task>()), TaskId());
    }

    void aMissingNumberAboveTheMarkIsAGap()
    {
        const QList<Task> listing{task(1, u"a"_s), task(2, u"b"_s), task(4, u"c"_s)};
        QVERIFY(hasGap(listing, TaskId(2)));
        QVERIFY(hasGap(listing, TaskId(1)));
        QVERIFY(!hasGap(listing, TaskId(3)));
        QVERIFY(!hasGap(listing, TaskId(4)));
        QVERIFY(!hasGap(listing, TaskId(9))); // the highest was removed since
        QVERIFY(!hasGap({}, TaskId()));
    }

    void aCommentIsOnlyOnesOwn()
    {
        Comment theirs;
        theirs.id = CommentId(5);
        theirs.authorId = UserId(2);
        theirs.text = u"yes"_s;
        Comment mine = theirs;
        mine.id = CommentId(6);
        mine.authorId = UserId(1);
        QCOMPARE(findAdded({theirs, mine}, CommentId(4), u"yes"_s, UserId(1), noComment),
                 CommentId(6));
        QVERIFY(!findAdded({theirs}, CommentId(4), u"yes"_s, UserId(1), noComment));
    }
};

QTEST_APPLESS_MAIN(TestVerification)
#include "tst_verification.moc"
