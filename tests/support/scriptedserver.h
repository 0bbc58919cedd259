// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/answer.h"
#include "support/seen.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QSslSocket;

namespace test {

/// A server on 127.0.0.1 that does what the test says, request by request, and remembers all it
/// saw. With TLS it shows one of the certificates of tests/data/tls ("good", "expired", …).
///
///     ScriptedServer server;
///     server.answer(Answer::drop()).answer(Answer::json(200, "[]"));
///     …
///     QCOMPARE(server.seen().size(), 2);
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedServer(QObject *parent = nullptr);
    explicit ScriptedServer(const QString &certificate, QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// http(s)://localhost:port; the address in numbers for what is not served by name.
    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("localhost")) const;
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    /// The answer to the next request that has none yet.
    ScriptedServer &answer(const Answer &answer);
    /// The answer whenever the script is over; silence unless said.
    ScriptedServer &always(const Answer &answer);
    /// As always(), but decided by the request.
    ScriptedServer &always(std::function<Answer(const Seen &)> decide);

    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    /// How many requests with this verb came.
    [[nodiscard]] int count(const QByteArray &verb) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Connections that are open now.
    [[nodiscard]] int open() const;
    /// Bytes that this server has got rid of into its sockets.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

    void closeAll(); ///< closes every open connection
    void stopListening(); ///< from now on connections are refused

Q_SIGNALS:
    void received(const test::Seen &request);
    void connected();
    void disconnected();

private:
    friend class Conversation;

    void listen();
    void accept(qintptr descriptor);
    [[nodiscard]] Answer take(const Seen &request);
    [[nodiscard]] std::optional<Answer> takeUnread();

    class Listener : public QTcpServer
    {
    public:
        explicit Listener(ScriptedServer &server) : m_server(server) { }

    protected:
        void incomingConnection(qintptr descriptor) override { m_server.accept(descriptor); }

    private:
        ScriptedServer &m_server;
    };

    Listener m_listener{*this};
    std::optional<QSslConfiguration> m_tls;
    QList<Answer> m_script;
    std::function<Answer(const Seen &)> m_always;
    std::optional<Answer> m_alwaysUnread;
    QList<Seen> m_seen;
    int m_connections = 0;
    qint64 m_bytesSent = 0;
};

/// The path of a file of tests/data/tls.
[[nodiscard]] QString tlsFile(const QString &name);

/// What a server with one of the certificates of tests/data/tls needs.
[[nodiscard]] QSslConfiguration serverTls(const QString &certificate);

} // namespace test
