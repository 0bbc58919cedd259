// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedserver.h"

#include <QBasicTimer>
#include <QSslSocket>
#include <QTimer>

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
    void reply();
    void write();
    void end();
    void reset();

    ScriptedServer &m_server;
    QSslSocket m_socket;
    QByteArray m_in;
    Answer m_answer;
    QByteArray m_out; // of the answer, not yet written
    QTimer m_timer;
    bool m_isAnswering = false;
};

} // namespace test
