// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/dice.h"
#include "sandbox/options.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace sandbox {

/// Loses writes of tasks as the service does with several processes: it reads the document of a
/// relation, changes and writes it without a lock, so what others wrote meanwhile is gone
/// (api.md 7). Here a write now and then waits between the two until another one to the same
/// relation is through, and then puts its copy over it, before that one is answered: who looks then
/// finds what is lost. When none comes, it loses nothing.
class Race
{
public:
    /// Without a racing it does nothing. The mutex is the one that lets in a call at a time.
    Race(const std::optional<Racing> &racing, std::mutex &turn);

    /// To be called between reading and writing, with the mutex held. It may be given up
    /// meanwhile, and everything in the database changed.
    void letOthersIn(long long relation);

    /// To be called after writing, with the mutex held; it may be given up meanwhile.
    void wrote(long long relation);

private:
    std::optional<Racing> m_racing;
    std::mutex &m_turn;
    Dice m_dice;
    std::map<long long, long> m_writes; ///< how often a relation's document was written
    std::set<long long> m_waiting; ///< relations that one write waits for: the others pass
    std::condition_variable_any m_written;
};

} // namespace sandbox
