// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/delivery.h"
#include "support/forwarding.h"
#include "support/proxyledger.h"

#include <QSslSocket>

#include <memory>
#include <optional>

namespace test {

/// One connection through a proxy: one request, its fault, and its way to the server, which goes on
/// when the client has gone. Deletes itself.
class Passage : public QObject
{
    Q_OBJECT
public:
    Passage(ProxyLedger &ledger, quint16 serverPort, qintptr descriptor, QObject *parent);
    ~Passage() override;

    /// One that does not depend on what the client expects.
    void begin(const Door &door);

Q_SIGNALS:
    /// Connections are to be refused for so long.
    void refusing(std::chrono::milliseconds duration);

private:
    void read();
    void follow(const QByteArray &bytes);
    void forward(const QByteArray &bytes);
    void forwardLate(const QByteArray &bytes);
    void clientLeft();
    void reply(const ServerAnswer &answer);
    void leaveIfOver();

    ProxyLedger &m_ledger;
    quint16 m_serverPort;
    QSslSocket m_client;
    Delivery m_delivery{m_client};
    QByteArray m_in;
    ProxyLedger::Moment m_began;
    std::optional<Seen> m_request;
    std::optional<ProxyLedger::Order> m_order;
    std::unique_ptr<Forwarding> m_forwarding;
    int m_status = 0; // of the answer, if it is whole
    std::function<void()> m_whenLeft;
    bool m_isCut = false; // at the first byte
    bool m_isServed = true; // or is not to be
};

} // namespace test
