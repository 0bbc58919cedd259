// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace test {

/// "%n task(s)" as a person reads it, so that pictures do not depend on the translations.
class EnglishPlurals : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *sourceText, const char *,
                                    int number) const override
    {
        if (number < 0)
            return {};
        QString text = QString::fromUtf8(sourceText);
        return text.replace(QLatin1String("(s)"), number == 1 ? QString() : QStringLiteral("s"));
    }
};

} // namespace test
