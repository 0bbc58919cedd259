// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/texts.h"

#include <QList>

#include <algorithm>

namespace {

// Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9).
bool isDirectionControl(char32_t point)
{
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

bool isLineBreak(char32_t point)
{
    return point == U'\n' || point == U'\r' || point == U'\t' || point == 0x2028 || point == 0x2029;
}

// The service's language takes the four information separators for white space, Qt does not.
bool isServiceSpace(char32_t point)
{
    return QChar::isSpace(point) || (point >= 0x1C && point <= 0x1F);
}

} // namespace

int countedLength(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return static_cast<int>(std::count_if(points.begin(), points.end(),
                                          [](uint point) { return !isServiceSpace(point); }));
}

int rawLength(const QString &text)
{
    return static_cast<int>(text.toUcs4().size());
}

QString oneLine(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QList<uint> points = text.toUcs4();
    for (const char32_t point : points) {
        if (isLineBreak(point))
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
