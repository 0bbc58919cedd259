// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desk.h"

#include <QTest>

using session::Session;
using State = Session::State;
using Outcome = session::SecretStore::Outcome;

/// Signing in and out.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndKeepsIt();
    void wrongPassword();
    void accessTokenGoesAlong();
    void nothingSecretInTheSettings();
    void notStayingWritesNothing();
    void oldKeyIsTakenOver();
    void troubleAtReading_data();
    void troubleAtReading();
    void troubleAtWriting_data();
    void troubleAtWriting();
    void lockedAndUnlocked();
    void lockedAtWritingAndUnlocked();
    void newerEntryIsLeftAlone();
    void damagedEntryIsReplaced();
    void anotherUserIsAnotherAccount();
    void signOutDeletesTheEntry();
    void signOutThatFailsIsTriedAgain_data();
    void signOutThatFailsIsTriedAgain();
    void signingInAgainDropsThePendingRemoval();
    void signOutOfAMemoryOnlySession();
    void dialogClosedDuringSignIn();
    void dialogClosedWhileWriting();
    void secondSignInReplacesTheFirst();
};

void TestSession::signsInAndKeepsIt()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    QCOMPARE(desk.session->state(), State::SignedIn);
    QCOMPARE(desk.session->account(), desk.account());
    QVERIFY(!desk.session->isMemoryOnly());
    QCOMPARE(desk.session->dataKey().size(), std::size_t(32));
    QCOMPARE(desk.session->lastAccount(), desk.account());
    QCOMPARE(desk.session->lastServer(), desk.server.url());
    QCOMPARE(desk.secrets.keys(), QStringList{desk.entry()});
    QVERIFY(desk.secrets.content(desk.entry()).contains(desk.key()));
    QCOMPARE(desk.troubles->count(), 0);
    QCOMPARE(desk.states->count(), 1);
}

void TestSession::wrongPassword()
{
    test::Desk desk;
    desk.isPasswordRight = false;
    const Result<Done> result = desk.signIn();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(desk.session->state(), State::SignedOut);
    QVERIFY(desk.secrets.calls().isEmpty());
    QCOMPARE(desk.states->count(), 0);
}

void TestSession::accessTokenGoesAlong()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(desk.ask());
    QCOMPARE(desk.server.seen().last().headers.value("authorization"),
             "Bearer " + test::token(7, "access", 600));
    QCOMPARE(desk.count("/refresh"), 0);
}

void TestSession::nothingSecretInTheSettings()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray text = desk.settingsFile();
    QVERIFY(text.contains("localhost"));
    for (const QByteArray &secret :
         {QByteArray("ada"), QByteArray("canary"), test::token(7, "access", 600).left(20),
          test::token(7, "refresh", 2419200), desk.key(), desk.key().toHex(),
          desk.key().toBase64()})
        QVERIFY(!text.contains(secret));
}

void TestSession::notStayingWritesNothing()
{
    test::Desk desk;
    QVERIFY(desk.signIn(false));
    QCOMPARE(desk.session->state(), State::SignedIn);
    QVERIFY(desk.session->isMemoryOnly());
    QVERIFY(desk.secrets.calls().isEmpty());
    QVERIFY(desk.settingsFile().isEmpty());
    QCOMPARE(desk.troubles->count(), 0);
    QVERIFY(desk.ask());

    desk.start();
    QVERIFY(!desk.session->lastAccount().isValid());
}

void TestSession::oldKeyIsTakenOver()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();

    desk.start();
    QVERIFY(desk.signIn());
    QCOMPARE(desk.key(), key);
}

void TestSession::troubleAtReading_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("locked") << Outcome::Locked;
    QTest::newRow("unavailable") << Outcome::Unavailable;
    QTest::newRow("hung") << Outcome::Hung;
    QTest::newRow("failed") << Outcome::Failed;
}

void TestSession::troubleAtReading()
{
    QFETCH(Outcome, outcome);
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray before = desk.secrets.content(desk.entry());

    desk.start();
    desk.secrets.scriptReads({outcome}).scriptUnlocks({Outcome::Locked});
    QVERIFY(desk.signIn());
    QCOMPARE(desk.session->state(), State::SignedIn);
    QVERIFY(desk.session->isMemoryOnly());
    QCOMPARE(desk.troubles->count(), 1);
    QCOMPARE(desk.secrets.content(desk.entry()), before); // what could not be read is not replaced
    QCOMPARE(desk.session->lastAccount(), desk.account());
    QVERIFY(desk.ask());
}

