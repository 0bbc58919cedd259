// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/outcome.h"

#include <QJsonArray>
#include <QTest>

using http::Ending;
using Kind = Error::Kind;
using Net = QNetworkReply;

class TestOutcome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsAnswersApart_data();
    void tellsAnswersApart();
    void tellsFailuresOfTheNetworkApart_data();
    void tellsFailuresOfTheNetworkApart();
    void takesNoPartOfWhatCannotBeUnpacked();
    void namesHostAndReasonsOfTls();
    void namesARedirectWithoutItsSecrets();
    void knowsTheThreeTokenTexts_data();
    void knowsTheThreeTokenTexts();
};

void TestOutcome::tellsAnswersApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");

    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                        const char *detail = "") {
        QTest::newRow(name) << status << body << kindName(kind) << QString::fromUtf8(detail);
    };
    const QByteArray html = "<html><p>404 Not Found</p></html>";
    const QByteArray said = R"({"message": "Said <b>so</b>."})";
    QTest::newRow("array") << 200 << QByteArray("[]\n") << "good" << QString();
    QTest::newRow("object") << 201 << QByteArray("{\"message\": \"x\"}\n") << "good" << QString();
    QTest::newRow("empty object") << 200 << QByteArray("{}") << "good" << QString();

    row("200, nothing", 200, "", Kind::Offline, "The answer was cut short.");
    row("204", 204, "", Kind::Offline, "The answer was cut short.");
    row("200, html", 200, html, Kind::Protocol, "The answer is not JSON.");
    row("200, cut", 200, "[{\"id\": 1}, {\"i", Kind::Protocol, "The answer is not JSON.");
    row("201, cut", 201, "{\"message\": \"T", Kind::Protocol, "The answer is not JSON.");
    row("200, more after it", 200, "[] []", Kind::Protocol, "The answer is not JSON.");
    row("200, string", 200, "\"x\"", Kind::Protocol, "The answer is not JSON.");
    row("200, number", 200, "1", Kind::Protocol, "The answer is not JSON.");
    row("200, null", 200, "null", Kind::Protocol, "The answer is not JSON.");
    row("200, too deep", 200, QByteArray(1025, '[') + QByteArray(1025, ']'), Kind::Protocol,
        "The answer is not JSON.");

    row("400", 400, said, Kind::Invalid, "Said <b>so</b>.");
    row("400, []", 400, "[]", Kind::Invalid);
    row("400, html", 400, html, Kind::Protocol);
    row("400, errors", 400,
        R"({"errors": {"bio": "None is not of type 'string'",
                       "name": "'name' is a required property"},
            "message": "Input payload validation failed"})",
        Kind::Invalid, "None is not of type 'string'; 'name' is a required property");
    row("400, errors of no object", 400,
        R"({"errors": {"": "[] is not of type 'object'"}, "message": "x"})", Kind::Invalid,
        "[] is not of type 'object'");
    row("400, errors that are none", 400, R"({"errors": [1], "message": "x"})", Kind::Invalid, "x");
    row("400, a message that is none", 400, R"({"message": 7})", Kind::Invalid);
    row("401", 401, said, Kind::Unauthorized, "Said <b>so</b>.");
    row("401, html", 401, html, Kind::Protocol);
    row("403", 403, said, Kind::Forbidden, "Said <b>so</b>.");
    row("403, nulls", 403, R"({"id": null, "name": null})", Kind::Forbidden);
    row("403, html", 403, html, Kind::Protocol);
    row("404", 404, said, Kind::NotFound, "Said <b>so</b>.");
    row("404, nulls", 404, R"({"id": null, "name": null})", Kind::NotFound);
    row("404, html", 404, html, Kind::Protocol);
    row("404, nothing", 404, "", Kind::Protocol);
    row("405", 405, said, Kind::Protocol, "Said <b>so</b>.");
    row("409", 409, said, Kind::Conflict, "Said <b>so</b>.");
    row("409, html", 409, html, Kind::Protocol);
    row("418", 418, said, Kind::Protocol, "Said <b>so</b>.");
    row("429", 429, html, Kind::RateLimited);
    row("429, json", 429, said, Kind::RateLimited, "Said <b>so</b>.");
    row("500", 500, said, Kind::Server, "Said <b>so</b>.");
    row("500, a traceback", 500, html, Kind::Server);
    row("502, nothing", 502, "", Kind::Server);
    row("503", 503, html, Kind::Server);
    row("304", 304, "", Kind::Protocol, "Redirect 304 to \"\" was not followed.");
}

