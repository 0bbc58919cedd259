// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loggedrequest.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <iterator>

namespace test {

bool LoggedRequest::isWrite() const
{
    return verb != "GET" && !isRefresh() && route() != "POST /login";
}

bool LoggedRequest::isRefresh() const
{
    return route() == "POST /refresh";
}

qint64 LoggedRequest::relation() const
{
    static const QRegularExpression expression(QStringLiteral(R"(^/mentorship_relation/(\d+))"));
    return expression.match(QString::fromLatin1(target)).captured(1).toLongLong();
}

QList<LoggedRequest> writesOf(const QList<LoggedRequest> &requests)
{
    QList<LoggedRequest> writes;
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(writes),
                 [](const LoggedRequest &request) { return request.isWrite(); });
    return writes;
}

int mostInFlight(const QList<LoggedRequest> &requests)
{
    // The number is greatest when some request begins.
    qsizetype most = 0;
    for (const LoggedRequest &at : requests) {
        const auto count =
            std::count_if(requests.begin(), requests.end(), [&](const LoggedRequest &one) {
                return one.began <= at.began && (!one.ended || *one.ended > at.began);
            });
        most = std::max<qsizetype>(most, count);
    }
    return static_cast<int>(most);
}

QMap<qint64, int> mostWritesInFlight(const QList<LoggedRequest> &requests)
{
    QMap<qint64, QList<LoggedRequest>> writes;
    for (const LoggedRequest &write : writesOf(requests))
        writes[write.relation()].append(write);
    QMap<qint64, int> most;
    for (auto it = writes.cbegin(); it != writes.cend(); ++it)
        most.insert(it.key(), mostInFlight(it.value()));
    return most;
}

QMap<QByteArray, RouteCount> countByRoute(const QList<LoggedRequest> &requests)
{
    QMap<QByteArray, RouteCount> counts;
    for (const LoggedRequest &request : requests) {
        RouteCount &count = counts[request.route()];
        ++count.arrived;
        count.forwarded += request.isForwarded() ? 1 : 0;
        count.served += request.served ? 1 : 0;
        count.answered += request.answeredStatus != 0 ? 1 : 0;
    }
    return counts;
}

} // namespace test
