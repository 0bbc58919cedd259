// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultrules.h"
#include "support/loggedrequest.h"

#include <QMutex>
#include <QObject>

#include <functional>

namespace test {

/// What the two threads of a proxy have in common: the rules and the log. Any thread may call it;
/// the signals come in the thread where it lives.
class ProxyLedger : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Moment = LoggedRequest::Moment;

    void withRules(const std::function<void(FaultRules &)> &work);

    /// A connection: gets its number, and the fault by which it is met before a byte is read.
    [[nodiscard]] std::optional<Door> meet();
    [[nodiscard]] int connections() const;

    struct Order {
        int number;
        Fault fault;
    };
    /// A complete request: gets its number and its fault.
    [[nodiscard]] Order arrive(const Seen &request, Moment began);
    void markForwarded(int number);
    void markServed(int number, int status);
    /// The client is about to have the last byte of an answer; 0: not of a whole one.
    void markAnswered(int number, int status);
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
    int m_connections = 0;
};

} // namespace test
