// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <random>

namespace sandbox {

/// The same numbers on every machine: the standard fixes the engine, not the distributions.
class Dice
{
public:
    explicit Dice(unsigned seed = 20260412) : m_engine(seed) { }

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }

    template <typename Array> auto oneOf(const Array &choices)
    {
        return choices.at(static_cast<std::size_t>(below(static_cast<int>(choices.size()))));
    }

private:
    std::mt19937 m_engine;
};

} // namespace sandbox
