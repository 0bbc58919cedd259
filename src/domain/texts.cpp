// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/texts.h"

#include <QStringIterator>

namespace {

// Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9).
bool isDirectionControl(char32_t point)
{
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

} // namespace

int countedLength(const QString &text)
{
    int count = 0;
    for (QStringIterator it(text); it.hasNext();) {
        if (!QChar::isSpace(it.next()))
            ++count;
    }
    return count;
}

int rawLength(const QString &text)
{
    int count = 0;
    for (QStringIterator it(text); it.hasNext(); it.next())
        ++count;
    return count;
}

QString oneLine(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (QStringIterator it(text); it.hasNext();) {
        const char32_t point = it.next();
        if (point == U'\n' || point == U'\r' || point == U'\t' || point == 0x2028 || point == 0x2029)
            result += u' ';
        else if (QChar::category(point) != QChar::Other_Control && !isDirectionControl(point))
            result += QString::fromUcs4(&point, 1);
    }
    return result;
}

QString isolated(const QString &text)
{
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t popIsolate = 0x2069;
    return QChar(firstStrongIsolate) + oneLine(text) + QChar(popIsolate);
}
