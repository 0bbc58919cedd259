// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"

#include <QString>

#include <sodium.h>

#include <cstring>
#include <new>

namespace {

unsigned char *guarded(std::size_t size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (!bytes)
        throw std::bad_alloc();
    return bytes;
}

} // namespace

Secret::Secret(const QByteArray &bytes) : m_size(static_cast<std::size_t>(bytes.size()))
{
    if (m_size == 0)
        return;
    m_bytes.reset(guarded(m_size));
    std::memcpy(m_bytes.get(), bytes.constData(), m_size);
}

Secret Secret::random(std::size_t size)
{
    Secret secret;
    secret.m_bytes.reset(guarded(size));
    secret.m_size = size;
    randombytes_buf(secret.m_bytes.get(), size);
    return secret;
}

QByteArray Secret::toByteArray() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.get()),
                      static_cast<qsizetype>(m_size));
}

Secret Secret::copy() const
{
    QByteArray bytes = toByteArray();
    Secret result(bytes);
    wipe(bytes);
    return result;
}

void Secret::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}
