// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/compare.h"
#include "contract/scenario.h"
#include "contract/tokenbook.h"
#include "contract/wire.h"
#include "sandbox/sandbox.h"

#include <QByteArray>
#include <QTest>

#include <cmath>

using sandbox::Json;

namespace {

const std::string secret = "the key of the replay";

sandbox::Options optionsFor(const Scenario &scenario, const std::string &path)
{
    sandbox::Options options;
    options.stateFile = path;
    options.clock = scenario.data().at("recorded_at").get<double>();
    options.isTip = scenario.data().at("server").at("revision") == Json("tip");
    options.secret = secret;
    options.mailFails = scenario.isWithoutMail();
    options.isPostgres = scenario.isOverPostgres();
    return options;
}

wire::Request wireRequest(const Json &exchange, TokenBook &tokens)
{
    const Json &recorded = exchange.at("request");
    wire::Request request;
    request.method = recorded.at("method").get<std::string>();
    request.path = tokens.resolvedPath(recorded.at("path").get<std::string>(),
                                       exchange.at("response").at("status").get<int>());
    for (const auto &[name, value] : recorded.at("headers").items())
        request.headers[name] = tokens.resolved(value.get<std::string>());
    request.hasBody =
        recorded.contains("json") || recorded.contains("text") || recorded.contains("base64");
    if (recorded.contains("json")) {
        request.body = recorded.at("json").dump();
        request.headers.try_emplace("Content-Type", "application/json");
    } else if (recorded.contains("text")) {
        request.body = recorded.at("text").get<std::string>();
    } else if (recorded.contains("base64")) {
        const std::string text = recorded.at("base64").get<std::string>();
        request.body = QByteArray::fromBase64(QByteArray::fromStdString(text)).toStdString();
    }
    return request;
}

/// One recording being replayed.
class Replay
{
public:
    Replay(const Scenario &scenario, sandbox::Sandbox &server)
        : m_scenario(scenario),
          m_server(server),
          m_recordedAt(scenario.data().at("recorded_at").get<double>()),
          m_tokens(server.port(), secret, std::llround(std::floor(m_recordedAt)),
                   scenario.data().at("initial_state")),
          m_comparison(m_recordedAt, scenario.data().at("initial_state"), server.port())
    {
    }

    /// Everything that differs, as text for people.
    std::string run()
    {
        for (const Json *exchange : m_scenario.replayed())
            runOne(*exchange);
        if (m_scenario.reach() == Reach::Full)
            note("the final state",
                 m_comparison.stateDifferences(m_scenario.data().at("final_state"),
                                               Json::parse(m_server.state())));
        return m_report;
    }

private:
    void runOne(const Json &exchange)
    {
        if (exchange.value("note", "").find("nightly job has run") != std::string::npos)
            m_server.runNightlyJob();
        const Json &recorded = exchange.at("request");
        const wire::Answer answer = wire::call(m_server.port(), wireRequest(exchange, m_tokens));
        note(std::to_string(exchange.at("n").get<int>()) + " "
                 + recorded.at("method").get<std::string>() + " "
                 + recorded.at("path").get<std::string>().substr(0, 80),
             m_comparison.differences(exchange.at("response"), answer));
        if (exchange.contains("bind"))
            m_tokens.bind(exchange.at("bind"), Json::parse(answer.body, nullptr, false));
    }

    void note(const std::string &title, const std::vector<std::string> &differences)
    {
        if (differences.empty())
            return;
        m_report += "\n  " + m_scenario.name() + ", " + title + "\n";
        for (const std::string &line : differences)
            m_report += line + "\n";
    }

    const Scenario &m_scenario;
    sandbox::Sandbox &m_server;
    double m_recordedAt;
    TokenBook m_tokens;
    Comparison m_comparison;
    std::string m_report;
};

} // namespace

/// The recorded calls lead to the recorded answers.
class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replay_data();
    void replay();
    void debugModeDoesNoHarm_data();
    void debugModeDoesNoHarm();
};

void ReplayTest::replay_data()
{
    QTest::addColumn<QString>("path");
    std::string notYet;
    for (const std::string &path : recordingPaths()) {
        const Scenario scenario(path);
        if (scenario.reach() == Reach::None)
            notYet += " " + scenario.name();
        else
            QTest::newRow(scenario.name().c_str()) << QString::fromStdString(path);
    }
    qInfo("Not replayed:%s", notYet.c_str());
}

void ReplayTest::replay()
{
    QFETCH(QString, path);
    const Scenario scenario(path.toStdString());
    if (scenario.reach() == Reach::Partial)
        qInfo("In part: %zu of %zu exchanges.", scenario.replayed().size(),
              scenario.data().at("exchanges").size());
    else
        qInfo("All %zu exchanges.", scenario.replayed().size());

    sandbox::Sandbox server(optionsFor(scenario, path.toStdString()));
    server.start();
    const std::string report = Replay(scenario, server).run();
    QVERIFY2(report.empty(), report.c_str());
}

void ReplayTest::debugModeDoesNoHarm_data()
{
    QTest::addColumn<QString>("path");
    for (const std::string &path : recordingPaths()) {
        const Scenario scenario(path);
        if (scenario.isInDebugMode())
            QTest::newRow(scenario.name().c_str()) << QString::fromStdString(path);
    }
}

/// Bodies differ in that mode, in their indents and in pages for errors. The statuses do not.
void ReplayTest::debugModeDoesNoHarm()
{
    QFETCH(QString, path);
    const Scenario scenario(path.toStdString());
    sandbox::Sandbox server(optionsFor(scenario, path.toStdString()));
    server.start();
    TokenBook tokens(server.port(), secret,
                     std::llround(std::floor(scenario.data().at("recorded_at").get<double>())),
                     scenario.data().at("initial_state"));
    for (const Json &exchange : scenario.data().at("exchanges")) {
        const wire::Answer answer = wire::call(server.port(), wireRequest(exchange, tokens));
        QCOMPARE(answer.status, exchange.at("response").at("status").get<int>());
    }
    QCOMPARE(wire::call(server.port(), {"GET", "/user", {}, "", false}).status, 401);
}

QTEST_GUILESS_MAIN(ReplayTest)

#include "tst_replay.moc"
