// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "store/place.h"

#include <QByteArray>

#include <optional>

namespace store {

struct Owner;

/// Seals the rows of one account's cache or outbox: XChaCha20-Poly1305 (IETF) of libsodium, as
/// version byte ‖ nonce (24) ‖ ciphertext ‖ tag (16). The row's kind, server, user, relation, task
/// and id are authenticated with it, so that a row cannot be put in another's place. The keys are
/// derived from the account's data key (crypto_kdf) and stay in guarded memory.
class Sealer
{
public:
    static constexpr std::size_t keySize = 32; ///< bytes of a data key (crypto_kdf_KEYBYTES)
    static constexpr qsizetype overhead = 1 + 24 + 16; ///< bytes that sealing adds

    /// Each file has keys of its own.
    enum class File { Cache, Outbox };

    /// The data key has keySize bytes.
    Sealer(const Owner &owner, const Secret &dataKey, File file = File::Cache);

    [[nodiscard]] QByteArray seal(const Place &place, qint64 id, const QByteArray &plain) const;
    /// Nothing when it is not just what was sealed for this row.
    [[nodiscard]] std::optional<QByteArray> open(const Place &place, qint64 id,
                                                 const QByteArray &sealed) const;
    /// A keyed hash of the row's name and content (BLAKE2b, 16 bytes). Sealing the same content
    /// twice gives different bytes; this tells without opening whether it is the same.
    [[nodiscard]] QByteArray digest(const Place &place, qint64 id, const QByteArray &plain) const;

private:
    [[nodiscard]] QByteArray nameOf(const Place &place, qint64 id) const;

    QByteArray m_ownerName;
    Secret m_sealKey;
    Secret m_digestKey;
};

} // namespace store
