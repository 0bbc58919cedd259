// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire.h"
#include "sandbox/module.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibrary>
#include <QProcess>
#include <QTest>

#include <future>

/// mentorship-sandbox from the outside, and the module that the client loads.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenItIsReadyAndEndsOnSignals_data();
    void saysWhenItIsReadyAndEndsOnSignals();
    void badArguments_data();
    void badArguments();
    void helpAndVersion();
    void aStateFileIsAnswered();
    void mailsArePrintedOrFail();
    void tasksAreLostInARace_data();
    void tasksAreLostInARace();
    void moduleStartsStopsAndRestarts();
    void moduleRaces();
};

namespace {

QByteArray firstLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(20000)) { }
    return process.readLine();
}

int portOf(const QByteArray &address)
{
    return address.mid(address.lastIndexOf(':') + 1).trimmed().toInt();
}

int run(const QStringList &arguments, QByteArray *output, QByteArray *errors)
{
    QProcess process;
    process.start(QStringLiteral(MENTORSHIP_SANDBOX_PROGRAM), arguments);
    if (!process.waitForFinished(20000))
        return -1;
    *output = process.readAllStandardOutput().replace("\r\n", "\n");
    *errors = process.readAllStandardError().replace("\r\n", "\n");
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

bool end(QProcess &process)
{
#ifdef Q_OS_WIN
    process.kill(); // terminate() asks windows, and it has none
#else
    process.terminate();
#endif
    return process.waitForFinished(20000);
}

QJsonDocument json(const wire::Answer &answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body));
}

// How many tasks of the story's running relation are gone, or never were, when two devices of its
// main person have added twenty each, all with success; -1 without that.
int lostOfForty(int port)
{
    constexpr int each = 20;
    const wire::Request logIn{"POST",
                              "/login",
                              {{"Content-Type", "application/json"}},
                              R"({"username":"amara_o","password":"sample-Pass1"})",
                              true};
    const QString token = json(wire::call(port, logIn))[u"access_token"].toString();
    wire::Request list{"GET", "/mentorship_relation/5/tasks", {}, "", false};
    list.headers["Authorization"] = "Bearer " + token.toStdString();
    wire::Request add{"POST", "/mentorship_relation/5/task", list.headers, "", true};
    add.headers["Content-Type"] = "application/json";
    add.body = R"({"description":"one of many"})";
    const auto addAll = [port, &add] {
        int created = 0;
        for (int count = 0; count < each; ++count)
            created += wire::call(port, add).status == 201 ? 1 : 0;
        return created;
    };
    const qsizetype before = json(wire::call(port, list)).array().size();
    auto other = std::async(std::launch::async, addAll);
    const int created = addAll() + other.get();
    const qsizetype after = json(wire::call(port, list)).array().size();
    return created == 2 * each ? int(before + created - after) : -1;
}

} // namespace

void ProgramTest::saysWhenItIsReadyAndEndsOnSignals_data()
{
    QTest::addColumn<QString>("signal");
    QTest::newRow("SIGTERM") << QStringLiteral("-TERM");
    QTest::newRow("SIGINT") << QStringLiteral("-INT");
}

void ProgramTest::saysWhenItIsReadyAndEndsOnSignals()
{
#ifdef Q_OS_WIN
    QSKIP("Windows ends programs in another way.");
#endif
    QFETCH(QString, signal);
    QProcess process;
    process.start(QStringLiteral(MENTORSHIP_SANDBOX_PROGRAM), {});
    const QByteArray line = firstLine(process);
    QVERIFY2(line.startsWith("ready http://127.0.0.1:"), line.constData());
    QCOMPARE(wire::call(portOf(line), {"GET", "/user", {}, "", false}).status, 401);
    QCOMPARE(
        QProcess::execute(QStringLiteral("kill"), {signal, QString::number(process.processId())}),
        0);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void ProgramTest::badArguments_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"--nope",
                                  "word",
                                  "--port",
                                  "--port x",
                                  "--port 65536",
                                  "--port=-1",
                                  "--clock soon",
                                  "--clock 1e30",
                                  "--revision newest",
                                  "--access-lifetime 1.5",
                                  "--generate 5",
                                  "--generate 0x5",
                                  "--generate 5x",
                                  "--generate 5x5x",
                                  "--generate 1x1x1x1",
                                  "--mail-fails=1",
                                  "--race 4",
                                  "--race=0",
                                  "--race=",
                                  "--race=some",
                                  "--generate 1x1 --state a.json",
                                  "--help=1"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void ProgramTest::badArguments()
{
    QFETCH(QString, arguments);
    QByteArray output;
    QByteArray errors;
    QCOMPARE(run(arguments.split(QLatin1Char(' ')), &output, &errors), 2);
    QCOMPARE(output, QByteArray());
    QVERIFY2(errors.endsWith(".\n") && errors.count('\n') == 1, errors.constData());
}

void ProgramTest::helpAndVersion()
{
    QByteArray output;
    QByteArray errors;
    QCOMPARE(run({QStringLiteral("--help")}, &output, &errors), 0);
    for (const char *option : {"--port", "--state", "--database", "--clock", "--revision",
                               "--secret", "--access-lifetime", "--refresh-lifetime", "--generate",
                               "--mail-fails", "--postgres", "--race"})
        QVERIFY2(output.contains(option), option);
    QVERIFY(output.contains("amara_o"));
    QCOMPARE(run({QStringLiteral("--version")}, &output, &errors), 0);
    QVERIFY(output.startsWith("mentorship-sandbox "));
}

void ProgramTest::aStateFileIsAnswered()
{
    QProcess process;
    process.start(QStringLiteral(MENTORSHIP_SANDBOX_PROGRAM),
                  {QStringLiteral("--state"),
                   QStringLiteral(MENTORSHIP_TEST_DATA "/exchanges/login-ok.json"),
                   QStringLiteral("--clock=1795449082.6"), QStringLiteral("--revision=tip")});
    const int port = portOf(firstLine(process));
    const wire::Answer answer = wire::call(port,
                                           {"POST",
                                            "/login",
                                            {{"Content-Type", "application/json"}},
                                            R"({"username":"alice","password":"alice-Secret1"})",
                                            true});
    QCOMPARE(answer.status, 200);
    QVERIFY(end(process));
}

void ProgramTest::mailsArePrintedOrFail()
{
    const wire::Request resend{"POST",
                               "/user/resend_email",
                               {{"Content-Type", "application/json"}},
                               R"({"email":"noah_f@example.org"})",
                               true};
    QProcess process;
    process.start(QStringLiteral(MENTORSHIP_SANDBOX_PROGRAM), {});
    const int port = portOf(firstLine(process));
    QCOMPARE(wire::call(port, resend).status, 200);
    const QByteArray mail = firstLine(process).trimmed();
    const QByteArray start = "mail noah_f@example.org ";
    QVERIFY2(mail.startsWith(start + "/user/confirm_email/"), mail.constData());
    const std::string link = mail.mid(start.size()).toStdString();
    QCOMPARE(wire::call(port, {"GET", link, {}, "", false}).status, 200);
    QVERIFY(end(process));

    process.start(QStringLiteral(MENTORSHIP_SANDBOX_PROGRAM),
                  {QStringLiteral("--mail-fails"), QStringLiteral("--port=0")});
    const int deaf = portOf(firstLine(process));
    QCOMPARE(wire::call(deaf, resend).status, 500);
    QVERIFY(end(process));
}

void ProgramTest::tasksAreLostInARace_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("no race") << QStringList() << 0 << 0;
    QTest::newRow("race") << QStringList{QStringLiteral("--race")} << 1 << 10;
    QTest::newRow("one in two") << QStringList{QStringLiteral("--race=2")} << 5 << 30;
}

