// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authapi.h"
#include "api/relationapi.h"
#include "api/userapi.h"
#include "http/client.h"
#include "programrun.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Changes that wait, from one run of the program to the next: added with no network and no window,
// sent later, and never lost or doubled.
class TestWaiting : public QObject
{
    Q_OBJECT

    static inline const QString task = u"Read chapter 3 on the train \u2615"_s;

    std::unique_ptr<sandbox::Sandbox> m_server;
    std::unique_ptr<Home> m_home;

    [[nodiscard]] Home::Outcome run(const QStringList &arguments,
                                    const QStringList &additions = {}) const
    {
        return m_home->run(arguments, {}, additions);
    }
    [[nodiscard]] Home::Outcome quickAdd(const QString &text = task) const
    {
        return run({u"--quick-add"_s, text});
    }

    [[nodiscard]] QJsonObject exported() const
    {
        return QJsonDocument::fromJson(run({u"--export"_s, u"-"_s}).output).object();
    }
    /// The edits that wait here, by their texts.
    [[nodiscard]] QStringList waiting() const
    {
        QStringList texts;
        for (const QJsonValue &edit : exported()[u"waiting"_s].toArray())
            texts.append(edit[u"text"_s].toString());
        return texts;
    }
    /// How many tasks of that text the server has.
    [[nodiscard]] int stored(const QString &text = task) const
    {
        const QByteArray state = QByteArray::fromStdString(m_server->state());
        const QByteArray plain = QJsonDocument::fromJson(state).toJson(QJsonDocument::Compact);
        return int(plain.count(text.toUtf8()));
    }
    [[nodiscard]] long posted() const
    {
        return m_server->requestCount("POST", "/mentorship_relation/{}/task");
    }
    [[nodiscard]] long pulls() const
    {
        return m_server->requestCount("GET", "/mentorship_relations");
    }

    /// Somebody at another computer.
    void signInElsewhere(http::Client &client, const QString &userName)
    {
        client.setServer(QUrl(QString::fromStdString(m_server->address())));
        std::optional<api::SignIn> signIn;
        api::AuthApi(client).login(userName, u"sample-Pass1"_s, this, [&signIn](const auto &reply) {
            if (reply)
                signIn = *reply;
        });
        QTRY_VERIFY(signIn.has_value());
        client.setAccessToken(signIn->access.token, signIn->access.lifetime);
    }

    /// Ends the running mentorship from the other side.
    void otherSideCancels()
    {
        http::Client client;
        signInElsewhere(client, u"kenji_w"_s);
        api::RelationApi relations(client);
        std::optional<RelationId> running;
        relations.current(this, [&running](const auto &reply) {
            if (reply && *reply)
                running = (*reply)->id;
        });
        QTRY_VERIFY(running.has_value());
        bool isEnded = false;
        relations.cancel(*running, this, [&isEnded](const auto &reply) { isEnded = bool(reply); });
        QTRY_VERIFY(isEnded);
    }

    [[nodiscard]] QString outboxPath() const
    {
        const QFileInfoList made = m_home->made();
        for (const QFileInfo &info : made) {
            if (info.fileName() == u"outbox.db"_s)
                return info.filePath();
        }
        return {};
    }
    /// Writes over the bytes there; gives what was in their place.
    [[nodiscard]] QByteArray overwriteOutbox(qint64 place, const QByteArray &bytes) const
    {
        QFile file(outboxPath());
        if (!file.open(QIODevice::ReadWrite) || !file.seek(place))
            return {};
        const QByteArray before = file.read(bytes.size());
        return file.seek(place) && file.write(bytes) == bytes.size() ? before : QByteArray();
    }

    static void end(QProcess &window)
    {
        window.terminate();
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("MENTORSHIP_SETTLE_SECONDS", "0"); }

