// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/nameinsentence.h"

#include "domain/texts.h"

#include <QCoreApplication>
#include <QList>

namespace view {

QString nameInSentence(const QString &name)
{
    constexpr qsizetype longest = 60; // code points; twice what the service takes
    QString shown = oneLine(name).trimmed();
    if (shown.isEmpty())
        return QCoreApplication::translate("view::nameInSentence", "somebody");
    QList<uint> points = shown.toUcs4();
    if (points.size() > longest) {
        points.resize(longest);
        shown =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size())
            + QChar(0x2026);
    }
    return isolated(shown);
}

} // namespace view
