// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fuzzyquery.h"

#include "model/foldedtext.h"

#include <algorithm>

namespace model {

namespace {

// What a letter counts, and what is added or taken off for where it stands.
constexpr int letterScore = 16;
constexpr int wordStartScore = 8;
constexpr int runScore = 4;
constexpr int gapCost = 3;
constexpr int skippedCost = 1;
constexpr int leastPerLetter = letterScore / 2; // below, the letters are there by chance

bool isWordStart(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const char16_t before = text.at(at - 1).unicode();
    if (before < 128)
        return !((before >= u'a' && before <= u'z') || (before >= u'0' && before <= u'9'));
    return !QChar(before).isLetterOrNumber();
}

int scoreAt(QStringView text, qsizetype at)
{
    return letterScore + (isWordStart(text, at) ? wordStartScore : 0);
}

/// The word as it stands, at the beginning of a word if it can be.
std::optional<int> scoreOfRun(QStringView text, QStringView word)
{
    qsizetype at = text.indexOf(word);
    if (at < 0)
        return std::nullopt;
    const int inside = static_cast<int>(word.size() - 1) * (letterScore + runScore) + letterScore;
    for (; at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at))
            return inside + wordStartScore;
    }
    return inside;
}

/// The next place of the letter; with a preference for beginnings of words, the next of those.
qsizetype nextPlace(QStringView text, QChar letter, qsizetype from, bool prefersStarts)
{
    const qsizetype first = text.indexOf(letter, from);
    // What goes on where the last one stood needs no beginning.
    if (!prefersStarts || first < 0 || (first == from && from > 0))
        return first;
    for (qsizetype at = first; at >= 0; at = text.indexOf(letter, at + 1)) {
        if (isWordStart(text, at))
            return at;
    }
    return first;
}

std::optional<int> scoreOfLetters(QStringView text, QStringView word, bool prefersStarts)
{
    int score = 0;
    qsizetype last = -1;
    for (const QChar letter : word) {
        const qsizetype at = nextPlace(text, letter, last + 1, prefersStarts);
        if (at < 0)
            return std::nullopt;
        score += scoreAt(text, at);
        if (last >= 0) {
            const int skipped = static_cast<int>(at - last - 1);
            score += skipped == 0 ? runScore : -(gapCost + skippedCost * skipped);
        }
        last = at;
    }
    return score;
}

std::optional<int> scoreOfWord(QStringView text, QStringView word)
{
    if (const std::optional<int> score = scoreOfRun(text, word))
        return score;
    if (word.size() < 2)
        return std::nullopt;
    const std::optional<int> plain = scoreOfLetters(text, word, false);
    if (!plain)
        return std::nullopt; // nor would it be found at beginnings of words
    const int score = std::max(*plain, scoreOfLetters(text, word, true).value_or(*plain));
    return score >= leastPerLetter * word.size() ? std::optional(score) : std::nullopt;
}

/// None when one word has none.
template <typename Score>
std::optional<int> sumOfWords(const QStringList &words, QStringView text, Score scoreOf)
{
    int score = 0;
    for (const QString &word : words) {
        const std::optional<int> one = scoreOf(text, word);
        if (!one)
            return std::nullopt;
        score += *one;
    }
    return score;
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString &typed) : m_words(foldedWords(typed))
{
    for (const QString &word : std::as_const(m_words))
        m_letters |= lettersOf(word);
    const auto longest =
        std::max_element(m_words.cbegin(), m_words.cend(),
                         [](const QString &a, const QString &b) { return a.size() < b.size(); });
    if (longest != m_words.cend())
        m_longest = longest->toUtf8();
}

std::optional<int> FuzzyQuery::scoreIn(QStringView folded) const
{
    return sumOfWords(m_words, folded, scoreOfWord);
}

std::optional<int> FuzzyQuery::scoreOfWordsIn(QStringView folded) const
{
    return sumOfWords(m_words, folded, scoreOfRun);
}

quint64 FuzzyQuery::lettersOf(QStringView folded)
{
    quint64 letters = 0;
    for (const QChar c : folded)
        letters |= quint64(1) << (c.unicode() & 63); // a–z and 0–9 have bits of their own
    return letters;
}

} // namespace model
