// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/proxyledger.h"

#include <QThread>
#include <QUrl>

namespace test {

/// Stands between a client and a server on 127.0.0.1, passes on one request for each connection,
/// and spoils those that the test says. It has a thread of its own, so that the loop of the client
/// is the client's alone. All its functions are for the thread in which it was made.
///
///     FaultProxy proxy(sandbox.port());
///     proxy.when({.verb = "POST", .path = "/task$", .nth = 2}, Fault::dropAfterForward());
///     client.setServer(proxy.url());
///     …
///     QCOMPARE(proxy.count("POST", "/task$"), 2);
///     QCOMPARE(proxy.maxWritesInFlight(5), 1);
///
/// When the server cannot be reached, the client's connection is closed. With TLS it shows one of
/// the certificates of tests/data/tls; to the server it speaks in the clear. faulttable.h has all
/// faults by name.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    explicit FaultProxy(int serverPort, QObject *parent = nullptr);
    FaultProxy(int serverPort, const QString &certificate, QObject *parent = nullptr);
    ~FaultProxy() override;

    /// http(s)://localhost:port; the address in numbers for what is not served by name.
    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("localhost")) const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// The first rule that holds decides; of rules that are equal, the one said first.
    FaultProxy &when(const Match &match, const Fault &fault);
    FaultProxy &always(const Fault &fault) { return when({}, fault); }
    FaultProxy &byChance(const Chance &chance);
    void forgetRules();

    /// Connections are refused until start(), on the same port; those that are open stay.
    void stop();
    void start();
    /// The same for so long.
    void refuseFor(std::chrono::milliseconds duration);

    /// What came until now, the oldest first: with this verb, if there is one, and a path and query
    /// in which the regular expression is found.
    [[nodiscard]] QList<LoggedRequest> log(const QByteArray &verb = {},
                                           const QString &path = {}) const;
    [[nodiscard]] int count(const QByteArray &verb = {}, const QString &path = {}) const;
    /// All that was to change something, in the order in which it came.
    [[nodiscard]] QList<LoggedRequest> writes() const;
    /// How often a new access token was asked for.
    [[nodiscard]] int refreshes() const;
    /// How many writes of a relation were under way at the same time.
    [[nodiscard]] int maxWritesInFlight(qint64 relation) const;
    /// By route, "PUT /mentorship_relation/{}/task/{}/complete".
    [[nodiscard]] QMap<QByteArray, RouteCount> routes() const;
    /// Connections that came until now, also those without a request.
    [[nodiscard]] int connections() const;

Q_SIGNALS:
    void arrived(int number);
    void ended(int number);

private:
    class Listener;

    void run(int serverPort, const Door &door);

    ProxyLedger m_ledger;
    QThread m_thread;
    Listener *m_listener = nullptr; // lives in m_thread, and ends with it
    quint16 m_port = 0;
    bool m_isSecure = false;
};

} // namespace test
