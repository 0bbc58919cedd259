// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desk.h"

#include <QTest>

using session::Session;
using State = Session::State;
using Outcome = session::SecretStore::Outcome;

/// Taking up a session from the keychain, and what becomes of one that the server ends.
class TestResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesWithoutTheNetwork();
    void nobodyToResume();
    void refusedRefreshEndsTheSession();
    void signingInAgainGoesOnWithTheKey();
    void endedSessionKeepsItsKeyWhateverTheKeychainSays();
    void endedSessionWritesItsKeyAnew();
    void failedSignInLeavesAnEndedSession();
    void anotherUserAfterTheEnd();
    void absent();
    void unavailable();
    void failedIsNotSignedOut();
    void lockedUntilUnlocked();
    void lockedAndSignedInAgain();
    void hungUntilItAnswers();
    void hungAndKeptWaiting();
    void hungAndGoneOnWithout();
    void damagedAndForeignEntries();
    void sessionGoneBeforeTheAnswer();
    void lateAnswerOfAnEarlierAccount();
};

void TestResume::resumesWithoutTheNetwork()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();
    const auto seen = desk.server.seen().size();

    desk.resume();
    QCOMPARE(desk.session->state(), State::Resuming);
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    QCOMPARE(desk.session->account(), desk.account());
    QCOMPARE(desk.key(), key);
    QCOMPARE(desk.client->server(), desk.server.url());
    QCOMPARE(desk.server.seen().size(), seen);

    QVERIFY(desk.ask());
    QCOMPARE(desk.count("/refresh"), 1);
    QCOMPARE(desk.count("/login"), 1);
}

void TestResume::nobodyToResume()
{
    test::Desk desk;
    desk.resume();
    QCOMPARE(desk.session->state(), State::SignedOut);
    QVERIFY(desk.secrets.calls().isEmpty());
}

void TestResume::refusedRefreshEndsTheSession()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();
    desk.isRefreshRefused = true;

    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    const Result<http::Response> reply = desk.ask();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::SessionEnded);
    QTRY_COMPARE(desk.session->state(), State::Ended);
    QCOMPARE(desk.key(), key); // what is saved stays readable
    QCOMPARE(desk.session->account(), desk.account());
}

void TestResume::signingInAgainGoesOnWithTheKey()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();
    desk.isRefreshRefused = true;
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    QVERIFY(!desk.ask());
    QTRY_COMPARE(desk.session->state(), State::Ended);

    QVERIFY(desk.signIn());
    QCOMPARE(desk.session->state(), State::SignedIn);
    QCOMPARE(desk.key(), key);
    QVERIFY(desk.ask());
}

void TestResume::endedSessionKeepsItsKeyWhateverTheKeychainSays()
{
    for (const Outcome outcome : {Outcome::Absent, Outcome::Hung, Outcome::Failed}) {
        test::Desk desk;
        QVERIFY(desk.signIn());
        const QByteArray key = desk.key();
        desk.isRefreshRefused = true;
        desk.resume();
        QTRY_COMPARE(desk.session->state(), State::SignedIn);
        QVERIFY(!desk.ask());
        QTRY_COMPARE(desk.session->state(), State::Ended);

        desk.secrets.scriptReads({outcome}).scriptWrites({Outcome::Failed});
        QVERIFY(desk.signIn());
        QCOMPARE(desk.key(), key);
        QVERIFY(!desk.session->isMemoryOnly());
        QCOMPARE(desk.troubles->count(), 1);
    }
}

void TestResume::endedSessionWritesItsKeyAnew()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();
    desk.isRefreshRefused = true;
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    QVERIFY(!desk.ask());
    QTRY_COMPARE(desk.session->state(), State::Ended);

    desk.secrets.clear(); // by another program
    QVERIFY(desk.signIn());
    QCOMPARE(desk.key(), key);
    QVERIFY(desk.secrets.content(desk.entry()).contains(key));
    QCOMPARE(desk.troubles->count(), 0);
}

void TestResume::failedSignInLeavesAnEndedSession()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();
    desk.isRefreshRefused = true;
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    QVERIFY(!desk.ask());
    QTRY_COMPARE(desk.session->state(), State::Ended);

    desk.isPasswordRight = false;
    QVERIFY(!desk.signIn());
    QCOMPARE(desk.session->state(), State::Ended);
    QCOMPARE(desk.key(), key);
    QCOMPARE(desk.client->server(), desk.server.url());
}

