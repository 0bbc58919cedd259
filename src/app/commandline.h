// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace app {

/// The exit codes of the program, the same for each command. Waiting: of --sync and --sign-out,
/// when edits have not reached the server; of --quick-add never, since it is done when its edit is
/// kept.
enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitUsage = 2, ExitWaiting = 3 };

/// What the command line asks for.
struct CommandLine {
    enum class Command { Window, Tour, SignIn, Sync, QuickAdd, Export, SignOut, Help, Version };

    Command command = Command::Window;
    bool isDemo = false;
    QUrl server; ///< empty: not given
    QString profile = QStringLiteral("default");
    QString userName; ///< SignIn
    QString passwordFile; ///< SignIn; "-": standard input
    QString file; ///< Export ("-": standard output), Tour (a folder)
    QString text; ///< QuickAdd
    RelationId relation; ///< QuickAdd; invalid: not given
    bool discardsChanges = false; ///< SignOut
    std::chrono::seconds timeout{300}; ///< Sync
};

/// Invalid, with one sentence, when the words make no sense together.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// Whether it needs a window system: asked of the raw words, before there is an application object
/// that takes Qt's own (-platform and the like) out of them.
[[nodiscard]] bool needsWindow(const QStringList &arguments);

[[nodiscard]] QString helpText();

} // namespace app
