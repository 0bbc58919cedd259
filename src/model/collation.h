// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#ifdef Q_OS_WIN
#include <QByteArray>
#include <QString>
#else
#include <QCollator>

#include <optional>
#endif

namespace model {

/// The order of texts that people of a language expect: whatever their case and punctuation, and
/// numbers by their value.
///
/// QCollator's, but on Windows, whose key in Qt 6.4 is half uninitialised, and its bytes are
/// compared in pairs the wrong way round.
class Collation
{
public:
    /// Made once of a text, and cheap to compare. One that was never made comes first.
    class Key
    {
    public:
        /// Below, at or above 0, as this comes before, beside or after the other.
        [[nodiscard]] int compare(const Key &other) const;

    private:
        friend class Collation;
#ifdef Q_OS_WIN
        QByteArray m_key;
#else
        std::optional<QCollatorSortKey> m_key;
#endif
    };

    Collation();
    void setLocale(const QLocale &locale);
    [[nodiscard]] Key keyOf(const QString &text) const;

private:
#ifdef Q_OS_WIN
    QString m_locale;
#else
    QCollator m_collator;
#endif
};

} // namespace model
