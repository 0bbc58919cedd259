// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quickadd.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Which mentorship a task goes to that somebody adds without a window.
class TestQuickAdd : public QObject
{
    Q_OBJECT

    static inline const UserId me{7};

    static Relation relation(qint64 id, Relation::State state, const QString &partner)
    {
        Relation relation;
        relation.id = RelationId(id);
        relation.mentor = {UserId(9), partner};
        relation.mentee = {me, u"Me"_s};
        relation.state = state;
        return relation;
    }

    static QString refusal(const QList<Relation> &seen, qint64 wanted = 0)
    {
        const auto answer = app::relationForTask(seen, me, RelationId(wanted));
        return answer ? QString() : explain(answer.error());
    }

    const QList<Relation> m_one{relation(2, Relation::State::Completed, u"Ingrid"_s),
                                relation(3, Relation::State::Accepted, u"Ada"_s),
                                relation(4, Relation::State::Pending, u"Linh"_s)};
    const QList<Relation> m_two =
        m_one + QList{relation(5, Relation::State::Accepted, u"Ev\x1b[31m\nil"_s)};

private Q_SLOTS:
    void theOnlyRunningOneIsMeant()
    {
        const auto answer = app::relationForTask(m_one, me, {});
        QVERIFY(answer);
        QCOMPARE(*answer, RelationId(3));
    }

    void ofSeveralOneIsNamed()
    {
        const auto answer = app::relationForTask(m_two, me, RelationId(5));
        QVERIFY(answer);
        QCOMPARE(*answer, RelationId(5));
        const QString choices = refusal(m_two);
        QVERIFY2(choices.contains(u"3 (Ada), 5 (Ev[31m il)"_s), qPrintable(choices));
    }

    void otherwiseItSaysWhyNot()
    {
        QVERIFY(refusal({}).contains(u"No mentorship is running"_s));
        QVERIFY(refusal(m_one, 99).contains(u"No mentorship 99 is known"_s));
        QVERIFY(refusal(m_one, 2).contains(u"2 with Ingrid is not running"_s));
        QVERIFY(refusal(m_one, 4).contains(u"4 with Linh is not running"_s));
    }
};

QTEST_GUILESS_MAIN(TestQuickAdd)
#include "tst_quickadd.moc"