void TestOutcome::tellsAnswersApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, kind);

    Ending ending;
    ending.status = status;
    ending.body = body;
    // What Qt adds to a status changes nothing; to one that is no refusal it adds nothing.
    QList<Net::NetworkError> errors{Net::NoError};
    if (status >= 400)
        errors += {Net::UnknownContentError, Net::ProtocolInvalidOperationError};
    for (const Net::NetworkError error : errors) {
        ending.error = error;
        const Result<http::Response> result = http::outcome(ending);
        QCOMPARE(result ? QStringLiteral("good") : kindName(result.error().kind), kind);
        if (result) {
            QCOMPARE(result->status, status);
        } else {
            QTEST(result.error().detail, "detail");
            QCOMPARE(result.error().httpStatus, status);
            QVERIFY(result.error().mayHaveBeenSent);
        }
    }
    ending.error = Net::NoError;
    ending.announced = body.size() + 1;
    if (status < 300 || status >= 400)
        QCOMPARE(http::outcome(ending).error().kind, Kind::Offline);
}

void TestOutcome::tellsFailuresOfTheNetworkApart_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("kind");

    const auto row = [](const char *name, Net::NetworkError error, Kind kind) {
        QTest::newRow(name) << int(error) << kindName(kind);
    };
    row("refused", Net::ConnectionRefusedError, Kind::Offline);
    row("no such host", Net::HostNotFoundError, Kind::Offline);
    row("unreachable", Net::UnknownNetworkError, Kind::Offline);
    row("lost", Net::RemoteHostClosedError, Kind::Offline);
    row("lost, not sent again", Net::ContentReSendError, Kind::Offline);
    row("proxy refused", Net::ProxyConnectionRefusedError, Kind::Offline);
    row("timeout", Net::TimeoutError, Kind::Timeout);
    row("transfer timeout", Net::OperationCanceledError, Kind::Timeout);
    row("tls", Net::SslHandshakeFailedError, Kind::Tls);
    row("not http", Net::ProtocolFailure, Kind::Protocol);
    row("proxy asks for a password", Net::ProxyAuthenticationRequiredError, Kind::Protocol);
    row("no words for it", Net::UnknownContentError, Kind::Protocol);
}

void TestOutcome::tellsFailuresOfTheNetworkApart()
{
    QFETCH(const int, error);

    Ending ending;
    ending.error = Net::NetworkError(error);
    ending.errorText = QStringLiteral("why");
    for (const bool isUnsent : {false, true}) {
        ending.certainlyUnsent = isUnsent;
        const Error found = http::outcome(ending).error();
        QTEST(kindName(found.kind), "kind");
        QVERIFY(found.detail.contains(QStringLiteral("why")));
        QCOMPARE(found.mayHaveBeenSent, !isUnsent);
    }
}

// How much of it Qt had unpacked before says nothing.
void TestOutcome::takesNoPartOfWhatCannotBeUnpacked()
{
    Ending ending;
    ending.status = 201;
    ending.error = Net::UnknownContentError;
    ending.errorText = QStringLiteral("why");
    for (const char *body : {"", "[", "[]"}) {
        ending.body = body;
        const Result<http::Response> result = http::outcome(ending);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Protocol);
        QCOMPARE(result.error().detail, QStringLiteral("why"));
        QVERIFY(result.error().mayHaveBeenSent);
    }
}

void TestOutcome::namesHostAndReasonsOfTls()
{
    Ending ending;
    ending.error = Net::SslHandshakeFailedError;
    ending.host = QStringLiteral("a.example");
    ending.errorText = QStringLiteral("SSL handshake failed");
    QCOMPARE(http::outcome(ending).error().detail,
             QStringLiteral("a.example: SSL handshake failed"));
    ending.tlsReasons = {QStringLiteral("expired"), QStringLiteral("self-signed")};
    QCOMPARE(http::outcome(ending).error().detail,
             QStringLiteral("a.example: expired; self-signed"));
}

void TestOutcome::namesARedirectWithoutItsSecrets()
{
    Ending ending;
    ending.status = 307;
    ending.location = QUrl(QStringLiteral("http://me:pw@portal.example/in?token=x#y"));
    const Error error = http::outcome(ending).error();
    QCOMPARE(error.kind, Kind::Protocol);
    QCOMPARE(error.httpStatus, 307);
    QCOMPARE(error.detail,
             QStringLiteral("Redirect 307 to \"http://portal.example/in\" was not followed."));
}

void TestOutcome::knowsTheThreeTokenTexts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isProblem");

    const auto row = [](int status, const char *text, bool isProblem) {
        QTest::addRow("%d %s", status, text) << status << QString::fromUtf8(text) << isProblem;
    };
    row(401, "The authorization token is missing!", true);
    row(401, "The token is invalid!", true);
    row(401, "The token has expired! Please, login again or refresh it.", true);
    row(401, "Username or password is wrong.", false);
    row(401, "You are not involved in this mentorship relation.", false);
    row(401, "The token is invalid", false);
    row(401, "the token is invalid!", false);
    row(401, "", false);
    row(403, "The token is invalid!", false);
}

void TestOutcome::knowsTheThreeTokenTexts()
{
    QFETCH(const int, status);
    QFETCH(const QString, text);
    QTEST(http::isTokenProblem({Kind::Unauthorized, status, text, true}), "isProblem");
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
