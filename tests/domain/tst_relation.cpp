// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/relation.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRelation : public QObject
{
    Q_OBJECT

    static Relation between(qint64 mentor, qint64 mentee)
    {
        Relation relation;
        relation.mentor = {UserId(mentor), u"Mentor"_s};
        relation.mentee = {UserId(mentee), u"Mentee"_s};
        return relation;
    }

private Q_SLOTS:
    void groupsByStateAndDirection_data()
    {
        using State = Relation::State;
        using Group = Relation::Group;
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isSentByMe");
        QTest::addColumn<Group>("group");
        QTest::newRow("running") << State::Accepted << false << Group::Current;
        QTest::newRow("running, asked by me") << State::Accepted << true << Group::Current;
        QTest::newRow("asked") << State::Pending << false << Group::Received;
        QTest::newRow("asking") << State::Pending << true << Group::Sent;
        QTest::newRow("rejected") << State::Rejected << true << Group::Past;
        QTest::newRow("cancelled") << State::Cancelled << false << Group::Past;
        QTest::newRow("completed") << State::Completed << false << Group::Past;
    }
    void groupsByStateAndDirection()
    {
        QFETCH(Relation::State, state);
        QFETCH(bool, isSentByMe);
        Relation relation;
        relation.state = state;
        relation.isSentByMe = isSentByMe;
        QTEST(relation.group(), "group");
    }

    void knowsTheOtherPerson()
    {
        const Relation relation = between(2, 3);
        QCOMPARE(relation.roleOf(UserId(2)), Relation::Role::Mentor);
        QCOMPARE(relation.partnerOf(UserId(2)).id, UserId(3));
        QCOMPARE(relation.roleOf(UserId(3)), Relation::Role::Mentee);
        QCOMPARE(relation.partnerOf(UserId(3)).id, UserId(2));
    }

    void aDeletedPartnerIsStillTheOtherSide()
    {
        const Relation relation = between(0, 3);
        QCOMPARE(relation.roleOf(UserId(3)), Relation::Role::Mentee);
        QVERIFY(relation.partnerOf(UserId(3)).isDeleted());
    }

    void localIdsComeAfterAllOthers()
    {
        QVERIFY(TaskId::local(0) > TaskId(9007199254740991));
        QVERIFY(TaskId::local(0).isLocal());
        QVERIFY(!TaskId(1).isLocal());
        QVERIFY(!TaskId().isValid());
    }
};

QTEST_APPLESS_MAIN(TestRelation)
#include "tst_relation.moc"
