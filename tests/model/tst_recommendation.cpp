// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommendation.h"

#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::recommendations;

namespace {

User self()
{
    User me;
    me.id = sample::me;
    me.skills = u"Rust, Testing and Maps"_s;
    me.interests = u"chess; Übung"_s;
    me.location = u"Kraków "_s;
    me.needsMentoring = true;
    return me;
}

User mentor(qint64 id, const QString &skills)
{
    User person;
    person.id = UserId(id);
    person.skills = skills;
    person.isAvailableToMentor = true;
    person.isAvailable = true;
    person.isEmailVerified = true;
    return person;
}

QList<qint64> ids(const QList<model::Recommendation> &list)
{
    QList<qint64> ids;
    for (const model::Recommendation &one : list)
        ids.append(one.person.value());
    return ids;
}

constexpr auto asMentee = Relation::Role::Mentee;

} // namespace

class TestRecommendation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesATextApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("topics");
        QTest::newRow("list") << u"Rust, testing and maps."_s
                              << QStringList{u"Rust"_s, u"testing"_s, u"maps"_s};
        QTest::newRow("lines") << u"Rust\r\nC++;\n\n, CI/CD"_s
                               << QStringList{u"Rust"_s, u"C++"_s, u"CI/CD"_s};
        QTest::newRow("oxford") << u"a, b, and c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("word") << u"Sand art AND android"_s
                              << QStringList{u"Sand art"_s, u"android"_s};
        QTest::newRow("only the word") << u" and "_s << QStringList{};
        QTest::newRow("nothing") << u" ,;\n"_s << QStringList{};
    }
    void takesATextApart()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, topics);
        QCOMPARE(model::topicsOf(text), topics);
    }

    void findsWhatBothName()
    {
        const model::CommonGround ground(self());
        User other = mentor(1, u"TESTING, rust, rust"_s);
        other.interests = u"ubung"_s;
        // In my words and order, and each once.
        QCOMPARE(ground.with(other), (QStringList{u"Rust"_s, u"Testing"_s, u"Übung"_s}));
        other.skills = u"Rusty, tests"_s;
        other.interests.clear();
        QCOMPARE(ground.with(other), QStringList());
        other.location = u"krakow"_s;
        QVERIFY(ground.isSameLocation(other));
        QVERIFY(!model::CommonGround(User()).isSameLocation(User()));
        QVERIFY(model::CommonGround(User()).isEmpty());
    }

    void ranksByWhatIsInCommon()
    {
        User near = mentor(3, u"rust"_s);
        near.location = u"Krakow"_s;
        User unverified = mentor(1, u"rust"_s);
        unverified.isEmailVerified = false;
        unverified.location = near.location;
        const QList<User> people{unverified, mentor(2, u"rust"_s), near, mentor(4, u"rust, maps"_s),
                                 mentor(5, u"cooking"_s)};
        const auto found = recommendations(asMentee, self(), people, {}, 10);
        QCOMPARE(ids(found), (QList<qint64>{4, 3, 2, 1}));
        QCOMPARE(found.first().topics, (QStringList{u"Rust"_s, u"Maps"_s}));
        QVERIFY(found.at(1).isSameLocation);
        QCOMPARE(ids(recommendations(asMentee, self(), people, {}, 2)), (QList<qint64>{4, 3}));
    }

    void leavesOutWhoDoesNotFit()
    {
        User busy = mentor(1, u"rust"_s);
        busy.isAvailable = false;
        User mentee = mentor(2, u"rust"_s);
        mentee.isAvailableToMentor = false;
        mentee.needsMentoring = true;
        User oneself = mentor(sample::me.value(), u"rust"_s);
        const User other = mentor(4, u"rust"_s);
        const QList<User> people{busy, mentee, oneself, other};
        QCOMPARE(ids(recommendations(asMentee, self(), people, {}, 10)), QList<qint64>{4});

        // The reverse, which needs both flags, too.
        User me = self();
        QVERIFY(recommendations(Relation::Role::Mentor, me, people, {}, 10).isEmpty());
        me.isAvailableToMentor = true;
        QCOMPARE(ids(recommendations(Relation::Role::Mentor, me, people, {}, 10)),
                 QList<qint64>{2});
        me.needsMentoring = false;
        QVERIFY(recommendations(asMentee, me, people, {}, 10).isEmpty());
    }

    void leavesOutWhomOneIsInvolvedWith()
    {
        const QList<User> people{mentor(101, u"rust"_s), mentor(102, u"rust"_s),
                                 mentor(103, u"rust"_s)};
        // sample::relation(N) is with person 100 + N.
        const QList<Relation> mine{sample::relation(1, Relation::State::Pending, true),
                                   sample::relation(2, Relation::State::Accepted),
                                   sample::relation(3, Relation::State::Completed)};
        QCOMPARE(ids(recommendations(asMentee, self(), people, mine, 10)), QList<qint64>{103});
    }

    void saysWhy()
    {
        model::Recommendation one{UserId(1), asMentee, {u"Rust"_s, u"<b>te\nsting</b>"_s}};
        QString reason = one.reason();
        QVERIFY(reason.contains(u"Rust"_s));
        QVERIFY(reason.contains(u"<b>te sting</b>"_s));
        QVERIFY(reason.contains(u"They mentor"_s));
        one.ownRole = Relation::Role::Mentor;
        one.topics = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, QString(500, u'w')};
        one.isSameLocation = true;
        reason = one.reason();
        QVERIFY(reason.contains(u"you mentor"_s));
        QVERIFY(reason.contains(u"same place"_s));
        QVERIFY(!reason.contains(u'w'));
        QVERIFY(model::topicList({QString(500, u'w')}).size() < 60);
    }
};

QTEST_GUILESS_MAIN(TestRecommendation)
#include "tst_recommendation.moc"
