// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seen.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace test {

QByteArray routeOf(const QByteArray &verb, const QByteArray &target)
{
    static const QRegularExpression number(QStringLiteral(R"((?<=/)\d+(?=/|$))"));
    QString path = QString::fromLatin1(target.split('?').first());
    return verb + ' ' + path.replace(number, QStringLiteral("{}")).toLatin1();
}

std::optional<Seen> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    Seen seen;
    QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    seen.verb = first.value(0);
    seen.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = seen.headers.value("content-length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return std::nullopt;
    seen.body = bytes.mid(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return seen;
}

} // namespace test
