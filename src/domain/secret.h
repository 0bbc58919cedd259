// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>

/// Bytes that must not reach a swap file or a core dump: kept in guarded memory of libsodium
/// (sodium_malloc) and wiped when they go. Moves only.
class Secret
{
public:
    Secret() = default;
    /// Copies the bytes; wiping the source is the caller's.
    explicit Secret(const QByteArray &bytes);
    /// As many random bytes from the system's generator.
    static Secret random(std::size_t size);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    /// A copy in ordinary memory, for handing on to the keychain: wipe() it after use.
    [[nodiscard]] QByteArray toByteArray() const;
    [[nodiscard]] Secret copy() const;

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites the bytes, also those of a password field's text, and empties it.
void wipe(QByteArray &bytes);
void wipe(QString &text);
