// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QAbstractItemView>
#include <QTest>

using namespace Qt::StringLiterals;
using test::Person;
using test::RunningSandbox;

// Finding people, and giving rights to them, through the window, against the sandbox.
class TestMembers : public QObject
{
    Q_OBJECT

    static QAbstractItemView *list(const Person &person)
    {
        return person.find<QAbstractItemView>(u"MembersPanel/list"_s);
    }

private Q_SLOTS:
    void whoDoesNotLookAtTheMembersLoadsNone()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_s);
        QCOMPARE(server.requestCount("GET", "/users"), 0);
        QVERIFY(!thabo.gui().program().store().isPeopleOpen());
    }

    void everybodyIsFoundByAnyWord()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_s);
        thabo.picks(u"Members"_s);
        // The whole directory but oneself, and once more those who are verified.
        QTRY_COMPARE(list(thabo) ? list(thabo)->model()->rowCount() : 0, 23);
        QTRY_VERIFY(!thabo.gui().program().directory().status().isPulling);
        QVERIFY(server.requestCount("GET", "/users") > 0);
        QVERIFY(server.requestCount("GET", "/users/verified") > 0);

        thabo.types(u"MembersPanel/searchEdit"_s, u"zurich teacher"_s);
        QTRY_COMPARE(list(thabo)->model()->rowCount(), 1);
        QVERIFY(thabo.reads(u"Anna-Maria Keller"_s));
        thabo.types(u"MembersPanel/searchEdit"_s, u"nobody is like this"_s);
        QTRY_VERIFY(!thabo.sees(u"MembersPanel/list"_s));
        thabo.types(u"MembersPanel/searchEdit"_s, QString());
        QTRY_COMPARE(list(thabo)->model()->rowCount(), 23);
    }

    void aPersonIsLookedAtAndTwoAreCompared()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_s);
        thabo.picks(u"Members"_s);
        thabo.chooses(u"MembersPanel/list"_s, u"Grzegorz Wojcik"_s);
        QVERIFY(thabo.waitsFor(u"Bursztyn Security"_s));
        QVERIFY(thabo.sees(u"PersonView/nameLabel"_s));
        QTRY_VERIFY(server.requestCount("GET", "/users/{}") > 0);
        thabo.choosesAlso(u"MembersPanel/list"_s, u"Jonas Bergqvist"_s);
        QTRY_VERIFY(thabo.sees(u"CompareView/titleLabel"_s));
        QVERIFY(thabo.reads(u"Bursztyn Security"_s));
        thabo.clicks(u"CompareView/closeButton"_s);
        QVERIFY(thabo.sees(u"homeView/title"_s));

        thabo.chooses(u"MembersPanel/list"_s, u"Anna-Maria Keller"_s);
        QTRY_VERIFY(thabo.sees(u"PersonView/nameLabel"_s));
        thabo.picks(u"Home"_s);
        QVERIFY(thabo.sees(u"homeView/title"_s));
    }

    void whoSignsInNextBeginsAtHome()
    {
        RunningSandbox server;
        Person person(server, u"mei_ling"_s);
        person.picks(u"Members"_s);
        person.chooses(u"MembersPanel/list"_s, u"Grzegorz Wojcik"_s);
        QTRY_VERIFY(person.sees(u"PersonView/nameLabel"_s));
        person.picks(u"Sign out…"_s);
        QTRY_VERIFY(person.sees(u"SignInPage/signInButton"_s));
        person.signsIn(u"thabo_n"_s, u"sample-Pass1"_s);
        QVERIFY(person.sees(u"homeView/title"_s));
        QVERIFY(!person.sees(u"PersonView/nameLabel"_s));
    }

    void mentorsAreRecommendedWithTheReason()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_s);
        thabo.picks(u"Find a mentor"_s);
        QTRY_VERIFY(list(thabo) && list(thabo)->model()->rowCount() > 0);
        QVERIFY(thabo.reads(u"you look for a mentor"_s));
        // Not those who do not mentor.
        QVERIFY(!thabo.reads(u"Noah Fischer"_s));
    }

    void theDirectoryIsThereWithoutTheServer()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_s);
        thabo.picks(u"Members"_s);
        QTRY_VERIFY(thabo.gui().program().directory().status().seenAt.has_value());
        thabo.closesTheProgram();
        server.stop();
        thabo.opensTheProgram();
        QTRY_VERIFY(thabo.sees(u"RelationsPanel/list"_s) || thabo.sees(u"homeView/title"_s));
        thabo.picks(u"Members"_s);
        QTRY_COMPARE(list(thabo) ? list(thabo)->model()->rowCount() : 0, 23);
        thabo.chooses(u"MembersPanel/list"_s, u"Grzegorz Wojcik"_s);
        QVERIFY(thabo.waitsFor(u"Bursztyn Security"_s));
    }

    void anAdminGivesAndTakesTheRight()
    {
        RunningSandbox server;
        Person grace(server, u"grace_w"_s);
        grace.picks(u"Administration…"_s);
        QVERIFY(grace.waitsFor(u"only administrator"_s));
        grace.types(u"AdminDialog/searchEdit"_s, u"ingrid"_s);
        grace.chooses(u"AdminDialog/membersList"_s, u"Ingrid Solheim"_s);
        grace.clicks(u"AdminDialog/assignButton"_s);
        QTRY_COMPARE(server.requestCount("POST", "/admin/new"), 1);
        grace.chooses(u"AdminDialog/adminsList"_s, u"Ingrid Solheim"_s);

        Person ingrid(server, u"ingrid_s"_s);
        QVERIFY(ingrid.canPick(u"Administration…"_s));

        grace.clicks(u"AdminDialog/revokeButton"_s);
        QCOMPARE(server.requestCount("POST", "/admin/remove"), 0); // asked first
        grace.clicksOn(u"Take it away"_s);
        QTRY_COMPARE(server.requestCount("POST", "/admin/remove"), 1);
    }

    void othersDoNotSeeTheAdministration()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        QVERIFY(!amara.canPick(u"Administration…"_s));
    }
};

QTEST_MAIN(TestMembers)
#include "tst_members.moc"
