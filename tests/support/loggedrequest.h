// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/seen.h"

#include <QList>
#include <QMap>

#include <chrono>
#include <optional>

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
    int answeredStatus = 0; ///< of the whole answer that was written to the client; 0: none was
    /// When the first byte was there.
    Moment began;
    /// When the last byte for the client was about to be written: so never after the client knows,
    /// and a request that it makes then does not overlap. Or when it was seen to have left, which
    /// may be after it makes the next one.
    std::optional<Moment> ended;
    std::optional<Moment> forwarded; ///< when the last byte for the server was written
    std::optional<Moment> served; ///< when the server's answer was there

    [[nodiscard]] bool isForwarded() const { return forwarded.has_value(); }
    /// Whether it is to change something; signing in and refreshing are not.
    [[nodiscard]] bool isWrite() const;
    [[nodiscard]] bool isRefresh() const;
    [[nodiscard]] QByteArray route() const { return routeOf(verb, target); }
    /// The relation in the path; 0: none.
    [[nodiscard]] qint64 relation() const;
};

/// What became of the requests of one route.
struct RouteCount {
    int arrived = 0;
    int forwarded = 0; ///< the server has got them whole
    int served = 0; ///< the server has answered
    int answered = 0; ///< the client was written a whole answer, whoever made it

    friend bool operator==(const RouteCount &, const RouteCount &) = default;
};

/// Those that are to change something, in the same order.
[[nodiscard]] QList<LoggedRequest> writesOf(const QList<LoggedRequest> &requests);

/// How many of them were in flight at the same time.
[[nodiscard]] int mostInFlight(const QList<LoggedRequest> &requests);

/// How many writes of a relation were in flight at the same time, for each that had any; 0 stands
/// for what is about no relation.
[[nodiscard]] QMap<qint64, int> mostWritesInFlight(const QList<LoggedRequest> &requests);

[[nodiscard]] QMap<QByteArray, RouteCount> countByRoute(const QList<LoggedRequest> &requests);

} // namespace test
