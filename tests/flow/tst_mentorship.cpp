// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QAbstractItemView>
#include <QTest>

using namespace Qt::StringLiterals;
using test::Person;
using test::RunningSandbox;

// How two people come together and part, through both of their windows, against the sandbox.
class TestMentorship : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsAccepted()
    {
        RunningSandbox server;
        Person priya(server, u"priya_r"_s);
        priya.chooses(u"RelationsPanel/list"_s, u"Tomasz Zielinski"_s);
        QVERIFY(priya.reads(u"begins at once"_s));
        priya.picks(u"Accept request"_s);
        priya.waitsUntilAllIsQuiet();
        QVERIFY(priya.waitsFor(u"Your mentorship with Tomasz Zielinski has begun"_s));
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/accept"), 1);

        Person tomasz(server, u"tomasz_z"_s);
        tomasz.chooses(u"RelationsPanel/list"_s, u"Priya Raman"_s);
        QVERIFY(tomasz.canPick(u"Cancel mentorship…"_s));
    }

    void whoHasARunningOneIsToldWhyNot()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.chooses(u"RelationsPanel/list"_s, u"Linh Tran"_s);
        QVERIFY(amara.reads(u"You already have a running mentorship"_s));
        QVERIFY(!amara.canPick(u"Accept request"_s));
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/accept"), 0);
    }

    void aRequestIsDeclined()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.chooses(u"RelationsPanel/list"_s, u"Linh Tran"_s);
        amara.picks(u"Decline request…"_s);
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/reject"), 0); // asked first
        amara.clicksOn(u"Decline"_s);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/reject"), 1);
        QTRY_VERIFY(amara.reads(u"Declined"_s));
    }

    void aRequestIsWithdrawn()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.chooses(u"RelationsPanel/list"_s, u"Sofia Almeida"_s);
        amara.picks(u"Withdraw request…"_s);
        amara.clicksOn(u"Withdraw"_s);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}"), 1);
        QTRY_VERIFY(!amara.hasRow(u"RelationsPanel/list"_s, u"Sofia Almeida"_s));
    }

    void aMentorshipIsCancelledAndItsTasksStayReadable()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.chooses(u"RelationsPanel/list"_s, u"Kenji Watanabe"_s);
        amara.waitsUntilAllIsQuiet();
        const auto *tasks = amara.find<QAbstractItemView>(u"TasksPanel/list"_s);
        QTRY_VERIFY(tasks->model()->rowCount() > 0);
        const QModelIndex todo = tasks->model()->index(0, 0);
        const QString firstTask = tasks->model()->index(0, 0, todo).data().toString();
        amara.picks(u"Cancel mentorship…"_s);
        amara.clicksOn(u"Cancel mentorship"_s);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/cancel"), 1);
        QTRY_VERIFY(amara.reads(u"Cancelled"_s));
        QVERIFY(amara.reads(firstTask));
        // Comments are as they were kept; the server no longer shows them.
        QVERIFY(!amara.sees(u"CommentsPanel/editor"_s)
                || !amara.find<QWidget>(u"CommentsPanel/editor"_s)->isEnabled());
    }

    void somebodyIsAsked()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_s);
        thabo.picks(u"Members"_s);
        thabo.types(u"MembersPanel/searchEdit"_s, u"siobhan"_s);
        thabo.chooses(u"MembersPanel/list"_s, u"Siobhan Kelly"_s);
        thabo.picks(u"Ask to mentor me…"_s);
        thabo.types(u"RequestDialog/notesEdit"_s, u"May I learn from you how to think like one?"_s);
        thabo.clicks(u"RequestDialog/sendButton"_s);
        QVERIFY(thabo.waitsUntilGone(u"RequestDialog"_s));
        // Opened while it is on its way, it stays open when the server lists it.
        thabo.picks(u"Relations"_s);
        thabo.chooses(u"RelationsPanel/list"_s, u"Siobhan Kelly"_s);
        QVERIFY(thabo.waitsFor(u"think like one"_s));
        thabo.waitsUntilAllIsQuiet();
        QVERIFY(thabo.reads(u"think like one"_s));
        QVERIFY(!thabo.gui().program().store().openRelationId().isLocal());
        QVERIFY(thabo.gui().program().store().openRelationId().isValid());
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/send_request"), 1);

        // The same again is not even sent.
        QVERIFY(!thabo.canPick(u"Ask to mentor me…"_s));

        Person siobhan(server, u"siobhan_k"_s);
        siobhan.chooses(u"RelationsPanel/list"_s, u"Thabo Nkosi"_s);
        QVERIFY(siobhan.reads(u"think like one"_s));
    }

    void aRequestWhoseMailFailedIsFoundInTheList()
    {
        sandbox::Options options;
        options.mailFails = true;
        RunningSandbox server(options);
        Person thabo(server, u"thabo_n"_s);
        thabo.picks(u"Members"_s);
        thabo.types(u"MembersPanel/searchEdit"_s, u"siobhan"_s);
        thabo.chooses(u"MembersPanel/list"_s, u"Siobhan Kelly"_s);
        thabo.picks(u"Ask to mentor me…"_s);
        thabo.clicks(u"RequestDialog/sendButton"_s);
        thabo.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/send_request"), 1);
        thabo.picks(u"Relations"_s);
        thabo.chooses(u"RelationsPanel/list"_s, u"Siobhan Kelly"_s);
        QVERIFY(thabo.canPick(u"Withdraw request…"_s));
    }

    void aRequestIsWithdrawnAndSentAgain()
    {
        RunningSandbox server;
        Person tomasz(server, u"tomasz_z"_s);
        tomasz.chooses(u"RelationsPanel/list"_s, u"Priya Raman"_s);
        tomasz.picks(u"Withdraw and send again…"_s);
        QVERIFY(tomasz.textOf(u"RequestDialog/notesEdit"_s).contains(u"team lead"_s));
        tomasz.types(u"RequestDialog/notesEdit"_s, u"Spring has come. Shall we?"_s);
        tomasz.clicks(u"RequestDialog/sendButton"_s);
        QVERIFY(tomasz.waitsUntilGone(u"RequestDialog"_s));
        tomasz.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}"), 1);
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/send_request"), 1);
        tomasz.chooses(u"RelationsPanel/list"_s, u"Priya Raman"_s);
        QTRY_VERIFY(tomasz.reads(u"Spring has come. Shall we?"_s));
    }
};

QTEST_MAIN(TestMentorship)
#include "tst_mentorship.moc"
