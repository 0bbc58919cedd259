// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/person.h"

#include "store/outbox.h"

#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using test::Person;
using test::RunningSandbox;

// Signing out and closing the window while changes wait: nothing of them is dropped unasked.
class TestLeaving : public QObject
{
    Q_OBJECT

    static inline const QString task = u"Written on the train"_s;

    /// Adds a task with the server gone.
    static void writesOnTheTrain(Person &amara, RunningSandbox &server)
    {
        amara.chooses(u"RelationsPanel/list"_s, u"Kenji Watanabe"_s);
        amara.waitsUntilAllIsQuiet();
        server.stop();
        amara.types(u"TasksPanel/addEdit"_s, task);
        amara.presses(u"TasksPanel/addEdit"_s, Qt::Key_Return);
        QTRY_VERIFY(amara.hasRow(u"TasksPanel/list"_s, task));
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
        Person amara(server, u"amara_o"_s);
        writesOnTheTrain(amara, server);

        amara.picks(u"Sign out…"_s);
        QVERIFY(amara.waitsFor(u"drops 1 change that the server does not have yet"_s));
        amara.clicksOn(u"Stay"_s);
        QVERIFY(!amara.reads(u"drops 1 change"_s));
        QVERIFY(isSignedIn(amara));
        QVERIFY(amara.hasRow(u"TasksPanel/list"_s, task));

        amara.picks(u"Sign out…"_s);
        amara.clicksOn(u"Sign out and drop them"_s);
        QTRY_VERIFY(amara.sees(u"SignInPage/signInButton"_s));
        QVERIFY(!amara.reads(u"drops 1 change"_s));
    }

    void signingOutDoesNotAskWhenNothingWaits()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        amara.picks(u"Sign out…"_s);
        QTRY_VERIFY(amara.sees(u"SignInPage/signInButton"_s));
    }

    void theExportIsOfferedAndTheQuestionStays()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        writesOnTheTrain(amara, server);
        amara.picks(u"Sign out…"_s);
        amara.clicksOn(u"Export…"_s);
        QTRY_VERIFY(amara.gui().window().findChild<QDialog *>(u"exportDialog"_s));
        amara.gui().window().findChild<QDialog *>(u"exportDialog"_s)->reject();
        QVERIFY(amara.reads(u"drops 1 change that"_s));
        QVERIFY(isSignedIn(amara));
    }

    // They are on the disk, so there is nothing to ask.
    void aWindowWhoseChangesAreKeptClosesAtOnce()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
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
        amara.ticks(u"SignInPage/stayBox"_s, false);
        amara.signsIn(u"amara_o"_s, u"sample-Pass1"_s);
        writesOnTheTrain(amara, server);

        QVERIFY(!amara.gui().window().close());
        QVERIFY(amara.waitsFor(u"Closing the window drops 1 change"_s));
        amara.clicksOn(u"Stay"_s);
        QVERIFY(!amara.gui().window().close());
        QVERIFY(amara.gui().window().isVisible());
        QVERIFY(amara.gui().window().close());
    }

    void anAccountThatIsGoneIsToldAndKeptUntilThePersonSignsOut()
    {
        RunningSandbox server;
        Person amara(server, u"amara_o"_s);
        {
            Person elsewhere(server, u"amara_o"_s);
            elsewhere.picks(u"Delete account…"_s);
            elsewhere.types(u"DeleteAccountDialog/nameField"_s, u"amara_o"_s);
            elsewhere.clicks(u"DeleteAccountDialog/deleteButton"_s);
            QTRY_VERIFY(elsewhere.sees(u"SignInPage/signInButton"_s));
        }
        amara.picks(u"Sync now"_s);
        QVERIFY(amara.waitsFor(u"Your account is no longer on this server"_s));
        QVERIFY(amara.reads(u"Kenji Watanabe"_s));
        QVERIFY(amara.reads(u"Export…"_s));
        amara.clicksOn(u"Sign out"_s);
        QTRY_VERIFY(amara.sees(u"SignInPage/signInButton"_s));
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
