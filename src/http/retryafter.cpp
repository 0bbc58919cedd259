// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retryafter.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace http {

namespace {

using namespace std::chrono_literals;

// Whoever asks for more may as well be asked again.
constexpr std::chrono::seconds longest = 1h;

// A moment in one of the forms of RFC 9110, 5.6.7, all of which a recipient has to read:
// "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994".
// Invalid when it is in none. What comes of them is what Qt reads as a date of mail.
QDateTime moment(const QByteArray &header)
{
    QString text = QString::fromLatin1(header).simplified();
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    if (comma >= 0) {
        if (!text.endsWith(QLatin1String(" GMT")))
            return {};
        static const QRegularExpression obsolete(QStringLiteral("^(\\d\\d)-(\\w+)-(\\d\\d) "));
        text = text.sliced(comma + 1).chopped(4).trimmed();
        text.replace(obsolete, QStringLiteral("\\1 \\2 20\\3 "));
    }
    return QDateTime::fromString(text + QLatin1String(" +0000"), Qt::RFC2822Date);
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QByteArray &date)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]+\\z"));
    const QByteArray text = header.trimmed();
    if (digits.match(QString::fromLatin1(text)).hasMatch()) {
        bool fits = false;
        const std::chrono::seconds seconds(text.toLongLong(&fits));
        return fits ? std::min(seconds, longest) : longest;
    }
    const QDateTime until = moment(text);
    if (!until.isValid())
        return std::nullopt;
    // Between two words of the server its clock may be as wrong as it likes.
    const QDateTime said = moment(date);
    const QDateTime now = said.isValid() ? said : QDateTime::currentDateTimeUtc();
    return std::clamp(std::chrono::seconds(now.secsTo(until)), 0s, longest);
}

} // namespace http
