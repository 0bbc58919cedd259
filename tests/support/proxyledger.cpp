// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxyledger.h"

#include <QMutexLocker>

namespace test {

void ProxyLedger::withRules(const std::function<void(FaultRules &)> &work)
{
    const QMutexLocker lock(&m_mutex);
    work(m_rules);
}

std::optional<Door> ProxyLedger::meet()
{
    const QMutexLocker lock(&m_mutex);
    return m_rules.chooseDoor(++m_connections);
}

int ProxyLedger::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

ProxyLedger::Order ProxyLedger::arrive(const Seen &request, Moment began)
{
    const QMutexLocker lock(&m_mutex);
    LoggedRequest logged;
    logged.number = static_cast<int>(m_log.size()) + 1;
    const Fault fault = m_rules.choose(logged.number, request);
    logged.verb = request.verb;
    logged.target = request.target;
    logged.body = request.body;
    logged.authorization = request.headers.value("authorization");
    logged.fault = fault.name();
    logged.began = began;
    m_log.append(logged);
    const int number = logged.number;
    QMetaObject::invokeMethod(
        this, [this, number] { Q_EMIT arrived(number); }, Qt::QueuedConnection);
    return {number, fault};
}

void ProxyLedger::markForwarded(int number)
{
    const QMutexLocker lock(&m_mutex);
    m_log[number - 1].forwarded = std::chrono::steady_clock::now();
}

void ProxyLedger::markServed(int number, int status)
{
    const QMutexLocker lock(&m_mutex);
    m_log[number - 1].served = std::chrono::steady_clock::now();
    m_log[number - 1].serverStatus = status;
}

void ProxyLedger::markAnswered(int number, int status)
{
    const QMutexLocker lock(&m_mutex);
    m_log[number - 1].answeredStatus = status;
}

void ProxyLedger::markEnded(int number)
{
    const QMutexLocker lock(&m_mutex);
    LoggedRequest &logged = m_log[number - 1];
    if (logged.ended)
        return;
    logged.ended = std::chrono::steady_clock::now();
    QMetaObject::invokeMethod(
        this, [this, number] { Q_EMIT ended(number); }, Qt::QueuedConnection);
}

QList<LoggedRequest> ProxyLedger::log(const QByteArray &verb, const QString &path) const
{
    const QRegularExpression expression(path);
    const QMutexLocker lock(&m_mutex);
    QList<LoggedRequest> found;
    for (const LoggedRequest &logged : m_log) {
        if ((verb.isEmpty() || logged.verb == verb)
            && expression.match(QString::fromLatin1(logged.target)).hasMatch())
            found.append(logged);
    }
    return found;
}

} // namespace test
