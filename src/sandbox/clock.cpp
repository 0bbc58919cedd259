// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clock.h"

#include <cmath>

namespace sandbox {

Clock::Clock(std::optional<double> start)
    : m_start(
        start ? *start
              : std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
                    .count()),
      m_origin(std::chrono::steady_clock::now())
{
}

double Clock::now() const
{
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_origin;
    return std::floor((m_start + elapsed.count()) * 1e6) / 1e6;
}

long long Clock::seconds() const
{
    return static_cast<long long>(std::floor(now()));
}

} // namespace sandbox
