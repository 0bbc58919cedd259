// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// Signing in, syncing, exporting and signing out, with no window and no display.
class TestCommands : public QObject
{
    Q_OBJECT

    static inline const QByteArray password = "sample-Pass1";

    static QString addressOf(const sandbox::Sandbox &server)
    {
        return QString::fromStdString(server.address());
    }

    static void signIn(const Home &home, const sandbox::Sandbox &server)
    {
        const auto done = home.run({u"--server"_s, addressOf(server), u"--sign-in"_s, u"amara_o"_s,
                                    u"--password-file"_s, u"-"_s},
                                   password + '\n');
        QVERIFY2(done.exitCode == 0, done.errors.constData());
    }

private Q_SLOTS:
    void whatWasSeenIsExportedTheSameWithTheServerGone()
    {
        sandbox::Sandbox server({});
        server.start();
        const Home home;
        signIn(home, server);
        const auto synced = home.run({u"--sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.errors.constData());
        const auto before = home.run({u"--export"_s, u"-"_s});
        QCOMPARE(before.exitCode, 0);

        server.stop();

        const auto failed = home.run({u"--sync"_s});
        QCOMPARE(failed.exitCode, 1);
        QCOMPARE(failed.errors.count('\n'), 1); // one sentence
        const auto after = home.run({u"--export"_s, u"-"_s});
        QCOMPARE(after.exitCode, 0);
        QCOMPARE(after.output, before.output);

        const QJsonObject data = QJsonDocument::fromJson(after.output).object();
        QCOMPARE(data[u"account"_s][u"username"_s], u"amara_o"_s);
        int tasks = 0;
        int comments = 0;
        for (const QJsonValue &relation : data[u"relations"_s].toArray()) {
            for (const QJsonValue &task : relation[u"tasks"_s].toArray()) {
                ++tasks;
                comments += int(task[u"comments"_s].toArray().size());
            }
        }
        QVERIFY(data[u"relations"_s].toArray().size() > 4);
        QVERIFY(tasks > 15);
        QVERIFY(comments > 5);
    }

    // Nothing that names a person or that they wrote, no token and no password, is readable on
    // disk.
    void nothingReadableIsLeftOnDisk()
    {
        sandbox::Sandbox server({});
        server.start();
        const Home home;
        signIn(home, server);
        QCOMPARE(home.run({u"--sync"_s}).exitCode, 0);
        const auto exported = home.run({u"--export"_s, u"-"_s});
        const QJsonObject data = QJsonDocument::fromJson(exported.output).object();
        QSet<QByteArray> secrets{password, "eyJ", "amara_o"};
        for (const QJsonValue &relation : data[u"relations"_s].toArray()) {
            secrets.insert(relation[u"mentor"_s][u"name"_s].toString().toUtf8());
            secrets.insert(relation[u"mentee"_s][u"name"_s].toString().toUtf8());
            secrets.insert(relation[u"notes"_s].toString().toUtf8());
            for (const QJsonValue &task : relation[u"tasks"_s].toArray()) {
                secrets.insert(task[u"description"_s].toString().toUtf8());
                for (const QJsonValue &comment : task[u"comments"_s].toArray())
                    secrets.insert(comment[u"comment"_s].toString().toUtf8());
            }
        }
        secrets.remove({});
        QVERIFY(secrets.size() > 30);

        int files = 0;
        const QFileInfoList made = home.made();
        for (const QFileInfo &info : made) {
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
            QVERIFY2(!(info.permissions() & others), qPrintable(info.filePath()));
            if (!info.isFile())
                continue;
            ++files;
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &secret : std::as_const(secrets)) {
                QVERIFY2(!bytes.contains(secret),
                         qPrintable(info.filePath() + u": "_s + QString::fromUtf8(secret)));
            }
        }
        QVERIFY(files >= 2); // settings and cache
    }

    void signingOutLeavesNothing()
    {
        sandbox::Sandbox server({});
        server.start();
        const Home home;
        signIn(home, server);
        QCOMPARE(home.run({u"--sync"_s}).exitCode, 0);
        const auto signedOut = home.run({u"--sign-out"_s});
        QVERIFY2(signedOut.exitCode == 0, signedOut.errors.constData());

        const QFileInfoList made = home.made();
        for (const QFileInfo &info : made)
            QVERIFY2(!info.fileName().contains(u"cache"_s), qPrintable(info.filePath()));
        const auto exported = home.run({u"--export"_s, u"-"_s});
        QCOMPARE(exported.exitCode, 1);
        QVERIFY(exported.output.isEmpty());
    }

    void twoProfilesAreTwoPeople()
    {
        sandbox::Sandbox server({});
        server.start();
        const Home home;
        signIn(home, server);
        const auto other = home.run({u"--profile"_s, u"work"_s, u"--server"_s, addressOf(server),
                                     u"--sign-in"_s, u"kenji_w"_s, u"--password-file"_s, u"-"_s},
                                    password);
        QVERIFY2(other.exitCode == 0, other.errors.constData());
        QCOMPARE(home.run({u"--sync"_s}).exitCode, 0);
        QCOMPARE(home.run({u"--profile"_s, u"work"_s, u"--sync"_s}).exitCode, 0);
        const auto name = [&home](const QStringList &arguments) {
            const auto exported = home.run(arguments + QStringList{u"--export"_s, u"-"_s});
            return QJsonDocument::fromJson(exported.output)[u"account"_s][u"username"_s].toString();
        };
        QCOMPARE(name({}), u"amara_o"_s);
        QCOMPARE(name({u"--profile"_s, u"work"_s}), u"kenji_w"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nobody there") << QStringList{u"--sync"_s} << 1;
        QTest::newRow("nothing to export") << QStringList{u"--export"_s, u"-"_s} << 1;
        QTest::newRow("no server")
            << QStringList{u"--server"_s, u"http://127.0.0.1:1"_s, u"--sign-in"_s,
                           u"a"_s,        u"--password-file"_s,    u"-"_s}
            << 1;
        QTest::newRow("no password file")
            << QStringList{u"--server"_s, u"http://127.0.0.1:1"_s, u"--sign-in"_s,
                           u"a"_s,        u"--password-file"_s,    u"/nowhere"_s}
            << 1;
        QTest::newRow("no such word") << QStringList{u"--frobnicate"_s} << 2;
        QTest::newRow("not safe") << QStringList{u"--server"_s, u"http://example.org"_s,
                                                 u"--sync"_s}
                                  << 2;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        const Home home;
        const auto outcome = home.run(arguments, "secret\n");
        QTEST(outcome.exitCode, "exitCode");
        QCOMPARE(outcome.errors.count('\n'), 1);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(!outcome.errors.contains("secret"));
    }

    void aWrongPasswordIsSaidAndNotKept()
    {
        sandbox::Sandbox server({});
        server.start();
        const Home home;
        const auto refused = home.run({u"--server"_s, addressOf(server), u"--sign-in"_s,
                                       u"amara_o"_s, u"--password-file"_s, u"-"_s},
                                      "wrong\n");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.errors.contains("Username or password is wrong."));
        QCOMPARE(home.run({u"--sync"_s}).exitCode, 1);
    }

    void helpAndVersion()
    {
        const Home home;
        const auto help = home.run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("--export"));
        QVERIFY(home.run({u"--version"_s}).output.startsWith("mentorship-desktop "));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