    // Somebody is signed in, and has seen everything once.
    void init()
    {
        m_server = std::make_unique<sandbox::Sandbox>(sandbox::Options());
        m_server->start();
        m_home = std::make_unique<Home>();
        const auto signedIn =
            m_home->run({u"--server"_s, QString::fromStdString(m_server->address()), u"--sign-in"_s,
                         u"amara_o"_s, u"--password-file"_s, u"-"_s},
                        "sample-Pass1\n");
        QVERIFY2(signedIn.exitCode == 0, signedIn.errors.constData());
        const auto synced = run({u"--sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.errors.constData());
        QVERIFY(synced.output.isEmpty());
    }

    void aTaskIsAddedWithoutANetworkAndSentByTheNextSync()
    {
        m_server->stop();
        const auto added = quickAdd();
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        QVERIFY(added.output.isEmpty() && added.errors.isEmpty());

        const auto failed = run({u"--sync"_s});
        QCOMPARE(failed.exitCode, 1);
        QCOMPARE(failed.errors.count('\n'), 1);
        QCOMPARE(failed.output.count('\n'), 1); // and what waits
        QVERIFY2(failed.output.contains(task.toUtf8()), failed.output.constData());
        QVERIFY(failed.output.contains("Kenji Watanabe"));
        QCOMPARE(waiting(), QStringList{task});

        m_server->start();
        const auto sent = run({u"--sync"_s});
        QVERIFY2(sent.exitCode == 0, sent.errors + sent.output);
        QVERIFY(sent.output.isEmpty());
        QCOMPARE(stored(), 1);
        QCOMPARE(posted(), 1);
        QVERIFY(waiting().isEmpty());
        QCOMPARE(run({u"--sync"_s}).exitCode, 0);
        QCOMPARE(posted(), 1);
    }

    // Not even to renew the sign-in.
    void addingATaskAsksTheServerNothing()
    {
        const long before = pulls();
        const long refreshes = m_server->requestCount("POST", "/refresh");
        QCOMPARE(quickAdd().exitCode, 0);
        QCOMPARE(quickAdd(u"Another one"_s).exitCode, 0);
        QCOMPARE(pulls(), before);
        QCOMPARE(m_server->requestCount("POST", "/refresh"), refreshes);
        QCOMPARE(posted(), 0);
        QCOMPARE(waiting(), (QStringList{task, u"Another one"_s}));
        QCOMPARE(run({u"--sync"_s}).exitCode, 0);
        QCOMPARE(posted(), 2);
    }

    void aTaskThatCannotBeAddedIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no text") << QStringList{u"--quick-add"_s, u"  "_s} << 2;
        QTest::newRow("no such mentorship")
            << QStringList{u"--quick-add"_s, task, u"--relation"_s, u"4711"_s} << 1;
        QTest::newRow("nobody on that server")
            << QStringList{u"--quick-add"_s, task, u"--server"_s, u"https://example.org"_s} << 1;
    }
    void aTaskThatCannotBeAddedIsRefusedInOneSentence()
    {
        QFETCH(QStringList, arguments);
        const auto refused = run(arguments);
        QTEST(refused.exitCode, "exitCode");
        QVERIFY(refused.output.isEmpty());
        QCOMPARE(refused.errors.count('\n'), 1);
        QVERIFY(waiting().isEmpty());
    }

    void aMentorshipThatIsOverTakesNoTask()
    {
        otherSideCancels();
        QCOMPARE(run({u"--sync"_s}).exitCode, 0);
        const auto refused = quickAdd();
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains("No mentorship is running"), refused.errors.constData());
        QVERIFY(waiting().isEmpty());
    }

