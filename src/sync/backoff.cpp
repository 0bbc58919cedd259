// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace syncing {

using namespace std::chrono_literals;

std::chrono::milliseconds Backoff::next()
{
    ++m_failures;
    const auto most = static_cast<int>(bound(m_failures).count());
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(most + 1));
}

std::chrono::milliseconds Backoff::bound(int failures)
{
    constexpr int largestShift = 9;
    const int shift = std::clamp(failures - 1, 0, largestShift);
    return std::min<std::chrono::milliseconds>(1s * (1 << shift), 300s);
}

} // namespace syncing
