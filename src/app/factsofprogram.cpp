// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/factsofprogram.h"

#include "app/program.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFileInfo>

#include <sodium/version.h>

namespace app {

namespace {

QString keychain()
{
#if defined(Q_OS_MACOS)
    return QStringLiteral("Keychain");
#elif defined(Q_OS_WIN)
    return QStringLiteral("Credential Manager");
#else
    return QStringLiteral("Secret Service");
#endif
}

/// A profile may have been named after somebody.
QString profileFolder(const Paths &paths)
{
    QDir folder = QFileInfo(paths.settingsFile()).dir();
    folder.cdUp();
    const bool isUsual = paths.profile() == QLatin1String("default");
    return folder.filePath(isUsual ? QStringLiteral("default") : QStringLiteral("PROFILE"));
}

} // namespace

view::ProgramFacts factsOf(const Program &program, bool isOnSampleData)
{
    view::ProgramFacts facts;
    facts.versions = {{QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
                      {QStringLiteral("SQLite"), QString::fromLatin1(SQLite::getLibVersion())},
                      {QStringLiteral("SQLiteCpp"), QStringLiteral(SQLITECPP_VERSION)},
                      {QStringLiteral("libsodium"), QString::fromLatin1(sodium_version_string())}};
    facts.cacheVersion = store::Store::cacheVersion;
    facts.keychain = keychain();
    facts.folder = profileFolder(program.paths());
    facts.isSampleData = isOnSampleData;
    return facts;
}

} // namespace app
