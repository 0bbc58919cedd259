// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calls.h"
#include "api/talk.h"

using namespace Qt::StringLiterals;
using test::Answer;

// A write goes out once, however it ends; only the status and the shape that the service promises
// are a success.
class TestWrites : public QObject
{
    Q_OBJECT

    // Login and refresh change nothing, and their answers are tokens.
    static bool isChange(const test::Call &call)
    {
        return call.isWrite() && call.answer.startsWith(R"({"message")");
    }

    // The one conversation: this answer, one request, this kind, and then silence.
    static void expect(const test::Call &call, const Answer &answer, Error::Kind kind)
    {
        test::Talk talk;
        talk.server.answer(answer).always(Answer::json(call.status, call.answer));
        const Result<Done> result = talk.hear<Done>([&](QObject *context, Callback<Done> done) {
            call.make(talk.client, context, std::move(done));
        });
        QCOMPARE(test::kindOf(result), kindName(kind));
        QVERIFY(result.error().mayHaveBeenSent);
        QVERIFY(talk.isAllSaid());
    }

private Q_SLOTS:
    void isNotRepeatedAfterAnErrorOfTheServer_data() { test::rowsOfCalls(true); }
    void isNotRepeatedAfterAnErrorOfTheServer()
    {
        QFETCH(QByteArray, name);
        const test::Call &call = test::callNamed(name);
        expect(call, Answer::message(500, "Internal Server Error"), Error::Kind::Server);
        expect(call, Answer::html(502), Error::Kind::Server);
    }

    void isNotRepeatedAfterALostAnswer_data() { test::rowsOfCalls(true); }
    void isNotRepeatedAfterALostAnswer()
    {
        QFETCH(QByteArray, name);
        const test::Call &call = test::callNamed(name);
        expect(call, Answer::drop(), Error::Kind::Offline);
        expect(call, Answer::reset(), Error::Kind::Offline);
        const QByteArray half =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{\"mes";
        expect(call, Answer::raw(half), Error::Kind::Offline);
    }

    void anotherStatusIsNoSuccess_data() { test::rowsOfCalls(true); }
    void anotherStatusIsNoSuccess()
    {
        QFETCH(QByteArray, name);
        const test::Call &call = test::callNamed(name);
        if (!isChange(call))
            return;
        for (const int status : {200, 201, 202}) {
            if (status != call.status)
                expect(call, Answer::json(status, call.answer), Error::Kind::Protocol);
        }
        expect(call, Answer::raw("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"),
               Error::Kind::Offline);
    }

    void anotherShapeIsNoSuccess_data() { test::rowsOfCalls(true); }
    void anotherShapeIsNoSuccess()
    {
        QFETCH(QByteArray, name);
        const test::Call &call = test::callNamed(name);
        for (const char *body : {"[]", "{}", "{\"message\":null}", "{\"message\":1}", "\"done\"",
                                 "[{\"message\":\"done\"}]", "not JSON"})
            expect(call, Answer::json(call.status, body), Error::Kind::Protocol);
        expect(call, Answer::html(call.status), Error::Kind::Protocol);
    }

    void isNotTakenElsewhere_data() { test::rowsOfCalls(true); }
    void isNotTakenElsewhere()
    {
        QFETCH(QByteArray, name);
        const test::Call &call = test::callNamed(name);
        test::ScriptedServer elsewhere;
        elsewhere.always(Answer::json(call.status, call.answer));
        expect(call, Answer::redirect(302, elsewhere.url().toEncoded() + "/"),
               Error::Kind::Protocol);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void wasNotSentWhenNobodyListens_data() { test::rowsOfCalls(true); }
    void wasNotSentWhenNobodyListens()
    {
        QFETCH(QByteArray, name);
        const test::Call &call = test::callNamed(name);
        test::Talk talk;
        talk.server.stopListening();
        const Result<Done> result = talk.hear<Done>([&](QObject *context, Callback<Done> done) {
            call.make(talk.client, context, std::move(done));
        });
        QCOMPARE(test::kindOf(result), u"Offline"_s);
        QVERIFY(!result.error().mayHaveBeenSent);
    }
};

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
