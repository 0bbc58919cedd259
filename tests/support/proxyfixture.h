// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "support/faultproxy.h"
#include "support/scriptedserver.h"
#include "support/underwine.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslSocket>

/// What came over the wire.
struct RawReply {
    QByteArray bytes;

    [[nodiscard]] int status() const { return bytes.mid(bytes.indexOf(' ') + 1, 3).toInt(); }
    [[nodiscard]] QByteArray head() const { return bytes.left(bytes.indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const qsizetype at = head().indexOf("\r\n" + name + ": ");
        if (at < 0)
            return {};
        const qsizetype start = at + name.size() + 4;
        return bytes.mid(start, bytes.indexOf("\r\n", start) - start);
    }
};

/// A client that knows bytes only, and blocks this thread: proxy and sandbox have their own.
class RawClient
{
public:
    explicit RawClient(const QUrl &server)
    {
        if (server.scheme() == QLatin1String("https")) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setCaCertificates(
                QSslCertificate::fromPath(test::tlsFile(QStringLiteral("authority.pem"))));
            m_socket.setSslConfiguration(tls);
            m_socket.connectToHostEncrypted(QStringLiteral("localhost"), quint16(server.port()));
            m_isConnected = m_socket.waitForEncrypted(patience);
        } else {
            m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(server.port()));
            m_isConnected = m_socket.waitForConnected(patience);
        }
    }

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_socket.error(); }
    [[nodiscard]] qintptr descriptor() const { return m_socket.socketDescriptor(); }
    void leave() { m_socket.abort(); }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) { }
    }
    RawReply readToEnd() { return readAtLeast(std::numeric_limits<qsizetype>::max()); }
    RawReply readAtLeast(qsizetype bytes)
    {
        RawReply reply{m_socket.readAll()};
        while (reply.bytes.size() < bytes && m_socket.waitForReadyRead(patience))
            reply.bytes += m_socket.readAll();
        m_wasClosed = m_socket.state() == QAbstractSocket::UnconnectedState;
        return reply;
    }
    /// Whether the last reading ended since the other side closed.
    [[nodiscard]] bool wasClosed() const { return m_wasClosed; }

private:
    static constexpr int patience = 20'000;

    QSslSocket m_socket;
    bool m_isConnected = false;
    bool m_wasClosed = false;
};

/// The sandbox with its story, and amara_o's access token there. In relation 5 she is mentee.
class Behind
{
public:
    Behind()
    {
        sandbox.start();
        const RawReply reply = call(server(),
                                    text("POST", "/login",
                                         R"({"username": "amara_o", "password": )"
                                         R"("sample-Pass1"})"));
        m_token = QJsonDocument::fromJson(reply.body())
                      .object()
                      .value(QLatin1String("access_token"))
                      .toString()
                      .toLatin1();
        if (m_token.isEmpty())
            qFatal("no sign-in");
    }

    [[nodiscard]] QUrl server() const { return QUrl(QString::fromStdString(sandbox.address())); }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    /// How often the sandbox got a task to add.
    [[nodiscard]] long tasks() const
    {
        return sandbox.requestCount("POST", "/mentorship_relation/{}/task");
    }

    [[nodiscard]] QByteArray text(const QByteArray &verb, const QByteArray &target,
                                  const QByteArray &body = {}) const
    {
        QByteArray bytes = verb + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
        if (!m_token.isEmpty())
            bytes += "Authorization: Bearer " + m_token + "\r\n";
        if (!body.isEmpty())
            bytes += "Content-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n";
        return bytes + "\r\n" + body;
    }
    [[nodiscard]] QByteArray get(const QByteArray &target = "/user") const
    {
        return text("GET", target);
    }
    [[nodiscard]] QByteArray addTask(const QByteArray &description = "Read a chapter") const
    {
        return text("POST", "/mentorship_relation/5/task",
                    R"({"description": ")" + description + R"("})");
    }

    static RawReply call(const QUrl &server, const QByteArray &request)
    {
        RawClient client(server);
        client.send(request);
        return client.readToEnd();
    }

    sandbox::Sandbox sandbox{sandbox::Options()};

private:
    QByteArray m_token;
};