    void aRunningWindowSendsWhatIsAddedBesideIt()
    {
        QProcess window;
        const long before = pulls();
        m_home->startWindow(window);
        QTRY_VERIFY_WITH_TIMEOUT(pulls() > before, 20'000);

        const auto added = quickAdd();
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        QTRY_COMPARE_WITH_TIMEOUT(stored(), 1, 20'000);

        end(window);
        QCOMPARE(run({u"--sync"_s}).exitCode, 0);
        QCOMPARE(posted(), 1);
        QCOMPARE(stored(), 1);
    }

    void besideAWindowOtherCommandsStepBack()
    {
        QProcess window;
        const long before = pulls();
        m_home->startWindow(window);
        QTRY_VERIFY_WITH_TIMEOUT(pulls() > before, 20'000);
        for (const QStringList &command :
             {QStringList{u"--sync"_s}, QStringList{u"--export"_s, u"-"_s},
              QStringList{u"--sign-out"_s}}) {
            const auto refused = run(command);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.errors.contains("already open"), refused.errors.constData());
            QVERIFY(refused.output.isEmpty());
        }
        end(window);
        QCOMPARE(run({u"--sync"_s}).exitCode, 0); // still signed in
    }

    // A window takes a task over with no network, and dies in that moment.
    void whatAWindowTookOverSurvivesItsDeath_data()
    {
        QTest::addColumn<QString>("point");
        QTest::newRow("not on the disk yet") << u"edit-before-commit"_s;
        QTest::newRow("on the disk") << u"edit-committed"_s;
    }
    void whatAWindowTookOverSurvivesItsDeath()
    {
        QFETCH(QString, point);
#ifndef MENTORSHIP_FAIL_POINTS
        QSKIP("built without points to fail at");
#endif
        QProcess window;
        const long before = pulls();
        m_home->startWindow(window, {u"MENTORSHIP_FAIL_POINT="_s + point});
        QTRY_VERIFY_WITH_TIMEOUT(pulls() > before, 20'000);
        m_server->stop();
        QCOMPARE(quickAdd().exitCode, 0);
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);

        QCOMPARE(waiting(), QStringList{task});
        m_server->start();
        QCOMPARE(run({u"--sync"_s}).exitCode, 0);
        QCOMPARE(stored(), 1);
    }

    void aSyncThatIsKilledIsGoneOnWith_data()
    {
        QTest::addColumn<QString>("point");
        for (const char *point : {"sending-committed", "answered", "acknowledged-committed",
                                  "verified", "cached", "done-committed"})
            QTest::newRow(point) << QString::fromLatin1(point);
    }
    void aSyncThatIsKilledIsGoneOnWith()
    {
        QFETCH(QString, point);
#ifndef MENTORSHIP_FAIL_POINTS
        QSKIP("built without points to fail at");
#endif
        QCOMPARE(quickAdd().exitCode, 0);
        QCOMPARE(run({u"--sync"_s}, {u"MENTORSHIP_FAIL_POINT="_s + point}).exitCode, -1);
        const auto synced = run({u"--sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.errors + synced.output);
        QCOMPARE(stored(), 1);
        QCOMPARE(posted(), 1);
        QVERIFY(waiting().isEmpty());
    }

    void whatTheServerRefusesWaitsAndIsNamed()
    {
        QCOMPARE(quickAdd().exitCode, 0);
        QCOMPARE(quickAdd(u"Another one"_s).exitCode, 0);
        otherSideCancels();

        const auto synced = run({u"--sync"_s});
        QVERIFY2(synced.exitCode == 3, synced.errors + synced.output);
        QVERIFY(synced.errors.isEmpty());
        const QList<QByteArray> lines = synced.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const QByteArray &line : lines) {
            QCOMPARE(line.split('\t').size(), 3);
            QVERIFY2(line.contains("waits for you"), line.constData());
            QVERIFY(line.contains("Kenji Watanabe"));
        }
        QVERIFY(lines.first().contains(task.toUtf8()));
        QCOMPARE(stored(), 0);
        QCOMPARE(run({u"--sync"_s}).exitCode, 3); // at once, and not after the timeout
        QCOMPARE(waiting(), (QStringList{task, u"Another one"_s}));
    }

    void anAccountThatIsGoneTakesNothingWithIt()
    {
        QCOMPARE(quickAdd().exitCode, 0);
        http::Client client;
        signInElsewhere(client, u"amara_o"_s);
        bool isDeleted = false;
        api::UserApi(client).remove(this,
                                    [&isDeleted](const auto &reply) { isDeleted = bool(reply); });
        QTRY_VERIFY(isDeleted);

        const auto synced = run({u"--sync"_s});
        QCOMPARE(synced.exitCode, 1);
        QVERIFY2(synced.errors.contains("no longer on this server"), synced.errors.constData());
        QVERIFY(synced.output.contains(task.toUtf8()));
        QCOMPARE(waiting(), QStringList{task});
    }

    void signingOutKeepsWhatWaitsUnlessItIsMeant()
    {
        m_server->stop();
        QCOMPARE(quickAdd().exitCode, 0);
        const auto refused = run({u"--sign-out"_s});
        QVERIFY2(refused.exitCode == 3, refused.errors.constData());
        QVERIFY(refused.output.contains(task.toUtf8()));
        QVERIFY(refused.errors.contains("--discard-changes"));
        QCOMPARE(waiting(), QStringList{task});

        const auto done = run({u"--sign-out"_s, u"--discard-changes"_s});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QFileInfoList made = m_home->made();
        for (const QFileInfo &info : made)
            QVERIFY2(!info.fileName().contains(u"outbox"_s), qPrintable(info.filePath()));
        QCOMPARE(run({u"--sync"_s}).exitCode, 1);
    }

    // What was exported of it is not all, nothing is added to it, and nothing of it is dropped.
    void anOutboxOfANewerVersionIsLeftAlone()
    {
        QCOMPARE(quickAdd().exitCode, 0);
        constexpr qint64 userVersion = 60; // in the header of an SQLite file
        const QByteArray version = overwriteOutbox(userVersion, QByteArray::fromHex("00000063"));
        QCOMPARE(version.size(), 4);
        for (const QStringList &command :
             {QStringList{u"--quick-add"_s, u"Another one"_s}, QStringList{u"--sync"_s},
              QStringList{u"--export"_s, m_home->path(u"export.json"_s)}}) {
            const auto refused = run(command);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.errors.contains("newer version"), refused.errors.constData());
            QCOMPARE(refused.errors.count('\n'), 1);
        }
        QVERIFY(QFile::exists(m_home->path(u"export.json"_s)));
        QCOMPARE(run({u"--sign-out"_s}).exitCode, 3);
        QCOMPARE(stored(), 0);

        QVERIFY(!overwriteOutbox(userVersion, version).isEmpty());
        QCOMPARE(run({u"--sync"_s}).exitCode, 0);
        QCOMPARE(stored(), 1);
        QCOMPARE(posted(), 1);
    }

    void aDamagedOutboxIsSetAsideAndTold()
    {
        QCOMPARE(quickAdd().exitCode, 0);
        QVERIFY(!overwriteOutbox(0, QByteArray(64, 'x')).isEmpty());
        const auto refused = quickAdd(u"Another one"_s);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains("cannot be read"), refused.errors.constData());

        const auto synced = run({u"--sync"_s});
        QVERIFY2(synced.errors.contains("set aside in"), synced.errors.constData());
        const QString folder = QFileInfo(outboxPath()).path();
        QVERIFY(synced.errors.contains(folder.toUtf8()));
        QCOMPARE(QDir(folder).entryList({u"outbox.db.quarantined-*"_s}).size(), 1);

        QCOMPARE(quickAdd(u"Another one"_s).exitCode, 0);
        QCOMPARE(run({u"--sync"_s}).exitCode, 0);
        QCOMPARE(stored(u"Another one"_s), 1);
        // What may be in the file that was set aside is not dropped unasked.
        QCOMPARE(run({u"--sign-out"_s}).exitCode, 3);
        QCOMPARE(run({u"--sign-out"_s, u"--discard-changes"_s}).exitCode, 0);
    }

    void nothingOfWhatWaitsIsReadableOnDisk()
    {
        QCOMPARE(quickAdd().exitCode, 0);
        QVERIFY(!waiting().isEmpty()); // in the outbox proper, and in the inbox again:
        QCOMPARE(quickAdd(u"Another one"_s).exitCode, 0);
        int outboxes = 0;
        const QFileInfoList made = m_home->made();
        for (const QFileInfo &info : made) {
            if (!info.isFile())
                continue;
            outboxes += info.fileName().startsWith(u"outbox.db"_s) ? 1 : 0;
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("chapter 3"), qPrintable(info.filePath()));
            QVERIFY2(!bytes.contains("Another one"), qPrintable(info.filePath()));
            QVERIFY(
                !(info.permissions()
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        }
        QVERIFY(outboxes > 0);
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
