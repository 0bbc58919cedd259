// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include "store/outbox.h"

#include <QDialog>
#include <QtTest>

using test::Person;
using test::RunningSandbox;

// Signing out and closing the window while changes wait: nothing of them is dropped unasked.
class TestLeaving : public QObject
{
    Q_OBJECT

    static inline const QString task = u"Written on the train"_qs;

    /// Adds a task with the server gone.
    static void writesOnTheTrain(Person &amara, RunningSandbox &server)
    {
        amara.chooses(u"RelationsPanel/list"_qs, u"Kenji Watanabe"_qs);
        amara.waitsUntilAllIsQuiet();
        server.stop();
        amara.types(u"TasksPanel/addEdit"_qs, task);
        amara.presses(u"TasksPanel/addEdit"_qs, Qt::Key_Return);
        QTRY_VERIFY(amara.hasRow(u"TasksPanel/list"_qs, task));
        QTRY_COMPARE(amara.gui().program().store().outbox().edits().size(), 1);
    }

    static bool isSignedIn(Person &person)
    {
        return person.gui().program().session().state() == session::Session::State::SignedIn;
    }

private Q_SLOTS:
    void signingOutAsksWhileChangesWait()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        writesOnTheTrain(amara, server);

        amara.picks(u"Sign out…"_qs);
        QVERIFY(amara.waitsFor(u"drops 1 change that the server does not have yet"_qs));
        amara.clicksOn(u"Stay"_qs);
        QVERIFY(!amara.reads(u"drops 1 change"_qs));
        QVERIFY(isSignedIn(amara));
        QVERIFY(amara.hasRow(u"TasksPanel/list"_qs, task));

        amara.picks(u"Sign out…"_qs);
        amara.clicksOn(u"Sign out and drop them"_qs);
        QTRY_VERIFY(amara.sees(u"SignInPage/signInButton"_qs));
        QVERIFY(!amara.reads(u"drops 1 change"_qs));
    }

    void signingOutDoesNotAskWhenNothingWaits()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        amara.picks(u"Sign out…"_qs);
        QTRY_VERIFY(amara.sees(u"SignInPage/signInButton"_qs));
    }

    void theExportIsOfferedAndTheQuestionStays()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        writesOnTheTrain(amara, server);
        amara.picks(u"Sign out…"_qs);
        amara.clicksOn(u"Export…"_qs);
        QTRY_VERIFY(amara.gui().window().findChild<QDialog *>(u"exportDialog"_qs));
        amara.gui().window().findChild<QDialog *>(u"exportDialog"_qs)->reject();
        QVERIFY(amara.reads(u"drops 1 change that"_qs));
        QVERIFY(isSignedIn(amara));
    }

    // They are on the disk, so there is nothing to ask.
    void aWindowWhoseChangesAreKeptClosesAtOnce()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        writesOnTheTrain(amara, server);
        QVERIFY(amara.gui().window().close());
        amara.closesTheProgram();

        server.start();
        amara.opensTheProgram();
        QTRY_COMPARE(server.requestCount("POST", "/mentorship_relation/{}/task"), 1);
        amara.waitsUntilAllIsQuiet();
        QVERIFY(amara.waitsFor(task));
        QCOMPARE(server.requestCount("POST", "/mentorship_relation/{}/task"), 1);
    }

    void aWindowWhoseChangesEndWithItAsksOnce()
    {
        RunningSandbox server;
        Person amara(server);
        amara.opensTheProgram();
        amara.ticks(u"SignInPage/stayBox"_qs, false);
        amara.signsIn(u"amara_o"_qs, u"sample-Pass1"_qs);
        writesOnTheTrain(amara, server);

        QVERIFY(!amara.gui().window().close());
        QVERIFY(amara.waitsFor(u"Closing the window drops 1 change"_qs));
        amara.clicksOn(u"Stay"_qs);
        QVERIFY(!amara.gui().window().close());
        QVERIFY(amara.gui().window().isVisible());
        QVERIFY(amara.gui().window().close());
    }

    void anAccountThatIsGoneIsToldAndKeptUntilThePersonSignsOut()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_qs);
        {
            Person elsewhere(server, u"amara_o"_qs);
            elsewhere.picks(u"Delete account…"_qs);
            elsewhere.types(u"DeleteAccountDialog/nameField"_qs, u"amara_o"_qs);
            elsewhere.clicks(u"DeleteAccountDialog/deleteButton"_qs);
            QTRY_VERIFY(elsewhere.sees(u"SignInPage/signInButton"_qs));
        }
        amara.picks(u"Sync now"_qs);
        QVERIFY(amara.waitsFor(u"Your account is no longer on this server"_qs));
        QVERIFY(amara.reads(u"Kenji Watanabe"_qs));
        QVERIFY(amara.reads(u"Export…"_qs));
        amara.clicksOn(u"Sign out"_qs);
        QTRY_VERIFY(amara.sees(u"SignInPage/signInButton"_qs));
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
