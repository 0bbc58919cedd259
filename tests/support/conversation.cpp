// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/conversation.h"

#include <optional>

namespace test {

Conversation::Conversation(ScriptedServer &server, qintptr descriptor)
    : QObject(&server), m_server(server)
{
    m_socket.setSocketDescriptor(descriptor);
    connect(&m_socket, &QSslSocket::readyRead, this, &Conversation::read);
    connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_delivery, &Delivery::wrote, this,
            [this](qint64 bytes) { m_server.m_bytesSent += bytes; });
    connect(&m_delivery, &Delivery::kept, this, &Conversation::read);
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
    if (m_delivery.isUnderWay())
        return;
    const std::optional<Seen> request = takeRequest(m_in);
    if (!request)
        return;
    say(m_server.take(*request));
}

void Conversation::say(const Answer &answer)
{
    m_delivery.begin(answer);
}

} // namespace test
