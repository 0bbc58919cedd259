// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace http {

/// What one request may take. Bytes and milliseconds (docs/security.md).
struct Limits {
    std::chrono::milliseconds transferTimeout{15'000}; ///< without any byte moving
    std::chrono::milliseconds deadline{30'000}; ///< in all
    qint64 readBuffer = 1 << 20;
    qint64 maxBody = 8 << 20;
};

/// The only door to the network, for one server and one account.
///
/// Every request ends in exactly one call of its callback, on this thread and never before send()
/// has returned; or in none, when its context died first, and then the request is aborted.
/// A write leaves this computer at most once: Qt's own repetition is prevented (docs/sync.md). Only
/// a 401 for its token sends it again, after which the service has done nothing.
/// Redirects are not followed, cookies not kept, other origins never sent a token.
class Client : public QObject
{
    Q_OBJECT
public:
    explicit Client(QObject *parent = nullptr);
    ~Client() override;

    /// Where requests go: a URL that checkServerAddress() has passed. Forgets all credentials and
    /// aborts what is under way, as Cancelled.
    void setServer(const QUrl &server);
    [[nodiscard]] QUrl server() const;

    /// The token for Auth::Access and how long it is good from now (exp − iat, api.md 3.2); at 80 %
    /// of it, on a monotonic clock, the next request has it refreshed first.
    void setAccessToken(const QByteArray &token, std::chrono::milliseconds lifetime);

    struct AccessToken {
        QByteArray token;
        std::chrono::milliseconds lifetime{0};
    };
    /// Gets a new access token. The gate calls it when there is none, when 80 % of its life is
    /// over, or when a 401 carries one of the three token texts (api.md 3.2): once, however many
    /// requests wait. A second 401 for the same request, or a refusal with 401, ends the session.
    using Refresher = std::function<void(Callback<AccessToken>)>;
    void setRefresher(Refresher refresher);

    /// Forgets token and refresher; what waits at the gate ends with SessionEnded.
    void clearCredentials();

    /// A certificate authority that this server may use beside the system's. Reads them all, which
    /// took 260 ms with 288 of them: for who needs it, and not before the first paint.
    void setExtraAuthority(const QSslCertificate &authority);
    void setLimits(const Limits &limits);

    void send(const Request &request, QObject *context, Callback<Response> done);

Q_SIGNALS:
    /// The refresh token was refused: only signing in again helps.
    void sessionEnded();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace http
