// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealer.h"

#include "store/store.h"

#include <QtEndian>

#include <sodium.h>

namespace store {

namespace {

constexpr char version = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype digestSize = crypto_generichash_BYTES_MIN;
constexpr char cacheContext[crypto_kdf_CONTEXTBYTES + 1] = "cache.db";
constexpr char outboxContext[crypto_kdf_CONTEXTBYTES + 1] = "outboxdb";
enum Subkey : quint64 { SealSubkey = 1, DigestSubkey = 2 };

static_assert(Sealer::keySize == crypto_kdf_KEYBYTES);
static_assert(Sealer::overhead == 1 + nonceSize + tagSize);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Secret derive(const Secret &dataKey, Sealer::File file, Subkey subkey)
{
    QByteArray bytes(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    crypto_kdf_derive_from_key(bytesOf(bytes), static_cast<std::size_t>(bytes.size()), subkey,
                               file == Sealer::File::Cache ? cacheContext : outboxContext,
                               dataKey.data());
    Secret result(bytes);
    wipe(bytes);
    return result;
}

void append(QByteArray &name, qint64 number)
{
    char bytes[sizeof number];
    qToBigEndian(number, bytes);
    name.append(bytes, sizeof bytes);
}

} // namespace

Sealer::Sealer(const Owner &owner, const Secret &dataKey, File file)
{
    Q_ASSERT(dataKey.size() == keySize);
    const QByteArray server = owner.server.toEncoded();
    append(m_ownerName, owner.userId.value());
    append(m_ownerName, server.size());
    m_ownerName += server;
    m_sealKey = derive(dataKey, file, SealSubkey);
    m_digestKey = derive(dataKey, file, DigestSubkey);
}

/// Injective: numbers of fixed width, and the one text preceded by its length.
QByteArray Sealer::nameOf(const Place &place, qint64 id) const
{
    QByteArray name;
    name.reserve(m_ownerName.size() + 34);
    name.append(version);
    name.append(static_cast<char>(place.kind));
    append(name, place.relation.value());
    append(name, place.task.value());
    append(name, id);
    name += m_ownerName;
    return name;
}

QByteArray Sealer::seal(const Place &place, qint64 id, const QByteArray &plain) const
{
    const QByteArray name = nameOf(place, id);
    QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
    sealed[0] = version;
    unsigned char *nonce = bytesOf(sealed) + 1;
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + nonceSize, nullptr, bytesOf(plain), static_cast<quint64>(plain.size()),
        bytesOf(name), static_cast<quint64>(name.size()), nullptr, nonce, m_sealKey.data());
    return sealed;
}

std::optional<QByteArray> Sealer::open(const Place &place, qint64 id,
                                       const QByteArray &sealed) const
{
    if (sealed.size() < overhead || sealed.at(0) != version)
        return {};
    const QByteArray name = nameOf(place, id);
    const unsigned char *nonce = bytesOf(sealed) + 1;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, nonce + nonceSize,
        static_cast<quint64>(sealed.size() - 1 - nonceSize), bytesOf(name),
        static_cast<quint64>(name.size()), nonce, m_sealKey.data());
    if (failed)
        return {};
    return plain;
}

QByteArray Sealer::digest(const Place &place, qint64 id, const QByteArray &plain) const
{
    const QByteArray content = nameOf(place, id) + plain;
    QByteArray result(digestSize, Qt::Uninitialized);
    crypto_generichash(bytesOf(result), static_cast<std::size_t>(result.size()), bytesOf(content),
                       static_cast<quint64>(content.size()), m_digestKey.data(),
                       m_digestKey.size());
    return result;
}

} // namespace store
