// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace test {

/// One request as it came over the wire.
struct Seen {
    QByteArray verb;
    QByteArray target; ///< path and query, encoded as they came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// "POST /mentorship_relation/{}/task": without numbers and query.
[[nodiscard]] QByteArray routeOf(const QByteArray &verb, const QByteArray &target);

/// The first complete request of the bytes, which it takes out of them.
[[nodiscard]] std::optional<Seen> takeRequest(QByteArray &bytes);

} // namespace test
