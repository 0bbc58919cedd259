// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "http/client.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace test {

/// One call of the api room, how it looks on the wire (api.md 2), and the answer that it hopes for.
struct Call {
    const char *name;
    QByteArray verb;
    QByteArray target;
    QByteArray body;
    const char *token; ///< what goes with it: "access", "refresh" or "none"
    int status;
    QByteArray answer;
    /// Makes the call; a value that is read counts as done.
    std::function<void(http::Client &, QObject *, Callback<Done>)> make;

    [[nodiscard]] bool isWrite() const { return verb != "GET"; }
};

/// Every call that there is.
[[nodiscard]] const QList<Call> &allCalls();
[[nodiscard]] const Call &callNamed(QByteArrayView name);

/// Adds a column "name" and a row for every call, or for every write.
void rowsOfCalls(bool onlyWrites = false);

} // namespace test
