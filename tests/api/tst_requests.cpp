// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calls.h"
#include "api/talk.h"

// What each call says to the server, to the byte, when all goes well.
class TestRequests : public QObject
{
    Q_OBJECT

    static QByteArray authorization(const test::Call &call)
    {
        const QByteArray token = call.token;
        return token == "none" ? QByteArray() : "Bearer " + token + "-token";
    }

private Q_SLOTS:
    void saysWhatTheContractSays_data() { test::rowsOfCalls(); }
    void saysWhatTheContractSays()
    {
        QFETCH(QByteArray, name);
        const test::Call &call = test::callNamed(name);
        test::Talk talk;
        talk.server.answer(test::Answer::json(call.status, call.answer));

        const Result<Done> result = talk.hear<Done>([&](QObject *context, Callback<Done> done) {
            call.make(talk.client, context, std::move(done));
            QCOMPARE(talk.answers, 0); // never before the call has returned
        });

        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QVERIFY(talk.isAllSaid());
        const test::Seen &seen = talk.server.seen().constFirst();
        QCOMPARE(seen.verb, call.verb);
        QCOMPARE(seen.target, call.target);
        QCOMPARE(seen.body, call.body);
        QCOMPARE(seen.headers.value("authorization"), authorization(call));
        // An empty body with this type is broken JSON to the service.
        QCOMPARE(seen.headers.value("content-type"),
                 call.body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    }

    void saysNothingMoreWhenItsContextDies_data() { test::rowsOfCalls(); }
    void saysNothingMoreWhenItsContextDies()
    {
        QFETCH(QByteArray, name);
        test::Talk talk;
        int answers = 0;
        {
            QObject context;
            test::callNamed(name).make(talk.client, &context,
                                       [&](const Result<Done> &) { ++answers; });
        }
        QTest::qWait(20);
        QCOMPARE(answers, 0);
        QCOMPARE(talk.server.seen().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
