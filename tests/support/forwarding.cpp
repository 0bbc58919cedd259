// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/forwarding.h"

#include "support/wirehead.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace test {

Forwarding::Forwarding(quint16 serverPort, const QByteArray &request)
    : m_serverPort(serverPort), m_request(request)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.write(m_request);
    });
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket.bytesToWrite() == 0)
            Q_EMIT sent();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &Forwarding::read);
    // Also how an answer without a length ends, and how a connection fails.
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Forwarding::finish);
}

void Forwarding::start()
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
}

void Forwarding::read()
{
    m_in += m_socket.readAll();
    if (isComplete())
        finish();
}

bool Forwarding::isComplete() const
{
    const qsizetype start = bodyStart(m_in);
    if (start < 0)
        return false;
    const qsizetype length = contentLength(m_in.left(start));
    return length >= 0 && m_in.size() - start >= length;
}

void Forwarding::finish()
{
    m_socket.disconnect(this);
    ServerAnswer answer;
    const qsizetype start = bodyStart(m_in);
    const bool hasLength = start >= 0 && contentLength(m_in.left(start)) >= 0;
    if (start >= 0 && (isComplete() || !hasLength)) {
        answer.status = statusOf(m_in);
        answer.head = m_in.left(start);
        answer.body = m_in.mid(start);
    }
    m_socket.abort();
    Q_EMIT done(answer);
}

} // namespace test
