// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/delivery.h"
#include "support/scriptedserver.h"

#include <QSslSocket>

namespace test {

/// One connection to the scripted server: reads requests, does as its answers say.
class Conversation : public QObject
{
    Q_OBJECT
public:
    Conversation(ScriptedServer &server, qintptr descriptor);
    ~Conversation() override;

    /// Waits for a request.
    void begin(const std::optional<QSslConfiguration> &tls);
    /// Waits for nothing.
    void say(const Answer &answer);

private:
    void read();

    ScriptedServer &m_server;
    QSslSocket m_socket;
    Delivery m_delivery{m_socket};
    QByteArray m_in;
};

} // namespace test
