// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/sequentialbody.h"

#include <algorithm>

namespace http {

SequentialBody::SequentialBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent), m_bytes(bytes)
{
    // Unbuffered: QIODevice's own buffer would make the start readable again.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool SequentialBody::isSequential() const
{
    return true;
}

qint64 SequentialBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

bool SequentialBody::atEnd() const
{
    return bytesAvailable() == 0;
}

bool SequentialBody::reset()
{
    return false;
}

qint64 SequentialBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_bytes.size() - m_position);
    if (size == 0 && maxSize > 0)
        return -1; // the end
    std::copy_n(m_bytes.constData() + m_position, size, data);
    m_position += size;
    return size;
}

qint64 SequentialBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace http