void TestSession::troubleAtWriting_data()
{
    troubleAtReading_data();
}

void TestSession::troubleAtWriting()
{
    QFETCH(Outcome, outcome);
    test::Desk desk;
    desk.secrets.scriptWrites({outcome, outcome});
    QVERIFY(desk.signIn());
    QVERIFY(desk.session->isMemoryOnly());
    QCOMPARE(desk.troubles->count(), 1);
    QVERIFY(!desk.session->lastAccount().isValid());
    QCOMPARE(desk.session->lastServer(), desk.server.url()); // saves typing it next time
    QVERIFY(desk.ask());
}

void TestSession::lockedAndUnlocked()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();

    desk.start();
    desk.secrets.scriptReads({Outcome::Locked});
    desk.secrets.forgetCalls();
    QVERIFY(desk.signIn());
    QCOMPARE(desk.key(), key);
    QCOMPARE(desk.secrets.calls(),
             (QStringList{QStringLiteral("read ") + desk.entry(), QStringLiteral("unlock"),
                          QStringLiteral("read ") + desk.entry(),
                          QStringLiteral("write ") + desk.entry()}));

    desk.start();
    desk.secrets.scriptReads({Outcome::Locked, Outcome::Locked});
    QVERIFY(desk.signIn());
    QVERIFY(desk.session->isMemoryOnly()); // one attempt, no loop
}

void TestSession::lockedAtWritingAndUnlocked()
{
    test::Desk desk;
    desk.secrets.scriptWrites({Outcome::Locked});
    QVERIFY(desk.signIn());
    QVERIFY(!desk.session->isMemoryOnly());
    QCOMPARE(desk.secrets.count(QStringLiteral("write")), 2);
    QCOMPARE(desk.secrets.count(QStringLiteral("unlock")), 1);
}

void TestSession::newerEntryIsLeftAlone()
{
    test::Desk desk;
    desk.secrets.setContent(desk.entry(), "\x02 of the future");
    QVERIFY(desk.signIn());
    QVERIFY(desk.session->isMemoryOnly());
    QCOMPARE(desk.troubles->count(), 1);
    QCOMPARE(desk.secrets.content(desk.entry()), QByteArray("\x02 of the future"));
}

void TestSession::damagedEntryIsReplaced()
{
    test::Desk desk;
    desk.secrets.setContent(desk.entry(), "\x01 broken");
    QVERIFY(desk.signIn());
    QVERIFY(!desk.session->isMemoryOnly());
    QVERIFY(desk.secrets.content(desk.entry()).contains(desk.key()));
}

void TestSession::anotherUserIsAnotherAccount()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    const QByteArray key = desk.key();
    desk.userId = 8;
    QVERIFY(desk.signIn());
    QCOMPARE(desk.session->account(), desk.account(8));
    QVERIFY(desk.key() != key);
    QCOMPARE(desk.secrets.keys().size(), 2);
    QCOMPARE(desk.session->lastAccount(), desk.account(8));
    QCOMPARE(desk.states->count(), 2);

    desk.userId = 7;
    QVERIFY(desk.signIn());
    QCOMPARE(desk.key(), key);
}

void TestSession::signOutDeletesTheEntry()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(desk.signOut());
    QCOMPARE(desk.session->state(), State::SignedOut);
    QVERIFY(!desk.session->account().isValid());
    QVERIFY(desk.session->isMemoryOnly());
    QVERIFY(desk.secrets.keys().isEmpty());
    QVERIFY(!desk.session->lastAccount().isValid());
    QCOMPARE(desk.session->lastServer(), desk.server.url());
    const Result<http::Response> reply = desk.ask();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::SessionEnded);
}

void TestSession::signOutThatFailsIsTriedAgain_data()
{
    troubleAtReading_data();
}

