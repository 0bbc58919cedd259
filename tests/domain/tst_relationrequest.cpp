// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/relationrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr UnixSeconds now = 1'800'000'000;
constexpr UnixSeconds day = 86'400;
constexpr UserId meId(7);
constexpr UserId otherId(8);

User person(UserId id)
{
    User user;
    user.id = id;
    user.needsMentoring = true;
    user.isAvailableToMentor = true;
    user.isAvailable = true;
    user.isEmailVerified = true;
    return user;
}

RelationRequest asking(UserId mentor, UserId mentee)
{
    return {mentor, mentee, now + 60 * day, u"Teach me"_s};
}

Relation relation(qint64 id, UserId mentor, UserId mentee, Relation::State state)
{
    Relation one;
    one.id = RelationId(id);
    one.mentor.id = mentor;
    one.mentee.id = mentee;
    one.state = state;
    return one;
}

} // namespace

class TestRelationRequest : public QObject
{
    Q_OBJECT

    User m_me;
    User m_other;
    QList<Relation> m_mine;

    QString sentence(const RelationRequest &request, RelationId replacing = {}) const
    {
        return rules::problemWith(request, m_me, m_other, m_mine, now, replacing)
            .value_or(u"taken"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_me = person(meId);
        m_other = person(otherId);
        m_mine.clear();
    }

    void eitherRoleIsTaken()
    {
        QCOMPARE(sentence(asking(otherId, meId)), u"taken"_s);
        QCOMPARE(sentence(asking(meId, otherId)), u"taken"_s);
    }

    void nobodyAsksThemselves()
    {
        QCOMPARE(sentence(asking(meId, meId)), u"You cannot ask yourself."_s);
    }

    void bothProfilesMustAllowTheirRole()
    {
        m_other.isAvailableToMentor = false;
        QCOMPARE(sentence(asking(otherId, meId)), u"This person does not mentor at the moment."_s);
        QCOMPARE(sentence(asking(meId, otherId)), u"taken"_s);
        m_other = person(otherId);
        m_other.needsMentoring = false;
        QCOMPARE(sentence(asking(meId, otherId)), u"This person does not look for a mentor."_s);
        QCOMPARE(sentence(asking(otherId, meId)), u"taken"_s);
        m_other = person(otherId);
        m_me.isAvailableToMentor = false;
        QCOMPARE(sentence(asking(meId, otherId)),
                 u"Your profile says that you do not mentor at the moment."_s);
        QCOMPARE(sentence(asking(otherId, meId)), u"taken"_s);
        m_me = person(meId);
        m_me.needsMentoring = false;
        QCOMPARE(sentence(asking(otherId, meId)),
                 u"Your profile says that you do not look for a mentor."_s);
        QCOMPARE(sentence(asking(meId, otherId)), u"taken"_s);
    }

    // 28 to 168 days, an hour inside on both ends.
    void theEndHasItsBounds()
    {
        const rules::EndLimits limits = rules::endLimits(now);
        QCOMPARE(limits.earliest, now + 28 * day + 3600);
        QCOMPARE(limits.latest, now + 168 * day - 3600);
        RelationRequest request = asking(otherId, meId);
        request.endsAt = limits.earliest;
        QCOMPARE(sentence(request), u"taken"_s);
        request.endsAt = limits.earliest - 1;
        QCOMPARE(sentence(request), u"A mentorship lasts at least 4 weeks."_s);
        request.endsAt = now - day;
        QCOMPARE(sentence(request), u"A mentorship lasts at least 4 weeks."_s);
        request.endsAt = limits.latest;
        QCOMPARE(sentence(request), u"taken"_s);
        request.endsAt = limits.latest + 1;
        QCOMPARE(sentence(request), u"A mentorship lasts at most 24 weeks."_s);
        request.endsAt = limits.earliest * 1000; // milliseconds, by mistake
        QCOMPARE(sentence(request), u"A mentorship lasts at most 24 weeks."_s);
    }

    void notesFitTheDatabase()
    {
        RelationRequest request = asking(otherId, meId);
        request.notes = QString();
        QCOMPARE(sentence(request), u"taken"_s);
        request.notes = QString(400, u'n');
        QCOMPARE(sentence(request), u"taken"_s);
        request.notes = QString(200, u'n') + QString(201, u' ');
        QCOMPARE(sentence(request), u"At most 400 characters with blanks."_s);
    }

    // With whomever, in whichever role, and also past its date as long as it has not ended.
    void whoHasARunningOneAsksNobody()
    {
        const UserId third(9);
        Relation running = relation(1, third, meId, Relation::State::Accepted);
        running.endsAt = now - day;
        m_mine = {running};
        const QString busy = u"You already have a running mentorship. It has to end first."_s;
        QCOMPARE(sentence(asking(otherId, meId)), busy);
        QCOMPARE(sentence(asking(meId, otherId)), busy);
    }

    void endedOnesDoNotMatter()
    {
        for (const auto state :
             {Relation::State::Rejected, Relation::State::Cancelled, Relation::State::Completed}) {
            m_mine = {relation(1, otherId, meId, state)};
            QCOMPARE(sentence(asking(otherId, meId)), u"taken"_s);
        }
    }

    void whoIsBusyIsNotAsked()
    {
        m_other.isAvailable = false;
        QCOMPARE(sentence(asking(otherId, meId)),
                 u"This person already has a running mentorship."_s);
        m_other.isAvailable.reset(); // as in a single profile, which does not say
        QCOMPARE(sentence(asking(otherId, meId)), u"taken"_s);
    }

    void theSameIsNotAskedTwice()
    {
        m_mine = {relation(5, otherId, meId, Relation::State::Pending)};
        QCOMPARE(sentence(asking(otherId, meId)),
                 u"A request like this one already waits for an answer."_s);
        QCOMPARE(sentence(asking(meId, otherId)), u"taken"_s); // the other way round is another
        QCOMPARE(sentence(asking(otherId, meId), RelationId(5)), u"taken"_s);
        QCOMPARE(sentence(asking(otherId, meId), RelationId(6)),
                 u"A request like this one already waits for an answer."_s);
        m_mine = {relation(5, UserId(9), meId, Relation::State::Pending)};
        QCOMPARE(sentence(asking(otherId, meId)), u"taken"_s);
    }

    void theUnverifiedAreWarnedAbout()
    {
        QVERIFY(!rules::warningAbout(m_other));
        m_other.isEmailVerified = false;
        QVERIFY(rules::warningAbout(m_other)->startsWith(u"This person has not confirmed"_s));
        QCOMPARE(sentence(asking(otherId, meId)), u"taken"_s); // a warning is no refusal
    }
};

QTEST_GUILESS_MAIN(TestRelationRequest)
#include "tst_relationrequest.moc"
