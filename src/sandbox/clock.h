// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace sandbox {

/// The server's time in UNIX seconds with microseconds, as the service stamps it. It starts at a
/// chosen moment, or at the real one, and runs on from there whatever the machine's clock does.
class Clock
{
public:
    explicit Clock(std::optional<double> start);

    /// Now, cut to microseconds.
    [[nodiscard]] double now() const;

    /// The whole second, for tokens.
    [[nodiscard]] long long seconds() const;

private:
    double m_start;
    std::chrono::steady_clock::time_point m_origin;
};

/// UNIX seconds as the service stores the one date that is no number, in UTC:
/// "2026-10-20 08:30:00.000000".
std::string storedDate(double seconds);

} // namespace sandbox
