// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clock.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>

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

std::string storedDate(double seconds)
{
    constexpr long long million = 1000000;
    const long long microseconds = std::llround(seconds * 1e6);
    const auto moment = static_cast<std::time_t>(microseconds / million);
    std::tm parts{};
#ifdef _WIN32
    gmtime_s(&parts, &moment);
#else
    gmtime_r(&moment, &parts);
#endif
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S", &parts);
    std::array<char, 16> fraction{};
    std::snprintf(fraction.data(), fraction.size(), ".%06d",
                  static_cast<int>(microseconds % million));
    return std::string(text.data()) + fraction.data();
}

} // namespace sandbox
