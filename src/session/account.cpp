// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account.h"

#include <QCryptographicHash>

namespace session {

QString Account::key() const
{
    const bool isHttps = server.scheme() == QLatin1String("https");
    const QString text = QStringLiteral("%1://%2:%3 %4")
                             .arg(server.scheme(), server.host(QUrl::FullyEncoded).toLower())
                             .arg(server.port(isHttps ? 443 : 80))
                             .arg(userId.value());
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(16).toHex());
}

} // namespace session
