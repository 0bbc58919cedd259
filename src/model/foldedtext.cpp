// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/foldedtext.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace model {

QString folded(const QString &text)
{
    QString result;
    // Compatibility decomposition, then without the marks (UAX 15).
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.reserve(decomposed.size());
    std::copy_if(decomposed.begin(), decomposed.end(), std::back_inserter(result),
                 [](QChar c) { return !c.isMark(); });
    return result;
}

QStringList foldedWords(const QString &text)
{
    return folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace model