void TestResume::anotherUserAfterTheEnd()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();
    desk.isRefreshRefused = true;
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    QVERIFY(!desk.ask());
    QTRY_COMPARE(desk.session->state(), State::Ended);

    desk.userId = 8;
    QVERIFY(desk.signIn());
    QCOMPARE(desk.session->account(), desk.account(8));
    QVERIFY(desk.key() != key);
}

void TestResume::absent()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    desk.secrets.clear();
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::SignedOut);
    QCOMPARE(desk.troubles->count(), 1);
    QCOMPARE(desk.session->lastAccount(), desk.account()); // for the sign-in page
}

void TestResume::unavailable()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();
    desk.secrets.scriptReads({Outcome::Unavailable});
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::SignedOut);
    QCOMPARE(desk.troubles->count(), 1);

    desk.resume(); // the keychain is back
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    QCOMPARE(desk.key(), key);
}

void TestResume::failedIsNotSignedOut()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    desk.secrets.scriptReads({Outcome::Failed});
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::KeychainLocked);
    QCOMPARE(desk.troubles->count(), 1);
    desk.session->unlockKeychain();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
}

void TestResume::lockedUntilUnlocked()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();
    desk.secrets.scriptReads({Outcome::Locked}).scriptUnlocks({Outcome::Locked});
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::KeychainLocked);
    QCOMPARE(desk.session->account(), desk.account());
    QCOMPARE(desk.secrets.count(QStringLiteral("unlock")), 0); // not without being asked to

    desk.session->unlockKeychain();
    desk.session->unlockKeychain(); // an impatient second click
    QTRY_COMPARE(desk.troubles->count(), 1);
    QCOMPARE(desk.session->state(), State::KeychainLocked);
    QCOMPARE(desk.secrets.count(QStringLiteral("unlock")), 1);

    desk.session->unlockKeychain();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    QCOMPARE(desk.key(), key);
}

void TestResume::lockedAndSignedInAgain()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();
    desk.secrets.scriptReads({Outcome::Locked, Outcome::Locked});
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::KeychainLocked);
    QVERIFY(desk.signIn()); // the prompt is answered now
    QCOMPARE(desk.session->state(), State::SignedIn);
    QCOMPARE(desk.key(), key);
}

void TestResume::hungUntilItAnswers()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    desk.secrets.scriptReads({Outcome::Hung});
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::KeychainHung);
    desk.secrets.comeBack();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
}

void TestResume::hungAndKeptWaiting()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    desk.secrets.scriptReads({Outcome::Hung, Outcome::Hung});
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::KeychainHung);
    desk.session->keepWaiting();
    QCOMPARE(desk.session->state(), State::Resuming);
    QTest::qWait(50); // Hung at once: not a reason to ask the person again at once
    QCOMPARE(desk.session->state(), State::Resuming);
    desk.secrets.comeBack();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
}

void TestResume::hungAndGoneOnWithout()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray before = desk.secrets.content(desk.entry());
    desk.secrets.scriptReads({Outcome::Hung});
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::KeychainHung);
    desk.session->continueWithoutKeychain();
    QCOMPARE(desk.session->state(), State::SignedOut);
    desk.secrets.forgetCalls();
    QVERIFY(desk.signIn());
    QVERIFY(desk.session->isMemoryOnly());
    QVERIFY(desk.secrets.calls().isEmpty());
    QCOMPARE(desk.secrets.content(desk.entry()), before);

    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    QVERIFY(!desk.session->isMemoryOnly());
}

void TestResume::damagedAndForeignEntries()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray good = desk.secrets.content(desk.entry());
    desk.userId = 8;
    QVERIFY(desk.signIn());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\x01 broken"), QByteArray("\x02"), good}) {
        desk.secrets.setContent(desk.entry(8), bytes);
        desk.resume();
        QTRY_COMPARE(desk.session->state(), State::SignedOut);
        QCOMPARE(desk.troubles->count(), 1);
        QVERIFY(desk.session->isMemoryOnly());
        QCOMPARE(desk.secrets.content(desk.entry(8)), bytes);
    }
}

void TestResume::sessionGoneBeforeTheAnswer()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    desk.secrets.keepNext();
    desk.resume();
    desk.session.reset();
    desk.secrets.answerKept();
    desk.start();
    QCOMPARE(desk.session->state(), State::SignedOut);
}

void TestResume::lateAnswerOfAnEarlierAccount()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    desk.userId = 8;
    QVERIFY(desk.signIn());
    desk.start();
    desk.secrets.keepNext();
    desk.session->resume(desk.account(7));
    desk.session->resume(desk.account(8));
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    desk.secrets.answerKept();
    QTest::qWait(20);
    QCOMPARE(desk.session->account(), desk.account(8));
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
