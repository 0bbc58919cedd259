// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collation.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace model {

#ifdef Q_OS_WIN

Collation::Collation() = default;

void Collation::setLocale(const QLocale &locale)
{
    m_locale = locale.bcp47Name();
}

Collation::Key Collation::keyOf(const QString &text) const
{
    constexpr DWORD flags =
        LCMAP_SORTKEY | NORM_IGNORECASE | NORM_IGNORESYMBOLS | SORT_DIGITSASNUMBERS;
    const auto map = [this, &text](QByteArray *key) {
        return LCMapStringEx(reinterpret_cast<const wchar_t *>(m_locale.utf16()), flags,
                             reinterpret_cast<const wchar_t *>(text.utf16()),
                             static_cast<int>(text.size()),
                             reinterpret_cast<wchar_t *>(key->data()),
                             static_cast<int>(key->size()), nullptr, nullptr, 0);
    };
    Key key;
    if (text.isEmpty()) // which Windows takes for an error
        return key;
    key.m_key.resize(map(&key.m_key)); // how many bytes it takes
    key.m_key.resize(map(&key.m_key));
    return key;
}

int Collation::Key::compare(const Key &other) const
{
    return m_key.compare(other.m_key);
}

#else

Collation::Collation()
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setIgnorePunctuation(true);
}

void Collation::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
}

Collation::Key Collation::keyOf(const QString &text) const
{
    Key key;
    key.m_key = m_collator.sortKey(text);
    return key;
}

int Collation::Key::compare(const Key &other) const
{
    return m_key && other.m_key ? m_key->compare(*other.m_key)
                                : int(m_key.has_value()) - int(other.m_key.has_value());
}

#endif

} // namespace model
