// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTest>

using namespace std::chrono_literals;
using http::Auth;
using http::Client;
using http::Verb;
using test::Answer;
using test::ScriptedServer;
using test::Seen;

// Tokens on the wire: who gets them, and what a 401 does (api.md 3.2, sync protocol step 10).
class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sendsTheTokenThatIsAskedFor();
    void refreshesOnceForTwentyParallelRefusals();
    void repeatsAWriteOnceAfterARefusedToken();
    void leavesOther401sAlone();
    void endsTheSessionAtTheSecondRefusal();
    void endsTheSessionWhenTheRefreshIsRefused();
    void saysThatNothingWasSentWhenTheRefreshFails();
    void doesNotWaitForEverForARefresh();
    void endsWhatWaitsWhenCredentialsAreCleared();
    void leavesABasicChallengeUnanswered_data();
    void leavesABasicChallengeUnanswered();
    void mayBeDestroyedWhenTheSessionEnds();

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Client> client;
    int refreshes = 0;
    int ended = 0;

    // Refreshes as the session does: by a request of the client itself.
    void refreshOverTheWire();
};

namespace {

Answer expired()
{
    return Answer::message(401, "The token has expired! Please, login again or refresh it.");
}

// A service for which only the token "fresh" is good, and which gives it for "refresh".
Answer service(const Seen &seen)
{
    const QByteArray token = seen.headers.value("authorization");
    if (seen.target == "/refresh")
        return token == "Bearer refresh" ? Answer::json(200, R"({"access_token": "fresh"})")
                                         : Answer::message(401, "The token is invalid!");
    return token == "Bearer fresh" ? Answer::json(200, "[]") : expired();
}

} // namespace

void TestTokens::init()
{
    client.reset();
    refreshes = ended = 0;
    server = std::make_unique<ScriptedServer>();
    server->always(service);
    client = std::make_unique<Client>();
    client->setServer(server->url());
    connect(client.get(), &Client::sessionEnded, this, [this] { ++ended; });
}

void TestTokens::refreshOverTheWire()
{
    client->setRefresher([this](const Callback<Client::AccessToken> &done) {
        ++refreshes;
        http::Request refresh;
        refresh.verb = Verb::Post;
        refresh.route = refresh.path = QStringLiteral("/refresh");
        refresh.auth = Auth::Given;
        refresh.token = "refresh";
        client->send(refresh, this, [done](const Result<http::Response> &reply) {
            if (reply)
                done(Client::AccessToken{
                    reply->json[QLatin1String("access_token")].toString().toLatin1(), 600s});
            else
                done(reply.error());
        });
    });
}

void TestTokens::sendsTheTokenThatIsAskedFor()
{
    client->setAccessToken("fresh", 600s);
    exchange(*client, get(Auth::None));
    exchange(*client, get(Auth::Access));
    http::Request given = get(Auth::Given);
    given.token = "refresh";
    exchange(*client, given);
    QCOMPARE(server->seen().size(), 3);
    QVERIFY(!server->seen()[0].headers.contains("authorization"));
    QCOMPARE(server->seen()[1].headers.value("authorization"), QByteArray("Bearer fresh"));
    QCOMPARE(server->seen()[2].headers.value("authorization"), QByteArray("Bearer refresh"));
}

void TestTokens::refreshesOnceForTwentyParallelRefusals()
{
    client->setAccessToken("stale", 600s);
    refreshOverTheWire();
    std::vector<Heard> heard(20);
    for (Heard &one : heard)
        client->send(get(Auth::Access), this, one.callback());
    for (const Heard &one : heard) {
        QVERIFY(waitFor(one));
        QVERIFY(one.isGood());
    }
    QCOMPARE(refreshes, 1);
    QCOMPARE(server->count("POST"), 1);
    QVERIFY(server->count("GET") <= 40);
    for (const Heard &one : heard)
        QCOMPARE(one.calls, 1);
}

void TestTokens::repeatsAWriteOnceAfterARefusedToken()
{
    client->setAccessToken("stale", 600s);
    refreshOverTheWire();
    const Heard heard = exchange(*client, request(Verb::Put, R"({"a": 1})", Auth::Access));
    QVERIFY(heard.isGood());
    QCOMPARE(server->count("PUT"), 2);
    QCOMPARE(server->seen().last().body, QByteArray(R"({"a": 1})"));
    QCOMPARE(server->seen().last().headers.value("authorization"), QByteArray("Bearer fresh"));
}

void TestTokens::leavesOther401sAlone()
{
    client->setAccessToken("fresh", 600s);
    refreshOverTheWire();
    server->answer(Answer::message(401, "You are not involved in this mentorship relation."));
    const Heard heard = exchange(*client, request(Verb::Post, "{}", Auth::Access));
    QCOMPARE(heard.kind(), QStringLiteral("Unauthorized"));
    QCOMPARE(heard.error().detail,
             QStringLiteral("You are not involved in this mentorship relation."));
    QCOMPARE(server->seen().size(), 1);
    QCOMPARE(refreshes, 0);
}

