// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "app/gui.h"
#include "app/hardening.h"
#include "app/headless.h"
#include "app/logging.h"
#include "app/quitsignals.h"
#include "app/singleinstance.h"
#include "app/tour.h"
#include "app/translation.h"
#include "session/keychainsecretstore.h"
#include "view/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <cstdio>
#include <memory>

namespace {

using app::CommandLine;

int print(std::FILE *stream, const QString &text, int exitCode)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
    return exitCode;
}

QString profileOf(const CommandLine &line)
{
    return line.isDemo ? QStringLiteral("demo") : line.profile;
}

/// In the profile's language from here on, where one was chosen.
void useLanguageOf(const CommandLine &line, QCoreApplication &application)
{
    const QSettings settings(app::Paths(profileOf(line)).settingsFile(), QSettings::IniFormat);
    const QString language = app::chosenLanguage(settings);
    if (!language.isEmpty())
        app::installTranslations(application, language);
}

int runCommand(const CommandLine &line)
{
    session::KeychainSecretStore secrets;
    app::Headless headless(line, secrets);
    QObject::connect(&headless, &app::Headless::finished, QCoreApplication::instance(),
                     &QCoreApplication::exit, Qt::QueuedConnection);
    QTimer::singleShot(0, &headless, &app::Headless::run);
    return QCoreApplication::exec();
}

int runTour(const CommandLine &line)
{
    session::KeychainSecretStore secrets;
    app::Tour tour(line.file, secrets);
    QObject::connect(&tour, &app::Tour::finished, QCoreApplication::instance(),
                     &QCoreApplication::exit, Qt::QueuedConnection);
    QTimer::singleShot(0, &tour, &app::Tour::start);
    return QCoreApplication::exec();
}

int runWindow(const CommandLine &line)
{
    const app::Paths paths(profileOf(line));
    app::SingleInstance instance(paths.instanceName());
    if (!line.isDemo && instance.raiseOther())
        return app::ExitDone;
    session::KeychainSecretStore secrets;
    app::Gui gui(paths, secrets);
    if (line.isDemo) {
        gui.startDemo();
    } else {
        instance.listen();
        QObject::connect(&instance, &app::SingleInstance::raiseRequested, &gui, [&gui] {
            gui.window().showNormal();
            gui.window().raise();
            gui.window().activateWindow();
        });
        QObject::connect(&instance, &app::SingleInstance::inboxFilled, &gui.program().sync(),
                         &syncing::Sync::takeInbox);
        gui.start(line.server);
    }
    return QApplication::exec();
}

int run(const CommandLine &line)
{
    switch (line.command) {
    case CommandLine::Command::Help:
        return print(stdout, app::helpText(), app::ExitDone);
    case CommandLine::Command::Version:
        return print(stdout,
                     QStringLiteral("%1 %2").arg(QCoreApplication::applicationName(),
                                                 QCoreApplication::applicationVersion()),
                     app::ExitDone);
    case CommandLine::Command::Window:
        return runWindow(line);
    case CommandLine::Command::Tour:
        return runTour(line);
    case CommandLine::Command::SignIn:
    case CommandLine::Command::Sync:
    case CommandLine::Command::QuickAdd:
    case CommandLine::Command::Export:
    case CommandLine::Command::SignOut:
        return runCommand(line);
    }
    Q_UNREACHABLE();
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (app::needsWindow(arguments))
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    app::harden();
    app::useConsole();
    app::installLogging();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mentorship-desktop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MENTORSHIP_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(MENTORSHIP_ID));
    app::installTranslations(*application, {});
    const app::QuitSignals quitSignals;

    const Result<CommandLine> line = app::parseCommandLine(QCoreApplication::arguments());
    if (!line)
        return print(stderr, line.error().detail, app::ExitUsage);
    if (line->command != CommandLine::Command::Tour)
        useLanguageOf(*line, *application);
    return run(*line);
}
