// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QAbstractItemView>
#include <QtTest>

using test::Person;
using test::RunningSandbox;

// Finding people, and giving rights to them, through the window, against the sandbox.
class TestMembers : public QObject
{
    Q_OBJECT

    static QAbstractItemView *list(const Person &person)
    {
        return person.find<QAbstractItemView>(u"MembersPanel/list"_qs);
    }

private Q_SLOTS:
    void whoDoesNotLookAtTheMembersLoadsNone()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_qs);
        QCOMPARE(server.requestCount("GET", "/users"), 0);
        QVERIFY(!thabo.gui().program().store().isPeopleOpen());
    }

    void everybodyIsFoundByAnyWord()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_qs);
        thabo.picks(u"Members"_qs);
        // The whole directory but oneself, and once more those who are verified.
        QTRY_COMPARE(list(thabo) ? list(thabo)->model()->rowCount() : 0, 23);
        QTRY_VERIFY(!thabo.gui().program().directory().status().isPulling);
        QVERIFY(server.requestCount("GET", "/users") > 0);
        QVERIFY(server.requestCount("GET", "/users/verified") > 0);

        thabo.types(u"MembersPanel/searchEdit"_qs, u"zurich teacher"_qs);
        QTRY_COMPARE(list(thabo)->model()->rowCount(), 1);
        QVERIFY(thabo.reads(u"Anna-Maria Keller"_qs));
        thabo.types(u"MembersPanel/searchEdit"_qs, u"nobody is like this"_qs);
        QTRY_VERIFY(!thabo.sees(u"MembersPanel/list"_qs));
        thabo.types(u"MembersPanel/searchEdit"_qs, QString());
        QTRY_COMPARE(list(thabo)->model()->rowCount(), 23);
    }

    void aPersonIsLookedAtAndTwoAreCompared()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_qs);
        thabo.picks(u"Members"_qs);
        thabo.chooses(u"MembersPanel/list"_qs, u"Grzegorz Wojcik"_qs);
        QVERIFY(thabo.waitsFor(u"Bursztyn Security"_qs));
        QVERIFY(thabo.sees(u"PersonView/nameLabel"_qs));
        QTRY_VERIFY(server.requestCount("GET", "/users/{}") > 0);
        thabo.choosesAlso(u"MembersPanel/list"_qs, u"Jonas Bergqvist"_qs);
        QTRY_VERIFY(thabo.sees(u"CompareView/titleLabel"_qs));
        QVERIFY(thabo.reads(u"Bursztyn Security"_qs));
        thabo.clicks(u"CompareView/closeButton"_qs);
        QVERIFY(thabo.sees(u"homeView/title"_qs));

        thabo.chooses(u"MembersPanel/list"_qs, u"Anna-Maria Keller"_qs);
        QTRY_VERIFY(thabo.sees(u"PersonView/nameLabel"_qs));
        thabo.picks(u"Home"_qs);
        QVERIFY(thabo.sees(u"homeView/title"_qs));
    }

    void whoSignsInNextBeginsAtHome()
    {
        RunningSandbox server;
        Person person(server, u"mei_ling"_qs);
        person.picks(u"Members"_qs);
        person.chooses(u"MembersPanel/list"_qs, u"Grzegorz Wojcik"_qs);
        QTRY_VERIFY(person.sees(u"PersonView/nameLabel"_qs));
        person.picks(u"Sign out…"_qs);
        QTRY_VERIFY(person.sees(u"SignInPage/signInButton"_qs));
        person.signsIn(u"thabo_n"_qs, u"sample-Pass1"_qs);
        QVERIFY(person.sees(u"homeView/title"_qs));
        QVERIFY(!person.sees(u"PersonView/nameLabel"_qs));
    }

    void mentorsAreRecommendedWithTheReason()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_qs);
        thabo.picks(u"Find a mentor"_qs);
        QTRY_VERIFY(list(thabo) && list(thabo)->model()->rowCount() > 0);
        QVERIFY(thabo.reads(u"you look for a mentor"_qs));
        // Not those who do not mentor.
        QVERIFY(!thabo.reads(u"Noah Fischer"_qs));
    }

    void theDirectoryIsThereWithoutTheServer()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_qs);
        thabo.picks(u"Members"_qs);
        QTRY_VERIFY(thabo.gui().program().directory().status().seenAt.has_value());
        thabo.closesTheProgram();
        server.stop();
        thabo.opensTheProgram();
        QTRY_VERIFY(thabo.sees(u"RelationsPanel/list"_qs) || thabo.sees(u"homeView/title"_qs));
        thabo.picks(u"Members"_qs);
        QTRY_COMPARE(list(thabo) ? list(thabo)->model()->rowCount() : 0, 23);
        thabo.chooses(u"MembersPanel/list"_qs, u"Grzegorz Wojcik"_qs);
        QVERIFY(thabo.waitsFor(u"Bursztyn Security"_qs));
    }

    void anAdminGivesAndTakesTheRight()
    {
        RunningSandbox server;
        Person grace(server, u"grace_w"_qs);
        grace.picks(u"Administration…"_qs);
        QVERIFY(grace.waitsFor(u"only administrator"_qs));
        grace.types(u"AdminDialog/searchEdit"_qs, u"ingrid"_qs);
        grace.chooses(u"AdminDialog/membersList"_qs, u"Ingrid Solheim"_qs);
        grace.clicks(u"AdminDialog/assignButton"_qs);
        QTRY_COMPARE(server.requestCount("POST", "/admin/new"), 1);
        grace.chooses(u"AdminDialog/adminsList"_qs, u"Ingrid Solheim"_qs);

        Person ingrid(server, u"ingrid_s"_qs);
        QVERIFY(ingrid.canPick(u"Administration…"_qs));

        grace.clicks(u"AdminDialog/revokeButton"_qs);
        QCOMPARE(server.requestCount("POST", "/admin/remove"), 0); // asked first
        grace.clicksOn(u"Take it away"_qs);
        QTRY_COMPARE(server.requestCount("POST", "/admin/remove"), 1);
    }

    void othersDoNotSeeTheAdministration()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        QVERIFY(!amara.canPick(u"Administration…"_qs));
    }
};

QTEST_MAIN(TestMembers)
#include "tst_members.moc"
