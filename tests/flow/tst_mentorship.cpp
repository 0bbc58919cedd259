// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QAbstractItemView>
#include <QtTest>

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
        Person priya(server, u"priya_r"_qs);
        priya.chooses(u"RelationsPanel/list"_qs, u"Tomasz Zielinski"_qs);
        QVERIFY(priya.reads(u"begins at once"_qs));
        priya.picks(u"Accept request"_qs);
        priya.waitsUntilAllIsQuiet();
        QVERIFY(priya.waitsFor(u"Your mentorship with Tomasz Zielinski has begun"_qs));
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/accept"), 1);

        Person tomasz(server, u"tomasz_z"_qs);
        tomasz.chooses(u"RelationsPanel/list"_qs, u"Priya Raman"_qs);
        QVERIFY(tomasz.canPick(u"Cancel mentorship…"_qs));
    }

    void whoHasARunningOneIsToldWhyNot()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        amara.chooses(u"RelationsPanel/list"_qs, u"Linh Tran"_qs);
        QVERIFY(amara.reads(u"You already have a running mentorship"_qs));
        QVERIFY(!amara.canPick(u"Accept request"_qs));
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/accept"), 0);
    }

    void aRequestIsDeclined()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        amara.chooses(u"RelationsPanel/list"_qs, u"Linh Tran"_qs);
        amara.picks(u"Decline request…"_qs);
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/reject"), 0); // asked first
        amara.clicksOn(u"Decline"_qs);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/reject"), 1);
        QTRY_VERIFY(amara.reads(u"Declined"_qs));
    }

    void aRequestIsWithdrawn()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        amara.chooses(u"RelationsPanel/list"_qs, u"Sofia Almeida"_qs);
        amara.picks(u"Withdraw request…"_qs);
        amara.clicksOn(u"Withdraw"_qs);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}"), 1);
        QTRY_VERIFY(!amara.hasRow(u"RelationsPanel/list"_qs, u"Sofia Almeida"_qs));
    }

    void aMentorshipIsCancelledAndItsTasksStayReadable()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        amara.chooses(u"RelationsPanel/list"_qs, u"Kenji Watanabe"_qs);
        amara.waitsUntilAllIsQuiet();
        const auto *tasks = amara.find<QAbstractItemView>(u"TasksPanel/list"_qs);
        QTRY_VERIFY(tasks->model()->rowCount() > 0);
        const QModelIndex todo = tasks->model()->index(0, 0);
        const QString firstTask = tasks->model()->index(0, 0, todo).data().toString();
        amara.picks(u"Cancel mentorship…"_qs);
        amara.clicksOn(u"Cancel mentorship"_qs);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/cancel"), 1);
        QTRY_VERIFY(amara.reads(u"Cancelled"_qs));
        QVERIFY(amara.reads(firstTask));
        // Comments are as they were kept; the server no longer shows them.
        QVERIFY(!amara.sees(u"CommentsPanel/editor"_qs)
                || !amara.find<QWidget>(u"CommentsPanel/editor"_qs)->isEnabled());
    }

    void somebodyIsAsked()
    {
        RunningSandbox server;
        Person thabo(server, u"thabo_n"_qs);
        thabo.picks(u"Members"_qs);
        thabo.types(u"MembersPanel/searchEdit"_qs, u"siobhan"_qs);
        thabo.chooses(u"MembersPanel/list"_qs, u"Siobhan Kelly"_qs);
        thabo.picks(u"Ask to mentor me…"_qs);
        thabo.types(u"RequestDialog/notesEdit"_qs,
                    u"May I learn from you how to think like one?"_qs);
        thabo.clicks(u"RequestDialog/sendButton"_qs);
        QVERIFY(thabo.waitsUntilGone(u"RequestDialog"_qs));
        // Opened while it is on its way, it stays open when the server lists it.
        thabo.picks(u"Relations"_qs);
        thabo.chooses(u"RelationsPanel/list"_qs, u"Siobhan Kelly"_qs);
        QVERIFY(thabo.waitsFor(u"think like one"_qs));
        thabo.waitsUntilAllIsQuiet();
        QVERIFY(thabo.reads(u"think like one"_qs));
        QVERIFY(!thabo.gui().program().store().openRelationId().isLocal());
        QVERIFY(thabo.gui().program().store().openRelationId().isValid());
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/send_request"), 1);

        // The same again is not even sent.
        QVERIFY(!thabo.canPick(u"Ask to mentor me…"_qs));

        Person siobhan(server, u"siobhan_k"_qs);
        siobhan.chooses(u"RelationsPanel/list"_qs, u"Thabo Nkosi"_qs);
        QVERIFY(siobhan.reads(u"think like one"_qs));
    }

    void aRequestWhoseMailFailedIsFoundInTheList()
    {
        sandbox::Options options;
        options.mailFails = true;
        RunningSandbox server(options);
        Person thabo(server, u"thabo_n"_qs);
        thabo.picks(u"Members"_qs);
        thabo.types(u"MembersPanel/searchEdit"_qs, u"siobhan"_qs);
        thabo.chooses(u"MembersPanel/list"_qs, u"Siobhan Kelly"_qs);
        thabo.picks(u"Ask to mentor me…"_qs);
        thabo.clicks(u"RequestDialog/sendButton"_qs);
        thabo.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/send_request"), 1);
        thabo.picks(u"Relations"_qs);
        thabo.chooses(u"RelationsPanel/list"_qs, u"Siobhan Kelly"_qs);
        QVERIFY(thabo.canPick(u"Withdraw request…"_qs));
    }

    void aRequestIsWithdrawnAndSentAgain()
    {
        RunningSandbox server;
        Person tomasz(server, u"tomasz_z"_qs);
        tomasz.chooses(u"RelationsPanel/list"_qs, u"Priya Raman"_qs);
        tomasz.picks(u"Withdraw and send again…"_qs);
        QVERIFY(tomasz.textOf(u"RequestDialog/notesEdit"_qs).contains(u"team lead"_qs));
        tomasz.types(u"RequestDialog/notesEdit"_qs, u"Spring has come. Shall we?"_qs);
        tomasz.clicks(u"RequestDialog/sendButton"_qs);
        QVERIFY(tomasz.waitsUntilGone(u"RequestDialog"_qs));
        tomasz.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}"), 1);
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/send_request"), 1);
        tomasz.chooses(u"RelationsPanel/list"_qs, u"Priya Raman"_qs);
        QTRY_VERIFY(tomasz.reads(u"Spring has come. Shall we?"_qs));
    }
};

QTEST_MAIN(TestMentorship)
#include "tst_mentorship.moc"