void TestTokens::endsTheSessionAtTheSecondRefusal()
{
    client->setAccessToken("stale", 600s);
    refreshOverTheWire();
    server->answer(expired()).answer(Answer::json(200, R"({"access_token": "stale too"})"));
    const Heard heard = exchange(*client, get(Auth::Access));
    QCOMPARE(heard.kind(), QStringLiteral("SessionEnded"));
    QTRY_COMPARE(ended, 1);
    QCOMPARE(server->seen().size(), 3);
    QCOMPARE(exchange(*client, get(Auth::Access)).kind(), QStringLiteral("SessionEnded"));
    QCOMPARE(server->seen().size(), 3);
    QCOMPARE(ended, 1);
}

void TestTokens::endsTheSessionWhenTheRefreshIsRefused()
{
    refreshOverTheWire();
    server->answer(Answer::message(401, "The token is invalid!"));
    std::vector<Heard> heard(3);
    for (Heard &one : heard)
        client->send(request(Verb::Post, "{}", Auth::Access), this, one.callback());
    for (const Heard &one : heard) {
        QVERIFY(waitFor(one));
        QCOMPARE(one.kind(), QStringLiteral("SessionEnded"));
        QVERIFY(!one.error().mayHaveBeenSent);
    }
    QTRY_COMPARE(ended, 1);
    QCOMPARE(server->seen().size(), 1);
}

void TestTokens::saysThatNothingWasSentWhenTheRefreshFails()
{
    refreshOverTheWire();
    server->answer(Answer::drop()).answer(Answer::message(500, "Internal Server Error"));
    for (const char *kind : {"Offline", "Server", "good"}) {
        const Heard heard = exchange(*client, request(Verb::Put, "{}", Auth::Access));
        QCOMPARE(heard.kind(), QString::fromLatin1(kind));
        if (!heard.isGood())
            QVERIFY(!heard.error().mayHaveBeenSent);
    }
    QCOMPARE(ended, 0);
    QCOMPARE(server->count("PUT"), 1);
}

void TestTokens::doesNotWaitForEverForARefresh()
{
    client->setLimits({200ms, 200ms});
    client->setRefresher([](const Callback<Client::AccessToken> &) {});
    const Heard heard = exchange(*client, request(Verb::Post, "{}", Auth::Access));
    QCOMPARE(heard.kind(), QStringLiteral("Timeout"));
    QVERIFY(!heard.error().mayHaveBeenSent);
}

void TestTokens::endsWhatWaitsWhenCredentialsAreCleared()
{
    server->always(Answer::silence());
    refreshOverTheWire();
    Heard heard;
    client->send(get(Auth::Access), this, heard.callback());
    QTRY_COMPARE(server->seen().size(), 1); // the refresh
    client->clearCredentials();
    QCOMPARE(heard.calls, 0);
    QVERIFY(waitFor(heard));
    QCOMPARE(heard.kind(), QStringLiteral("SessionEnded"));
    QCOMPARE(ended, 0);
}

void TestTokens::leavesABasicChallengeUnanswered_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("scheme");
    for (const char *scheme :
         {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Negotiate", "NTLM", "Bearer"}) {
        for (const Verb verb : {Verb::Get, Verb::Post, Verb::Delete})
            QTest::addRow("%s %d", scheme, int(verb)) << int(verb) << QByteArray(scheme);
    }
}

void TestTokens::leavesABasicChallengeUnanswered()
{
    QFETCH(const int, verb);
    QFETCH(const QByteArray, scheme);

    client->setAccessToken("fresh", 600s);
    refreshOverTheWire();
    server->always(Answer::message(401, "Who are you?").with("WWW-Authenticate: " + scheme));
    const Heard heard = exchange(*client, request(Verb(verb), {}, Auth::Access));
    QCOMPARE(heard.kind(), QStringLiteral("Unauthorized"));
    QCOMPARE(heard.error().httpStatus, 401);
    QCOMPARE(heard.error().detail, QStringLiteral("Who are you?"));
    QCOMPARE(server->seen().size(), 1);
    QCOMPARE(refreshes, 0);
}

void TestTokens::mayBeDestroyedWhenTheSessionEnds()
{
    refreshOverTheWire();
    server->always(Answer::message(401, "The token is invalid!"));
    connect(client.get(), &Client::sessionEnded, this, [this] { client.reset(); });
    Heard heard;
    client->send(get(Auth::Access), this, heard.callback());
    QTRY_COMPARE(ended, 1);
    QTRY_VERIFY(!client);
    QCOMPARE(heard.calls, 1);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
