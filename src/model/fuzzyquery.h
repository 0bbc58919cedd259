// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// What a person typed to find something quickly: of each word the letters have to be there in that
/// order, though not side by side. "rl" finds "Reset layout".
class FuzzyQuery
{
public:
    FuzzyQuery() = default;
    explicit FuzzyQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// How well that folded text answers; none when it does not. Beginnings of words and letters
    /// that stand together count more, gaps less; letters that are scattered are no answer.
    [[nodiscard]] std::optional<int> scoreIn(QStringView folded) const;
    /// As above, of texts in which every word stands as it was typed.
    [[nodiscard]] std::optional<int> scoreOfWordsIn(QStringView folded) const;
    /// In UTF-8. A text without it has not every word as it was typed.
    [[nodiscard]] const QByteArray &longestWord() const { return m_longest; }
    /// False when a text with those letters, as of lettersOf(), is no answer.
    [[nodiscard]] bool mayBeIn(quint64 letters) const { return (letters & m_letters) == m_letters; }

    /// Which letters a folded text has, roughly: a bit stands for one letter or for several.
    [[nodiscard]] static quint64 lettersOf(QStringView folded);

private:
    QStringList m_words;
    QByteArray m_longest;
    quint64 m_letters = 0;
};

} // namespace model
