// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/gate.h"

#include <QTest>

using namespace std::chrono_literals;
using http::Client;
using http::Gate;
using Kind = Error::Kind;

// A gate whose clock and refresher the test holds in its hand.
class TestGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void passesAtOnceWithAGoodToken();
    void fetchesATokenWhenThereIsNone();
    void refreshesAtFourFifthsOfTheLifetime();
    void passesADueTokenWhenNothingCanRefreshIt();
    void refreshesOnceForTwentyRefusals();
    void repeatsWithThePresentTokenWhenAnOldOneWasRefused();
    void endsTheSessionWhenTheRefreshIsRefused();
    void endsTheSessionWhenNothingCanRefreshARefusedToken();
    void endsTheSessionOnce();
    void goesOnWhenTheRefreshFailsOtherwise_data();
    void goesOnWhenTheRefreshFailsOtherwise();
    void forgetsWhenCleared();
    void hearsNothingFromARefreshThatItForgot();
    void survivesARefreshThatOutlivesIt();
    void takesARefreshThatAnswersAtOnce();
    void livesAMinuteOfShortLifetimes();

private:
    std::vector<Callback<Client::AccessToken>> refreshes; // asked for and not yet answered
    std::chrono::milliseconds time{1'000'000};
    int asked = 0;
    int ended = 0;
    QByteArrayList log; // what waiters got, in order
    std::unique_ptr<Gate> gate;

    Client::Refresher refresher()
    {
        return [this](Callback<Client::AccessToken> done) {
            ++asked;
            refreshes.push_back(std::move(done));
        };
    }
    Gate::Waiter waiter()
    {
        return [this](const Result<Gate::Pass> &pass) {
            log += pass ? pass->token : kindName(pass.error().kind).toLatin1();
            if (pass)
                last = *pass;
            else
                QVERIFY(!pass.error().mayHaveBeenSent);
        };
    }
    Gate::Pass last;

    void answer(const Result<Client::AccessToken> &result)
    {
        QVERIFY(!refreshes.empty());
        const auto done = refreshes.front();
        refreshes.erase(refreshes.begin());
        done(result);
    }
    static Client::AccessToken token(const char *name, std::chrono::milliseconds lifetime = 600s)
    {
        return {name, lifetime};
    }
};

void TestGate::init()
{
    refreshes.clear();
    asked = ended = 0;
    log.clear();
    last = {};
    gate = std::make_unique<Gate>([this] { return time; }, [this] { ++ended; });
}

void TestGate::passesAtOnceWithAGoodToken()
{
    gate->setRefresher(refresher());
    gate->setToken("first", 600s);
    gate->enter(waiter());
    QCOMPARE(log, QByteArrayList({"first"}));
    QCOMPARE(asked, 0);
}

void TestGate::fetchesATokenWhenThereIsNone()
{
    gate->setRefresher(refresher());
    gate->enter(waiter());
    gate->enter(waiter());
    QCOMPARE(log, QByteArrayList());
    QCOMPARE(asked, 1);
    answer(token("first"));
    QCOMPARE(log, QByteArrayList({"first", "first"}));
    gate->enter(waiter());
    QCOMPARE(asked, 1);
}

void TestGate::refreshesAtFourFifthsOfTheLifetime()
{
    gate->setRefresher(refresher());
    gate->setToken("first", 600s);
    time += 479'999ms;
    gate->enter(waiter());
    QCOMPARE(asked, 0);
    time += 1ms;
    gate->enter(waiter());
    QCOMPARE(asked, 1);
    answer(token("second"));
    QCOMPARE(log, QByteArrayList({"first", "second"}));
}

void TestGate::passesADueTokenWhenNothingCanRefreshIt()
{
    gate->setToken("first", 600s);
    time += 700s;
    gate->enter(waiter());
    QCOMPARE(log, QByteArrayList({"first"}));
}

void TestGate::refreshesOnceForTwentyRefusals()
{
    gate->setRefresher(refresher());
    gate->setToken("first", 600s);
    std::vector<Gate::Pass> passes;
    for (int i = 0; i < 20; ++i) {
        gate->enter(waiter());
        passes.push_back(last);
    }
    log.clear();
    for (int i = 0; i < 10; ++i)
        gate->refused(passes[i], waiter());
    QCOMPARE(asked, 1);
    answer(token("second"));
    QCOMPARE(log.count("second"), 10);
    // The other ten come late, with the old token: no second refresh for them.
    for (int i = 10; i < 20; ++i)
        gate->refused(passes[i], waiter());
    QCOMPARE(log.count("second"), 20);
    QCOMPARE(asked, 1);
}

