// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/delivery.h"

#include <QSslSocket>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace test {

namespace {

constexpr qsizetype piece = 16 * 1024;

} // namespace

Delivery::Delivery(QSslSocket &socket) : m_socket(socket)
{
    connect(&m_socket, &QSslSocket::bytesWritten, this, &Delivery::write);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Delivery::write);
    connect(&m_socket, &QSslSocket::disconnected, &m_timer, &QTimer::stop);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
}

void Delivery::begin(const Answer &answer)
{
    m_isUnderWay = true;
    m_answer = answer;
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &Delivery::reply);
    m_timer.start(m_answer.m_delay);
}

void Delivery::reply()
{
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &Delivery::write);
    const QByteArray head = m_answer.head();
    m_out = m_answer.m_body;
    m_padding = m_answer.m_padding;
    if (head.isEmpty())
        return write();
    put(head); // the rest follows when it has left
}

// As much as the socket takes without heaping it up here; called again when some has left.
void Delivery::write()
{
    if (!m_isUnderWay || (isFull() && !m_out.isEmpty()) || m_timer.isActive())
        return;
    if (m_out.isEmpty())
        return end();
    const bool isDripping = m_answer.m_interval.count() > 0;
    const QByteArray now = m_out.left(isDripping ? 1 : piece);
    m_out.remove(0, now.size());
    if (m_out.isEmpty() && m_padding > 0) {
        m_out = QByteArray(std::min<qint64>(m_padding, piece), ' ');
        m_padding -= m_out.size();
        if (m_padding == 0)
            m_out += ']';
    }
    if (isDripping)
        m_timer.start(m_answer.m_interval);
    put(now);
}

// What is encrypted has left the one buffer, and waits in another one.
bool Delivery::isFull() const
{
    return m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0;
}

void Delivery::put(const QByteArray &bytes)
{
    using Then = Answer::Then;
    if (m_out.isEmpty() && m_answer.m_then != Then::Endless && m_answer.m_then != Then::Silence)
        Q_EMIT aboutToEnd();
    Q_EMIT wrote(bytes.size());
    m_socket.write(bytes);
}

void Delivery::end()
{
    switch (m_answer.m_then) {
    case Answer::Then::Close:
        m_isUnderWay = false;
        Q_EMIT aboutToEnd();
        m_socket.disconnectFromHost();
        break;
    case Answer::Then::Reset:
        Q_EMIT aboutToEnd();
        reset(m_socket);
        break;
    case Answer::Then::Silence:
        break;
    case Answer::Then::Endless:
        if (!isFull()) {
            m_out = "4000\r\n" + QByteArray(0x4000, ' ') + "\r\n";
            write();
        }
        break;
    case Answer::Then::Keep:
        m_isUnderWay = false;
        Q_EMIT kept();
        break;
    }
}

#ifdef Q_OS_WIN
using Handle = SOCKET;
#else
using Handle = int;
#endif

// Closing a socket that lingers for no time sends RST.
void reset(QSslSocket &socket)
{
    const ::linger none = {1, 0};
    ::setsockopt(static_cast<Handle>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&none), sizeof none);
    socket.abort();
}

} // namespace test
