// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultrules.h"

namespace test {

/// How long and how large the faults are. As it is here they are past the client's own limits; a
/// test that gives the client others gives them here, too.
struct FaultScale {
    std::chrono::milliseconds late{31'000}; ///< of an answer; the client waits 30 s
    std::chrono::milliseconds executeLate{200}; ///< of a request, after the client knows no more
    std::chrono::milliseconds drip{200}; ///< between two bytes
    int hugeMegabytes = 300;
    int bombMegabytes = 100; ///< unpacked; takes a second to be made
    QByteArray elsewhere = "http://localhost:9"; ///< another port for redirects
};

/// A fault that can be picked by its name, which is also that in the log.
struct NamedFault {
    enum class Wire { Any, Plain, Tls };

    QByteArray name;
    Fault fault;
    /// What it is meant for; a test may narrow it with a number, a path or how often.
    Match match = {};
    Wire wire = Wire::Any; ///< which kind of proxy it makes sense for
};

/// All that can happen on the way between a client and the service, or in front of the service.
///
///     for (const NamedFault &one : allFaults({.late = 300ms}))
///         QTest::newRow(one.name) << one.name;
///     …
///     NamedFault one = faultNamed(name, {.late = 300ms});
///     one.match.times = 1; // and then the way is free again
///     proxy.when(one.match, one.fault);
[[nodiscard]] QList<NamedFault> allFaults(const FaultScale &scale = {});

/// Whether a server that does this writes far more than a client takes (underwine.h).
[[nodiscard]] inline bool writesWithoutEnd(const NamedFault &fault)
{
    return fault.name == "huge body" || fault.name == "endless body";
}

/// The one with this name, which must be there.
[[nodiscard]] NamedFault faultNamed(const QByteArray &name, const FaultScale &scale = {});

} // namespace test