void ProgramTest::tasksAreLostInARace()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, least);
    QFETCH(const int, most);
    QProcess process;
    process.start(QStringLiteral(MENTORSHIP_SANDBOX_PROGRAM), arguments);
    const int lost = lostOfForty(portOf(firstLine(process)));
    QVERIFY2(lost >= least && lost <= most, qPrintable(QString::number(lost)));
    QVERIFY(end(process));
}

void ProgramTest::moduleRaces()
{
    QLibrary module(QStringLiteral(MENTORSHIP_SANDBOX_MODULE));
    const auto resolve = [&module](const char *name) { return module.resolve(name); };
    const auto start = reinterpret_cast<mentorship_sandbox_start_function>(
        resolve("mentorship_sandbox_start_racing"));
    const auto address = reinterpret_cast<mentorship_sandbox_address_function>(
        resolve("mentorship_sandbox_address"));
    const auto release =
        reinterpret_cast<mentorship_sandbox_free_function>(resolve("mentorship_sandbox_free"));
    QVERIFY(start && address && release);
    void *handle = start(nullptr, 0);
    QVERIFY(handle != nullptr);
    const int lost = lostOfForty(portOf(address(handle)));
    QVERIFY2(lost > 0, qPrintable(QString::number(lost)));
    release(handle);
}

void ProgramTest::moduleStartsStopsAndRestarts()
{
    QLibrary module(QStringLiteral(MENTORSHIP_SANDBOX_MODULE));
    QVERIFY2(module.load(), qPrintable(module.errorString()));
    const auto resolve = [&module](const char *name) { return module.resolve(name); };
    const auto start =
        reinterpret_cast<mentorship_sandbox_start_function>(resolve("mentorship_sandbox_start"));
    const auto address = reinterpret_cast<mentorship_sandbox_address_function>(
        resolve("mentorship_sandbox_address"));
    const auto stop =
        reinterpret_cast<mentorship_sandbox_stop_function>(resolve("mentorship_sandbox_stop"));
    const auto restart = reinterpret_cast<mentorship_sandbox_restart_function>(
        resolve("mentorship_sandbox_restart"));
    const auto release =
        reinterpret_cast<mentorship_sandbox_free_function>(resolve("mentorship_sandbox_free"));
    const auto user =
        reinterpret_cast<mentorship_sandbox_user_function>(resolve("mentorship_sandbox_user"));
    const auto password = reinterpret_cast<mentorship_sandbox_password_function>(
        resolve("mentorship_sandbox_password"));
    QVERIFY(start && address && stop && restart && release && user && password);

    char error[200] = "";
    void *handle = start(error, sizeof(error));
    QVERIFY2(handle != nullptr, error);
    const int port = portOf(address(handle));
    const std::string body =
        std::string("{\"username\":\"") + user() + "\",\"password\":\"" + password() + "\"}";
    const wire::Request logIn{"POST", "/login", {{"Content-Type", "application/json"}}, body, true};
    QCOMPARE(wire::call(port, logIn).status, 200);
    stop(handle);
    QCOMPARE(wire::call(port, logIn).status, 0);
    QCOMPARE(restart(handle), 1);
    QCOMPARE(wire::call(port, logIn).status, 200);
    release(handle);
    release(nullptr);
}

QTEST_GUILESS_MAIN(ProgramTest)

#include "tst_program.moc"