void TestGate::repeatsWithThePresentTokenWhenAnOldOneWasRefused()
{
    gate->setRefresher(refresher());
    gate->setToken("first", 600s);
    gate->enter(waiter());
    const Gate::Pass old = last;
    gate->setToken("second", 600s);
    gate->refused(old, waiter());
    QCOMPARE(log, QByteArrayList({"first", "second"}));
    QCOMPARE(asked, 0);
}

void TestGate::endsTheSessionWhenTheRefreshIsRefused()
{
    gate->setRefresher(refresher());
    gate->enter(waiter());
    gate->enter(waiter());
    answer(Error{Kind::Unauthorized, 401, {}, true});
    QCOMPARE(log, QByteArrayList({"SessionEnded", "SessionEnded"}));
    QCOMPARE(ended, 1);
    gate->enter(waiter());
    QCOMPARE(log.last(), QByteArray("SessionEnded"));
    QCOMPARE(asked, 1);
    QCOMPARE(ended, 1);
    // Signed in again.
    gate->setRefresher(refresher());
    gate->setToken("new", 600s);
    gate->enter(waiter());
    QCOMPARE(log.last(), QByteArray("new"));
}

void TestGate::endsTheSessionWhenNothingCanRefreshARefusedToken()
{
    gate->setToken("first", 600s);
    gate->enter(waiter());
    gate->refused(last, waiter());
    QCOMPARE(log, QByteArrayList({"first", "SessionEnded"}));
    QCOMPARE(ended, 1);
}

void TestGate::endsTheSessionOnce()
{
    gate->setRefresher(refresher());
    gate->setToken("first", 600s);
    gate->enter(waiter());
    gate->refused(last, waiter());
    gate->end();
    gate->end();
    QCOMPARE(ended, 1);
    QCOMPARE(log, QByteArrayList({"first", "SessionEnded"}));
}

void TestGate::goesOnWhenTheRefreshFailsOtherwise_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind :
         {Kind::Offline, Kind::Timeout, Kind::Server, Kind::Protocol, Kind::Tls, Kind::Forbidden})
        QTest::addRow("%s", qPrintable(kindName(kind))) << int(kind);
}

void TestGate::goesOnWhenTheRefreshFailsOtherwise()
{
    QFETCH(const int, kind);
    gate->setRefresher(refresher());
    gate->enter(waiter());
    answer(Error{Kind(kind), 0, {}, true});
    QCOMPARE(log, QByteArrayList({kindName(Kind(kind)).toLatin1()}));
    QCOMPARE(ended, 0);
    gate->enter(waiter());
    QCOMPARE(asked, 2);
    answer(token("first"));
    QCOMPARE(log.last(), QByteArray("first"));
}

void TestGate::forgetsWhenCleared()
{
    gate->setRefresher(refresher());
    gate->enter(waiter());
    gate->clear();
    QCOMPARE(log, QByteArrayList({"SessionEnded"}));
    gate->enter(waiter());
    QCOMPARE(log.size(), 2);
    QCOMPARE(ended, 0); // nobody was refused
}

void TestGate::hearsNothingFromARefreshThatItForgot()
{
    gate->setRefresher(refresher());
    gate->enter(waiter());
    gate->clear();
    gate->setRefresher(refresher());
    gate->setToken("another's", 600s);
    answer(token("stale"));
    gate->enter(waiter());
    QCOMPARE(log, QByteArrayList({"SessionEnded", "another's"}));
}

void TestGate::survivesARefreshThatOutlivesIt()
{
    gate->setRefresher(refresher());
    gate->enter(waiter());
    gate.reset();
    answer(token("late"));
    QCOMPARE(log, QByteArrayList());
}

void TestGate::takesARefreshThatAnswersAtOnce()
{
    gate->setRefresher([](const Callback<Client::AccessToken> &done) { done(token("quick")); });
    gate->enter(waiter());
    QCOMPARE(log, QByteArrayList({"quick"}));
}

void TestGate::livesAMinuteOfShortLifetimes()
{
    gate->setRefresher(refresher());
    gate->setToken("token", 1s);
    for (int tick = 0; tick < 600; ++tick) { // a request each 100 ms
        gate->enter(waiter());
        if (!refreshes.empty())
            answer(token("token", 1s));
        time += 100ms;
    }
    QCOMPARE(log.count("token"), 600);
    QCOMPARE(asked, 74); // each 800 ms
    QCOMPARE(ended, 0);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
