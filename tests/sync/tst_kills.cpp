// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editcases.h"
#include "sync/editor.h"
#include "sync/witness.h"

#include "support/faultproxy.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The program is killed at each point of an edit's way, for each kind of edit, and started again:
/// what was taken is there exactly once, and what was not taken is not there at all, or once.
class TestKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("MENTORSHIP_SETTLE_SECONDS", "0.15"); }
    void isThereOnceAfterARestart_data();
    void isThereOnceAfterARestart();
    void cleanupTestCase();

private:
    struct Ended {
        QString output;
        bool isKilled = false;
        int code = 0;
    };
    static Ended run(const QStringList &arguments, const QByteArray &failPoint = {},
                     test::FaultProxy *killer = nullptr);

    int m_kills = 0;
    int m_edits = 0;
};

void TestKills::isThereOnceAfterARestart_data()
{
    QTest::addColumn<QByteArray>("point");
    for (const char *point :
         {"edit-before-commit", "edit-committed", "sending-committed", "request-sent", "answered",
          "acknowledged-committed", "verified", "cached", "done-committed"})
        QTest::newRow(point) << QByteArray(point);
}

/// killer: kills it when a request that changes something has arrived there.
TestKills::Ended TestKills::run(const QStringList &arguments, const QByteArray &failPoint,
                                test::FaultProxy *killer)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!failPoint.isEmpty())
        environment.insert(QStringLiteral("MENTORSHIP_FAIL_POINT"), QString::fromLatin1(failPoint));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject killing;
    if (killer) {
        const qsizetype before = killer->writes().size();
        connect(killer, &test::FaultProxy::arrived, &killing, [killer, before, &process] {
            if (killer->writes().size() > before)
                process.kill();
        });
    }
    process.start(QStringLiteral(MENTORSHIP_PERSON), arguments);
    QSignalSpy finished(&process, &QProcess::finished);
    if (!finished.wait(120'000) && process.state() != QProcess::NotRunning)
        qFatal("the person does not end");
    return {QString::fromUtf8(process.readAllStandardOutput()),
            process.exitStatus() == QProcess::CrashExit, process.exitCode()};
}

void TestKills::isThereOnceAfterARestart()
{
    QFETCH(QByteArray, point);
    sandbox::Sandbox sandbox{sandbox::Options()};
    sandbox.start();
    test::FaultProxy proxy(sandbox.port());
    QTemporaryDir folder;
    const QString account = folder.filePath(QStringLiteral("account"));
    const QUrl server(QString::fromStdString(sandbox.address()));
    const QString me = QStringLiteral("amara_o");
    const QStringList who{server.toString(), proxy.url().toString(), me, account};
    int number = 0;
    for (const EditCase &one : editCases) {
        const QString text = QStringLiteral("words-%1").arg(++number);
        RelationId relation;
        {
            Editor editor({server, proxy.url(), me, account});
            editor.begin();
            editor.prepare(one.kind, text);
            relation = editor.relationOf(one.kind);
        }
        const QString kind = QString::number(int(one.kind));
        const QStringList edit = who + QStringList{QStringLiteral("edit"), kind, text};
        // When the request has left, only the other end knows.
        const bool isOnTheWay = point == "request-sent";
        if (isOnTheWay) {
            proxy.when({.verb = one.verb, .path = QString::fromLatin1(one.path), .times = 1},
                       test::Fault::late(std::chrono::milliseconds(300)));
        }
        const Ended killed = isOnTheWay ? run(edit, {}, &proxy) : run(edit, point);
        proxy.forgetRules();
        QVERIFY2(killed.isKilled, one.name);
        ++m_kills;
        ++m_edits;
        const Ended after = run(who + QStringList{QStringLiteral("settle")});
        QVERIFY2(!after.isKilled && after.code == 0, qPrintable(after.output));
        const int effects = Witness(sandbox).effects(one.kind, relation, text);
        const int expected = point == "edit-before-commit" ? 0 : 1;
        QVERIFY2(
            effects == expected,
            qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(one.name)).arg(effects)));
        if (expected == 0 && one.kind >= Edit::Kind::SendRequest) {
            // The next ones need it done.
            Editor editor({server, proxy.url(), me, account});
            editor.begin();
            QVERIFY(editor.give(one.kind, text) && editor.settle());
        }
    }
    QVERIFY(proxy.maxWritesInFlight(5) <= 1);
}

void TestKills::cleanupTestCase()
{
    std::fprintf(stdout, "%d edits, %d kills\n", m_edits, m_kills);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
