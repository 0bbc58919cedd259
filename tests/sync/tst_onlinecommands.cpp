// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/onlinecommands.h"
#include "sync/stage.h"

#include <QTest>

using namespace syncing;
using test::Answer;

namespace {

/// The profile of an account that is gone: all fields null (api.md 3.3).
Answer goneAccount()
{
    return Answer::json(404, R"({"id": null, "name": null, "username": null})");
}

} // namespace

/// The end of an account, when its answer is lost; the sandbox tells of the rest (tst_flows).
class TestOnlineCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deletesTheAccount_data();
    void deletesTheAccount();
    void isNotSentWithoutANetwork();
};

void TestOnlineCommands::deletesTheAccount_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<int>("requests");
    const Answer broken = Answer::message(500, "Internal Server Error");
    QTest::newRow("well") << Answer::message(200, "User was deleted successfully.") << true << true
                          << 1;
    QTest::newRow("gone before") << Answer::message(404, "User does not exist.") << true << true
                                 << 1;
    QTest::newRow("the only admin")
        << Answer::message(400, "You are the only Admin left.") << false << false << 1;
    QTest::newRow("lost, and gone") << Answer::drop() << true << true << 2;
    QTest::newRow("lost, and still there") << Answer::drop() << false << false << 2;
    QTest::newRow("an error, and gone") << broken << true << true << 2;
    QTest::newRow("an error, and still there") << broken << false << false << 2;
    QTest::newRow("cut, and gone") << Answer::json(200, "{") << true << true << 2;
}

void TestOnlineCommands::deletesTheAccount()
{
    QFETCH(Answer, answer);
    QFETCH(bool, isGone);
    QFETCH(bool, isDone);
    QFETCH(int, requests);
    Stage stage;
    OnlineCommands commands(stage.client, stage.store);
    stage.onWrite({answer, [&] {
                       if (isGone)
                           stage.listing = goneAccount();
                   }});
    Taken<Done> taken;
    commands.deleteAccount(&taken.context, taken.callback());
    QVERIFY(!taken.result);
    QTRY_VERIFY(taken.result.has_value());
    QCOMPARE(taken.result->has_value(), isDone);
    QCOMPARE(stage.writes(), QStringList(QStringLiteral("DELETE /user")));
    QCOMPARE(stage.server.seen().size(), requests);
}

void TestOnlineCommands::isNotSentWithoutANetwork()
{
    Stage stage;
    OnlineCommands commands(stage.client, stage.store);
    stage.server.stopListening();
    Taken<Done> taken;
    commands.deleteAccount(&taken.context, taken.callback());
    QTRY_VERIFY(taken.result.has_value());
    QCOMPARE(taken.result->error().kind, Error::Kind::Offline);
    QVERIFY(stage.server.seen().isEmpty());
}

QTEST_GUILESS_MAIN(TestOnlineCommands)
#include "tst_onlinecommands.moc"