void TestSession::signOutThatFailsIsTriedAgain()
{
    QFETCH(Outcome, outcome);
    test::Desk desk;
    QVERIFY(desk.signIn());
    desk.secrets.scriptRemovals({outcome, outcome});
    const Result<Done> result = desk.signOut();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Keychain);
    QCOMPARE(desk.session->state(), State::SignedOut);
    QCOMPARE(desk.secrets.keys().size(), 1);

    desk.start(); // asks for nothing by itself
    QTest::qWait(20);
    QCOMPARE(desk.secrets.count(QStringLiteral("remove")), 1);
    desk.userId = 8;
    QVERIFY(desk.signIn());
    QCOMPARE(desk.secrets.count(QStringLiteral("remove")), 2); // in vain again
    QCOMPARE(desk.secrets.keys().size(), 2);

    desk.resume();
    QTRY_COMPARE(desk.secrets.keys(), QStringList{desk.entry(8)});
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    QTest::qWait(20);
    QCOMPARE(desk.secrets.count(QStringLiteral("remove")), 3); // done with
}

void TestSession::signingInAgainDropsThePendingRemoval()
{
    test::Desk desk;
    QVERIFY(desk.signIn());
    desk.secrets.scriptRemovals({Outcome::Locked, Outcome::Locked});
    QVERIFY(!desk.signOut());
    QVERIFY(desk.signIn());

    desk.resume();
    QTRY_COMPARE(desk.session->state(), State::SignedIn);
    QTest::qWait(20);
    QCOMPARE(desk.secrets.keys(), QStringList{desk.entry()});
}

void TestSession::signOutOfAMemoryOnlySession()
{
    test::Desk desk;
    QVERIFY(desk.signIn(false));
    QVERIFY(desk.signOut());
    QVERIFY(desk.secrets.calls().isEmpty());
    QVERIFY(!desk.ask());
}

void TestSession::dialogClosedDuringSignIn()
{
    test::Desk desk;
    auto dialog = std::make_unique<QObject>();
    bool isAnswered = false;
    desk.session->signIn(desk.credentials(), dialog.get(),
                         [&](const Result<Done> &) { isAnswered = true; });
    dialog.reset();
    QTest::qWait(100);
    QVERIFY(!isAnswered);
    QCOMPARE(desk.session->state(), State::SignedOut);
    QVERIFY(desk.secrets.calls().isEmpty());

    // While the keychain is being asked.
    dialog = std::make_unique<QObject>();
    desk.secrets.keepNext();
    desk.session->signIn(desk.credentials(), dialog.get(),
                         [&](const Result<Done> &) { isAnswered = true; });
    QTRY_COMPARE(desk.secrets.calls().size(), 1);
    dialog.reset();
    desk.secrets.answerKept();
    QTest::qWait(50);
    QVERIFY(!isAnswered);
    QCOMPARE(desk.session->state(), State::SignedOut);
    QVERIFY(desk.secrets.keys().isEmpty());
    QVERIFY(desk.signIn());
}

void TestSession::dialogClosedWhileWriting()
{
    test::Desk desk;
    auto dialog = std::make_unique<QObject>();
    bool isAnswered = false;
    desk.secrets.keepNext(); // the read
    desk.session->signIn(desk.credentials(), dialog.get(),
                         [&](const Result<Done> &) { isAnswered = true; });
    QTRY_COMPARE(desk.secrets.calls().size(), 1);
    desk.secrets.keepNext(); // the write
    desk.secrets.answerKept();
    QCOMPARE(desk.secrets.calls().size(), 2);
    dialog.reset();
    desk.secrets.answerKept();

    // An entry is there now: forgetting the sign-in would leave it behind unseen.
    QCOMPARE(desk.session->state(), State::SignedIn);
    QVERIFY(!isAnswered);
    QCOMPARE(desk.session->lastAccount(), desk.account());
}

void TestSession::secondSignInReplacesTheFirst()
{
    test::Desk desk;
    std::optional<Result<Done>> first;
    desk.session->signIn(desk.credentials(), this, [&](Result<Done> result) { first = result; });
    QVERIFY(desk.signIn());
    QVERIFY(first.has_value());
    QCOMPARE(first->error().kind, Error::Kind::Cancelled);
    QCOMPARE(desk.states->count(), 1);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
