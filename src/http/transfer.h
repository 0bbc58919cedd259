// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"
#include "http/outcome.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

namespace http {

/// What all requests of a Client have in common.
struct Wire {
    QNetworkAccessManager *reads = nullptr; ///< keeps connections; for GET alone
    QUrl server;
    Limits limits;
    std::optional<QSslConfiguration> tls; ///< when not Qt's default
};

/// Sets up a manager: no cookies, and no proxy to this computer itself.
void prepare(QNetworkAccessManager &manager, const QUrl &server);

/// One request on the wire, from sending to ended(). Deleting it aborts it without a word.
///
/// A write has a QNetworkAccessManager of its own and with it a fresh connection: 3 of 40 writes
/// failed on a stale kept-alive one. clearConnectionCache() is no way to that, it leaves the reads
/// that are under way without the thread that serves them, and they never finish (measured).
class Transfer : public QObject
{
    Q_OBJECT
public:
    Transfer(const Wire &wire, const Request &request, const QByteArray &token, QObject *parent);
    ~Transfer() override;

    /// Once, after the constructor.
    void start();

Q_SIGNALS:
    void ended(const http::Ending &ending);

private:
    void connectReply();
    void takeHeaders();
    void takeBody();
    void finish();
    void stop(Ending::Stop reason);
    [[nodiscard]] bool isCertainlyUnsent() const;

    Wire m_wire;
    Request m_request;
    QByteArray m_token;
    std::optional<QNetworkAccessManager> m_writes;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    Ending m_ending;
    bool m_isEncrypted = false;
    bool m_isSent = false;
};

} // namespace http
