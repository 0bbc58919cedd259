// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/paths.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::CommandLine;
using Command = app::CommandLine::Command;

class TestCommandLine : public QObject
{
    Q_OBJECT

    static Result<CommandLine> parsed(const QString &words)
    {
        QStringList arguments{u"mentorship-desktop"_s};
        arguments += words.split(u' ', Qt::SkipEmptyParts);
        return app::parseCommandLine(arguments);
    }

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("command");
        QTest::newRow("nothing") << QString() << int(Command::Window);
        QTest::newRow("demo") << u"--demo"_s << int(Command::Window);
        QTest::newRow("tour") << u"--tour /tmp/x"_s << int(Command::Tour);
        QTest::newRow("sign in") << u"--sign-in ada --password-file -"_s << int(Command::SignIn);
        QTest::newRow("sync") << u"--sync --timeout 5"_s << int(Command::Sync);
        QTest::newRow("quick add") << u"--quick-add Read --relation 12"_s << int(Command::QuickAdd);
        QTest::newRow("export") << u"--export - --profile work"_s << int(Command::Export);
        QTest::newRow("sign out") << u"--sign-out --server https://example.org"_s
                                  << int(Command::SignOut);
        QTest::newRow("sign out for good")
            << u"--sign-out --discard-changes"_s << int(Command::SignOut);
        QTest::newRow("help") << u"--help"_s << int(Command::Help);
        QTest::newRow("version") << u"--version"_s << int(Command::Version);
    }
    void understands()
    {
        QFETCH(QString, words);
        const auto line = parsed(words);
        QVERIFY2(line, line ? "" : qPrintable(line.error().detail));
        QTEST(int(line->command), "command");
    }

    void refusesInOneSentence_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"--unknown",
                                  "file.txt",
                                  "--sync --export -",
                                  "--sign-in ada",
                                  "--password-file -",
                                  "--timeout 0",
                                  "--timeout soon",
                                  "--profile ../x",
                                  "--profile a/b",
                                  "--server http://example.org",
                                  "--server http://localhost@evil",
                                  "--demo --sync",
                                  "--demo --server https://example.org",
                                  "--tour",
                                  "--quick-add",
                                  "--quick-add=",
                                  "--quick-add Read --relation 0",
                                  "--quick-add Read --relation x",
                                  "--quick-add Read --relation -3",
                                  "--quick-add Read --relation 9223372036854775807",
                                  "--relation 3",
                                  "--sync --relation 3",
                                  "--discard-changes",
                                  "--sync --discard-changes",
                                  "--quick-add Read --sync"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void refusesInOneSentence()
    {
        QFETCH(QString, words);
        const auto line = parsed(words);
        QVERIFY(!line);
        QVERIFY(!line.error().detail.isEmpty());
        QVERIFY(!line.error().detail.contains(u'\n'));
    }

    void keepsTheValues()
    {
        const auto line = parsed(u"--server https://example.org --profile work --sync"_s);
        QVERIFY(line.has_value());
        QCOMPARE(line->server, QUrl(u"https://example.org"_s));
        QCOMPARE(line->profile, u"work"_s);
        QCOMPARE(line->timeout, std::chrono::seconds(300));
        const auto added = app::parseCommandLine(
            {u"mentorship-desktop"_s, u"--quick-add"_s, u"  Read chapter 3\n"_s});
        QVERIFY(added);
        QCOMPARE(added->text, u"Read chapter 3"_s);
        QVERIFY(!added->relation.isValid());
        QVERIFY(!app::parseCommandLine({u"mentorship-desktop"_s, u"--quick-add"_s, u" \n"_s}));
    }

    void knowsWhatNeedsAWindow()
    {
        QVERIFY(app::needsWindow({u"program"_s}));
        QVERIFY(app::needsWindow({u"program"_s, u"-platform"_s, u"offscreen"_s}));
        QVERIFY(app::needsWindow({u"program"_s, u"--tour"_s, u"x"_s}));
        QVERIFY(!app::needsWindow({u"program"_s, u"--export=-"_s}));
        QVERIFY(!app::needsWindow({u"program"_s, u"--quick-add=x"_s}));
        QVERIFY(!app::needsWindow({u"program"_s, u"--help"_s}));
    }

    void profilesStayInTheirFolder()
    {
        QVERIFY(app::Paths::isProfileName(u"work-2"_s));
        for (const QString &name :
             {QString(), u"."_s, u".."_s, u"a/b"_s, u"a\n"_s, QString(33, u'a'), u"\u00e4"_s})
            QVERIFY2(!app::Paths::isProfileName(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
