// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace syncing {

/// Pause before the next try: full jitter over 1 s · 2ⁿ, at most 300 s (docs/sync.md, step 9).
class Backoff
{
public:
    /// The pause after one more failure, of any length from none to the bound of this failure.
    std::chrono::milliseconds next();
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }
    /// The bound of the n-th failure in a row, n from 1.
    [[nodiscard]] static std::chrono::milliseconds bound(int failures);

private:
    int m_failures = 0;
};

} // namespace syncing
