// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loggedrequest.h"

#include <QTest>

using namespace std::chrono_literals;
using test::LoggedRequest;
using test::RouteCount;

// What a proxy's log says about a client's behaviour.
class TestLoggedRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsItsRoute_data();
    void knowsItsRoute();
    void knowsWhatChangesSomething_data();
    void knowsWhatChangesSomething();
    void countsWhatOverlaps_data();
    void countsWhatOverlaps();
    void countsWhatNeverEnded();
    void countsWritesOfEachRelation();
    void keepsTheOrderOfWrites();
    void countsByRoute();
};

namespace {

LoggedRequest request(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    LoggedRequest request;
    request.verb = parts.value(0);
    request.target = parts.value(1);
    return request;
}

LoggedRequest during(std::chrono::milliseconds began, std::chrono::milliseconds ended,
                     const QByteArray &line = "POST /mentorship_relation/5/task")
{
    LoggedRequest one = request(line);
    one.began = LoggedRequest::Moment(began);
    one.ended = LoggedRequest::Moment(ended);
    return one;
}

} // namespace

void TestLoggedRequest::knowsItsRoute_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<qint64>("relation");
    const auto row = [](const QByteArray &line, const QByteArray &route, qint64 relation) {
        QTest::newRow(line.constData()) << line << route << relation;
    };
    row("GET /users?page=2", "GET /users", 0);
    row("GET /users/17", "GET /users/{}", 0);
    row("POST /mentorship_relation/5/task", "POST /mentorship_relation/{}/task", 5);
    row("DELETE /mentorship_relation/12", "DELETE /mentorship_relation/{}", 12);
    row("PUT /mentorship_relation/5/task/31/comment/7?x=/8",
        "PUT /mentorship_relation/{}/task/{}/comment/{}", 5);
    row("POST /mentorship_relation/send_request", "POST /mentorship_relation/send_request", 0);
    row("GET /a1/2b", "GET /a1/2b", 0);
}

void TestLoggedRequest::knowsItsRoute()
{
    QFETCH(const QByteArray, line);
    QTEST(request(line).route(), "route");
    QTEST(request(line).relation(), "relation");
}

void TestLoggedRequest::knowsWhatChangesSomething_data()
{
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<bool>("isRefresh");
    QTest::newRow("GET /user") << false << false;
    QTest::newRow("PUT /user") << true << false;
    QTest::newRow("DELETE /mentorship_relation/5") << true << false;
    QTest::newRow("POST /login") << false << false;
    QTest::newRow("POST /refresh") << false << true;
    QTest::newRow("POST /register") << true << false;
}

void TestLoggedRequest::knowsWhatChangesSomething()
{
    QTEST(request(QTest::currentDataTag()).isWrite(), "isWrite");
    QTEST(request(QTest::currentDataTag()).isRefresh(), "isRefresh");
}

void TestLoggedRequest::countsWhatOverlaps_data()
{
    QTest::addColumn<QList<LoggedRequest>>("requests");
    QTest::addColumn<int>("most");
    QTest::newRow("none") << QList<LoggedRequest>() << 0;
    QTest::newRow("one") << QList<LoggedRequest>{during(1ms, 2ms)} << 1;
    QTest::newRow("one after another")
        << QList<LoggedRequest>{during(1ms, 2ms), during(2ms, 3ms), during(4ms, 5ms)} << 1;
    QTest::newRow("two") << QList<LoggedRequest>{during(1ms, 3ms), during(2ms, 4ms),
                                                 during(3ms, 5ms)}
                         << 2;
    QTest::newRow("one within another")
        << QList<LoggedRequest>{during(1ms, 9ms), during(2ms, 3ms), during(4ms, 5ms)} << 2;
    QTest::newRow("all") << QList<LoggedRequest>{during(3ms, 9ms), during(1ms, 9ms),
                                                 during(2ms, 9ms)}
                         << 3;
}

void TestLoggedRequest::countsWhatOverlaps()
{
    QFETCH(const QList<LoggedRequest>, requests);
    QTEST(test::mostInFlight(requests), "most");
}

void TestLoggedRequest::countsWhatNeverEnded()
{
    LoggedRequest open = during(1ms, 2ms);
    open.ended.reset();
    QCOMPARE(test::mostInFlight({open, during(100ms, 101ms)}), 2);
}

void TestLoggedRequest::countsWritesOfEachRelation()
{
    const QMap<qint64, int> most = test::mostWritesInFlight({
        during(1ms, 3ms),
        during(2ms, 4ms, "GET /mentorship_relation/5/tasks"),
        during(2ms, 9ms, "PUT /mentorship_relation/7/task/1/complete"),
        during(3ms, 5ms, "DELETE /mentorship_relation/7/task/2"),
        during(1ms, 9ms, "POST /refresh"),
        during(1ms, 9ms, "PUT /user"),
    });
    QCOMPARE(most, (QMap<qint64, int>{{0, 1}, {5, 1}, {7, 2}}));
}

void TestLoggedRequest::keepsTheOrderOfWrites()
{
    QList<QByteArray> routes;
    for (const LoggedRequest &write :
         test::writesOf({request("PUT /b"), request("GET /c"), request("POST /login"),
                         request("DELETE /a"), request("POST /refresh"), request("POST /b")}))
        routes.append(write.route());
    QCOMPARE(routes, (QList<QByteArray>{"PUT /b", "DELETE /a", "POST /b"}));
}

void TestLoggedRequest::countsByRoute()
{
    LoggedRequest unknown = request("POST /mentorship_relation/5/task");
    LoggedRequest forwarded = request("POST /mentorship_relation/7/task");
    forwarded.forwarded = LoggedRequest::Moment(1ms);
    LoggedRequest served = forwarded;
    served.served = LoggedRequest::Moment(2ms);
    LoggedRequest answered = served;
    answered.answeredStatus = 201;
    LoggedRequest madeUp = request("GET /user?x=1");
    madeUp.answeredStatus = 500;
    const auto counts = test::countByRoute({unknown, forwarded, served, answered, madeUp});
    QCOMPARE(counts.keys(), (QList<QByteArray>{"GET /user", "POST /mentorship_relation/{}/task"}));
    QVERIFY((counts.value("GET /user") == RouteCount{1, 0, 0, 1}));
    QVERIFY((counts.value("POST /mentorship_relation/{}/task") == RouteCount{4, 3, 2, 1}));
}

QTEST_GUILESS_MAIN(TestLoggedRequest)
#include "tst_loggedrequest.moc"
