// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainentry.h"

#include <QtEndian>

#include <cstring>
#include <limits>

namespace session {

namespace {

constexpr char version = 1;

/// Takes one part after the other from the front; once a part is missing, all are.
class Reader
{
public:
    explicit Reader(const Secret &bytes) : m_next(bytes.data()), m_left(bytes.size()) { }

    const unsigned char *take(std::size_t size)
    {
        if (m_isBroken || size > m_left) {
            m_isBroken = true;
            return nullptr;
        }
        const unsigned char *part = m_next;
        m_next += size;
        m_left -= size;
        return part;
    }

    template <typename Number> Number number()
    {
        const unsigned char *part = take(sizeof(Number));
        return part ? qFromBigEndian<Number>(part) : Number(0);
    }

    QByteArray bytes(std::size_t size)
    {
        const unsigned char *part = take(size);
        return part ? QByteArray(reinterpret_cast<const char *>(part), static_cast<qsizetype>(size))
                    : QByteArray();
    }

    [[nodiscard]] bool isComplete() const { return !m_isBroken && m_left == 0; }

private:
    const unsigned char *m_next;
    std::size_t m_left;
    bool m_isBroken = false;
};

template <typename Number> void appendNumber(QByteArray &to, Number number)
{
    char bytes[sizeof(Number)];
    qToBigEndian(number, bytes);
    to.append(bytes, sizeof(Number));
}

void appendSized(QByteArray &to, const char *bytes, std::size_t size)
{
    Q_ASSERT(size <= std::numeric_limits<quint16>::max());
    appendNumber(to, static_cast<quint16>(size));
    to.append(bytes, static_cast<qsizetype>(size));
}

Secret taken(Reader &reader, std::size_t size)
{
    QByteArray bytes = reader.bytes(size);
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

} // namespace

QString entryName(const QString &profile, const QString &accountKey)
{
    return profile + QLatin1Char('/') + accountKey;
}

Secret encoded(const KeychainEntry &entry)
{
    const QByteArray server = entry.account.server.toEncoded();
    QByteArray bytes;
    // Reserved in full: growing would leave copies of the secrets in freed memory.
    bytes.reserve(64 + server.size() + static_cast<qsizetype>(entry.refreshToken.size())
                  + static_cast<qsizetype>(entry.dataKey.size()));
    bytes.append(version);
    appendNumber(bytes, static_cast<quint64>(entry.account.userId.value()));
    appendSized(bytes, server.constData(), static_cast<std::size_t>(server.size()));
    appendSized(bytes, reinterpret_cast<const char *>(entry.refreshToken.data()),
                entry.refreshToken.size());
    bytes.append(reinterpret_cast<const char *>(entry.dataKey.data()),
                 static_cast<qsizetype>(entry.dataKey.size()));
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

Decoding decode(const Secret &bytes, KeychainEntry &entry)
{
    Reader reader(bytes);
    const unsigned char *found = reader.take(1);
    if (!found || *found == 0)
        return Decoding::Damaged;
    if (*found > version)
        return Decoding::Newer;
    KeychainEntry read;
    read.account.userId = UserId(static_cast<qint64>(reader.number<quint64>()));
    read.account.server = QUrl::fromEncoded(reader.bytes(reader.number<quint16>()));
    read.refreshToken = taken(reader, reader.number<quint16>());
    read.dataKey = taken(reader, dataKeySize);
    if (!reader.isComplete() || !read.account.isValid() || read.refreshToken.isEmpty())
        return Decoding::Damaged;
    entry = std::move(read);
    return Decoding::Ok;
}

} // namespace session
