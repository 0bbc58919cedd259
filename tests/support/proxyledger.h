// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultrules.h"

#include <QMutex>
#include <QObject>

#include <chrono>
#include <functional>

namespace test {

/// A request that came to a proxy, and what became of it.
struct LoggedRequest {
    using Moment = std::chrono::steady_clock::time_point;

    int number = 0; ///< from 1, in the order in which they were complete
    QByteArray verb;
    QByteArray target; ///< path and query, encoded as they came
    QByteArray body;
    QByteArray authorization; ///< the header's value; empty: none
    QByteArray fault; ///< its name; empty: none
    int serverStatus = 0; ///< 0: the server has not answered
    /// When the first byte was there.
    Moment began;
    /// When the last byte for the client was about to be written, or its end was noticed: so never
    /// after the client knows, and a request that it makes then does not overlap.
    std::optional<Moment> ended;
    std::optional<Moment> forwarded; ///< when the last byte for the server was written
    std::optional<Moment> served; ///< when the server's answer was there

    [[nodiscard]] bool isForwarded() const { return forwarded.has_value(); }
    [[nodiscard]] bool isWrite() const { return verb != "GET"; }
};

[[nodiscard]] QList<LoggedRequest> writesOf(const QList<LoggedRequest> &requests);

/// How many of them were in flight at the same time.
[[nodiscard]] int mostInFlight(const QList<LoggedRequest> &requests);

/// What the two threads of a proxy have in common: the rules and the log. Any thread may call it;
/// the signals come in the thread where it lives.
class ProxyLedger : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Moment = LoggedRequest::Moment;

    void withRules(const std::function<void(FaultRules &)> &work);

    struct Order {
        int number;
        Fault fault;
    };
    /// A complete request: gets its number and its fault.
    [[nodiscard]] Order arrive(const Seen &request, Moment began);
    void markForwarded(int number);
    void markServed(int number, int status);
    void markEnded(int number);

    /// Those with this verb, if there is one, and a target in which the expression is found.
    [[nodiscard]] QList<LoggedRequest> log(const QByteArray &verb, const QString &path) const;

Q_SIGNALS:
    void arrived(int number);
    void ended(int number);

private:
    mutable QMutex m_mutex;
    FaultRules m_rules;
    QList<LoggedRequest> m_log; // number 1 first
};

} // namespace test
