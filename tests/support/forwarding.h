// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fault.h"

#include <QObject>
#include <QTcpSocket>

namespace test {

/// One request on its way to the server on 127.0.0.1, and the whole answer to it.
class Forwarding : public QObject
{
    Q_OBJECT
public:
    Forwarding(quint16 serverPort, const QByteArray &request);

    void start();

Q_SIGNALS:
    void sent();
    /// Once. Without a status when the connection failed or was cut.
    void done(const test::ServerAnswer &answer);

private:
    void read();
    void finish();
    [[nodiscard]] bool isComplete() const;

    quint16 m_serverPort;
    QByteArray m_request;
    QByteArray m_in;
    QTcpSocket m_socket;
};

} // namespace test
