// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/paths.h"
#include "http/serveraddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error usageError(const QString &sentence)
{
    return {Error::Kind::Invalid, 0, sentence, false};
}

struct CommandOption {
    const char *name;
    CommandLine::Command command;
    const char *valueName; ///< null: takes none
    const char *description;
};

constexpr CommandOption commandOptions[] = {
    {"sign-in", CommandLine::Command::SignIn, "USER",
     QT_TRANSLATE_NOOP("CommandLine", "Sign in as USER (name or e-mail address) and stay so.")},
    {"sync", CommandLine::Command::Sync, nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "Get everything from the server into the cache, and send what waits.")},
    {"quick-add", CommandLine::Command::QuickAdd, "TEXT",
     QT_TRANSLATE_NOOP("CommandLine", "Add a task, with a network or without.")},
    {"export", CommandLine::Command::Export, "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Write what is in the cache as JSON to FILE, or - .")},
    {"sign-out", CommandLine::Command::SignOut, nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "Sign out, and delete what is kept on this computer.")},
    {"tour", CommandLine::Command::Tour, "DIR",
     QT_TRANSLATE_NOOP("CommandLine", "Do the main job on sample data, with pictures into DIR.")},
    {"help", CommandLine::Command::Help, nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "Show this help.")},
    {"version", CommandLine::Command::Version, nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "Show the version.")},
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("demo"), Text::tr("Start on sample data; nothing is kept.")});
    parser.addOption(
        {QStringLiteral("server"), Text::tr("Address of the server."), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("profile"),
                      Text::tr("Keep settings and data apart under this name."),
                      QStringLiteral("NAME"), QStringLiteral("default")});
    for (const CommandOption &option : commandOptions) {
        QCommandLineOption added(QString::fromLatin1(option.name), Text::tr(option.description));
        if (option.valueName)
            added.setValueName(QString::fromLatin1(option.valueName));
        parser.addOption(added);
    }
    parser.addOption({QStringLiteral("password-file"),
                      Text::tr("With --sign-in: the file, or -, whose first line is the password."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("relation"),
                      Text::tr("With --quick-add: the number of the mentorship, when several run."),
                      QStringLiteral("ID")});
    parser.addOption({QStringLiteral("discard-changes"),
                      Text::tr("With --sign-out: also when changes have not been sent.")});
    parser.addOption({QStringLiteral("timeout"), Text::tr("With --sync: give up after S seconds."),
                      QStringLiteral("S"), QStringLiteral("300")});
}

Result<Done> readCommand(const QCommandLineParser &parser, CommandLine &result)
{
    QStringList given;
    for (const CommandOption &option : commandOptions) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name))
            continue;
        given.append(QStringLiteral("--") + name);
        result.command = option.command;
        if (option.command == CommandLine::Command::SignIn)
            result.userName = parser.value(name);
        else if (option.command == CommandLine::Command::QuickAdd)
            result.text = parser.value(name).trimmed();
        else if (option.valueName)
            result.file = parser.value(name);
    }
    if (given.size() > 1)
        return usageError(Text::tr("%1 do not go together.").arg(given.join(QStringLiteral(", "))));
    return Done();
}

Result<Done> readValues(const QCommandLineParser &parser, CommandLine &result)
{
    result.isDemo = parser.isSet(QStringLiteral("demo"));
    result.profile = parser.value(QStringLiteral("profile"));
    result.passwordFile = parser.value(QStringLiteral("password-file"));
    if (!Paths::isProfileName(result.profile))
        return usageError(
            Text::tr("A profile's name has letters, digits, - and _, at most 32 of them."));
    if (parser.isSet(QStringLiteral("server"))) {
        const Result<QUrl> server =
            http::checkServerAddress(parser.value(QStringLiteral("server")));
        if (!server)
            return server.error();
        result.server = *server;
    }
    result.discardsChanges = parser.isSet(QStringLiteral("discard-changes"));
    bool isNumber = false;
    if (parser.isSet(QStringLiteral("relation"))) {
        result.relation =
            RelationId(parser.value(QStringLiteral("relation")).toLongLong(&isNumber));
        if (!isNumber || result.relation.value() < 1 || result.relation.isLocal())
            return usageError(Text::tr("--relation takes the number of a mentorship."));
    }
    constexpr int longest = 86'400;
    const int seconds = parser.value(QStringLiteral("timeout")).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longest)
        return usageError(Text::tr("--timeout takes a whole number of seconds from 1 to 86400."));
    result.timeout = std::chrono::seconds(seconds);
    return Done();
}

Result<Done> checkTogether(const CommandLine &line)
{
    using Command = CommandLine::Command;
    if (line.command == Command::SignIn && line.passwordFile.isEmpty())
        return usageError(
            Text::tr("--sign-in needs --password-file FILE, or - for standard input."));
    if (line.command != Command::SignIn && !line.passwordFile.isEmpty())
        return usageError(Text::tr("--password-file goes with --sign-in."));
    if (line.command == Command::QuickAdd && line.text.isEmpty())
        return usageError(Text::tr("--quick-add needs a text."));
    if (line.command != Command::QuickAdd && line.relation.isValid())
        return usageError(Text::tr("--relation goes with --quick-add."));
    if (line.command != Command::SignOut && line.discardsChanges)
        return usageError(Text::tr("--discard-changes goes with --sign-out."));
    if (line.isDemo && line.command != Command::Window)
        return usageError(Text::tr("--demo opens the window, so it does not go with a command."));
    if (line.isDemo && !line.server.isEmpty())
        return usageError(
            Text::tr("--demo has a server of its own, so it does not go with --server."));
    return Done();
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usageError(
            Text::tr("“%1” is not understood.").arg(parser.positionalArguments().first()));
    CommandLine result;
    const Result<Done> command = readCommand(parser, result);
    if (!command)
        return command.error();
    if (result.command == CommandLine::Command::Help
        || result.command == CommandLine::Command::Version)
        return result;
    if (const Result<Done> values = readValues(parser, result); !values)
        return values.error();
    if (const Result<Done> together = checkTogether(result); !together)
        return together.error();
    return result;
}

bool needsWindow(const QStringList &arguments)
{
    for (const CommandOption &option : commandOptions) {
        const QString name = QStringLiteral("--") + QString::fromLatin1(option.name);
        const bool isGiven = std::any_of(arguments.begin(), arguments.end(), [&](const auto &word) {
            return word == name || word.startsWith(name + u'=');
        });
        if (isGiven && option.command != CommandLine::Command::Tour)
            return false;
    }
    return true;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.setApplicationDescription(
        Text::tr("A desktop client for the Mentorship System.\n\n"
                 "Exit: 0 done, 1 failed with one sentence on standard error, 2 usage, "
                 "3 something still waits."));
    return parser.helpText();
}

} // namespace app
