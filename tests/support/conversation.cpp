// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/conversation.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <optional>

namespace test {

namespace {

// The first complete request of the bytes, which it takes out of them.
std::optional<Seen> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    Seen seen;
    QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    seen.verb = first.value(0);
    seen.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = seen.headers.value("content-length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return std::nullopt;
    seen.body = bytes.mid(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return seen;
}

} // namespace

Conversation::Conversation(ScriptedServer &server, qintptr descriptor)
    : QObject(&server), m_server(server)
{
    m_socket.setSocketDescriptor(descriptor);
    connect(&m_socket, &QSslSocket::readyRead, this, &Conversation::read);
    connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &Conversation::write);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
}

Conversation::~Conversation()
{
    m_socket.disconnect(this);
    Q_EMIT m_server.disconnected();
}

void Conversation::begin(const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return;
    m_socket.setSslConfiguration(*tls);
    m_socket.startServerEncryption();
}

void Conversation::read()
{
    m_in += m_socket.readAll();
    if (m_isAnswering)
        return;
    const std::optional<Seen> request = takeRequest(m_in);
    if (!request)
        return;
    say(m_server.take(*request));
}

void Conversation::say(const Answer &answer)
{
    m_isAnswering = true;
    m_answer = answer;
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &Conversation::reply);
    m_timer.start(m_answer.m_delay);
}

void Conversation::reply()
{
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &Conversation::write);
    const QByteArray head = m_answer.head();
    m_out = m_answer.m_body;
    if (head.isEmpty())
        return write();
    m_server.m_bytesSent += head.size();
    m_socket.write(head); // the rest follows when it has left
}

// As much as the socket takes without heaping it up here; called again when some has left.
void Conversation::write()
{
    if (!m_isAnswering || (m_socket.bytesToWrite() > 0 && !m_out.isEmpty()) || m_timer.isActive())
        return;
    if (m_out.isEmpty())
        return end();
    constexpr qsizetype piece = 16 * 1024;
    const bool isDripping = m_answer.m_interval.count() > 0;
    const QByteArray now = m_out.left(isDripping ? 1 : piece);
    m_out.remove(0, now.size());
    if (isDripping)
        m_timer.start(m_answer.m_interval);
    m_server.m_bytesSent += now.size();
    m_socket.write(now);
}

void Conversation::end()
{
    switch (m_answer.m_then) {
    case Answer::Then::Close:
        m_isAnswering = false;
        m_socket.disconnectFromHost();
        break;
    case Answer::Then::Reset:
        reset();
        break;
    case Answer::Then::Silence:
        break;
    case Answer::Then::Endless:
        if (m_socket.bytesToWrite() == 0) {
            m_out = "4000\r\n" + QByteArray(0x4000, ' ') + "\r\n";
            write();
        }
        break;
    case Answer::Then::Keep:
        m_isAnswering = false;
        read();
        break;
    }
}

#ifdef Q_OS_WIN
using Handle = SOCKET;
#else
using Handle = int;
#endif

// Closing a socket that lingers for no time sends RST.
void Conversation::reset()
{
    const ::linger none = {1, 0};
    ::setsockopt(static_cast<Handle>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&none), sizeof none);
    m_socket.abort();
}

} // namespace test
