// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include <QAbstractItemView>
#include <QtTest>

using test::Person;

namespace {

const QString password = QStringLiteral("sample-Pass1");

} // namespace

// How two people come together and part, through both of their windows, against the sandbox.
class TestMentorship : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsAccepted()
    {
        sandbox::Sandbox server({});
        server.start();
        Person priya(server);
        priya.signsIn(u"priya_r"_qs, password);
        priya.chooses(u"RelationsPanel/list"_qs, u"Tomasz Zielinski"_qs);
        QVERIFY(priya.reads(u"begins at once"_qs));
        priya.picks(u"Accept request"_qs);
        priya.waitsUntilAllIsQuiet();
        QVERIFY(priya.waitsFor(u"Your mentorship with Tomasz Zielinski has begun"_qs));
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/accept"), 1);

        Person tomasz(server);
        tomasz.signsIn(u"tomasz_z"_qs, password);
        tomasz.chooses(u"RelationsPanel/list"_qs, u"Priya Raman"_qs);
        QVERIFY(tomasz.canPick(u"Cancel mentorship…"_qs));
    }

    void whoHasARunningOneIsToldWhyNot()
    {
        sandbox::Sandbox server({});
        server.start();
        Person amara(server);
        amara.signsIn(u"amara_o"_qs, password);
        amara.chooses(u"RelationsPanel/list"_qs, u"Linh Tran"_qs);
        QVERIFY(amara.reads(u"You already have a running mentorship"_qs));
        QVERIFY(!amara.canPick(u"Accept request"_qs));
        QCOMPARE(server.requestCount("PUT", "/mentorship_relation/{}/accept"), 0);
    }

    void aRequestIsDeclined()
    {
        sandbox::Sandbox server({});
        server.start();
        Person amara(server);
        amara.signsIn(u"amara_o"_qs, password);
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
        sandbox::Sandbox server({});
        server.start();
        Person amara(server);
        amara.signsIn(u"amara_o"_qs, password);
        amara.chooses(u"RelationsPanel/list"_qs, u"Sofia Almeida"_qs);
        amara.picks(u"Withdraw request…"_qs);
        amara.clicksOn(u"Withdraw"_qs);
        amara.waitsUntilAllIsQuiet();
        QCOMPARE(server.requestCount("DELETE", "/mentorship_relation/{}"), 1);
        QTRY_VERIFY(!amara.hasRow(u"RelationsPanel/list"_qs, u"Sofia Almeida"_qs));
    }

    void aMentorshipIsCancelledAndItsTasksStayReadable()
    {
        sandbox::Sandbox server({});
        server.start();
        Person amara(server);
        amara.signsIn(u"amara_o"_qs, password);
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
        sandbox::Sandbox server({});
        server.start();
        Person thabo(server);
        thabo.signsIn(u"thabo_n"_qs, password);
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

        Person siobhan(server);
        siobhan.signsIn(u"siobhan_k"_qs, password);
        siobhan.chooses(u"RelationsPanel/list"_qs, u"Thabo Nkosi"_qs);
        QVERIFY(siobhan.reads(u"think like one"_qs));
    }

    void aRequestWhoseMailFailedIsFoundInTheList()
    {
        sandbox::Options options;
        options.mailFails = true;
        sandbox::Sandbox server(options);
        server.start();
        Person thabo(server);
        thabo.signsIn(u"thabo_n"_qs, password);
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
        sandbox::Sandbox server({});
        server.start();
        Person tomasz(server);
        tomasz.signsIn(u"tomasz_z"_qs, password);
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
