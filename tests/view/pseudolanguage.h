// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <array>

namespace test {

/// A language that nobody speaks, whose words are 40 % longer than the English ones: "[Šàvé ōōō]".
/// Places and keys stay.
class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *sourceText, const char *,
                                    int number) const override
    {
        QString text = QString::fromUtf8(sourceText);
        if (number >= 0)
            text.replace(QLatin1String("(s)"), number == 1 ? QString() : QStringLiteral("s"));
        const auto letters =
            std::count_if(text.cbegin(), text.cend(), [](QChar one) { return one.isLetter(); });
        // What has no words is a form, as of a date.
        return letters < 2 ? text : QLatin1Char('[') + accented(text) + padding(text.size()) + u']';
    }

private:
    static QString accented(const QString &text)
    {
        static constexpr std::array<std::pair<char16_t, char16_t>, 8> accents{{{u'a', u'à'},
                                                                               {u'e', u'é'},
                                                                               {u'i', u'ï'},
                                                                               {u'o', u'ö'},
                                                                               {u'u', u'ü'},
                                                                               {u'c', u'ç'},
                                                                               {u'y', u'ÿ'},
                                                                               {u'S', u'Š'}}};
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isKept = i > 0 && (text.at(i - 1) == u'&' || text.at(i - 1) == u'%');
            const auto *const found =
                std::find_if(accents.begin(), accents.end(),
                             [&](const auto &pair) { return text.at(i) == pair.first; });
            result += isKept || found == accents.end() ? text.at(i) : QChar(found->second);
        }
        return result;
    }

    /// In words of a length that lines can be broken between.
    static QString padding(qsizetype length)
    {
        constexpr int wordLength = 7;
        QString result;
        for (qsizetype i = 0; i < (length * 4 + 9) / 10; ++i)
            result += i % wordLength == 0 ? u' ' : u'ō';
        return result;
    }
};

} // namespace test
