// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include "session/account.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace app {

Paths::Paths(const QString &profile)
    : m_profile(profile),
      m_config(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)),
      // On Windows not the folder that a profile takes along to another computer: the same changes
      // would wait on both, and be sent by both. Elsewhere there is only one.
      m_data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
{
}

Paths::Paths(const QString &profile, const QString &root)
    : m_profile(profile),
      m_config(QDir(root).filePath(QStringLiteral("config"))),
      m_data(QDir(root).filePath(QStringLiteral("data")))
{
}

QString Paths::settingsFile() const
{
    return QStringLiteral("%1/%2/settings.ini").arg(m_config, m_profile);
}

QString Paths::accountFolder(const session::Account &account) const
{
    return QStringLiteral("%1/%2/accounts/%3").arg(m_data, m_profile, account.key());
}

QString Paths::instanceName() const
{
    const QByteArray place = (m_data + u'/' + m_profile).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("mentorship-desktop-") + QString::fromLatin1(hash.left(16));
}

bool Paths::isProfileName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9_-]{1,32}\\z"));
    return pattern.match(name).hasMatch();
}

} // namespace app
