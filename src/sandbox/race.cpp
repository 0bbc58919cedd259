// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/race.h"

namespace sandbox {

Race::Race(const std::optional<Racing> &racing, std::mutex &turn)
    : m_racing(racing), m_turn(turn), m_dice(racing ? racing->seed : 0)
{
}

void Race::letOthersIn(long long relation)
{
    // One at a time: two that wait would wait for each other.
    if (!m_racing || m_waiting.contains(relation) || m_dice.below(m_racing->oneIn) != 0)
        return;
    m_waiting.insert(relation);
    const long before = m_writes[relation];
    m_written.wait_for(m_turn, m_racing->pause,
                       [this, relation, before] { return m_writes[relation] != before; });
    m_waiting.erase(relation);
    m_written.notify_all();
}

void Race::wrote(long long relation)
{
    ++m_writes[relation];
    m_written.notify_all();
    // Whoever waited for this one puts its copy over it before this one is answered.
    m_written.wait(m_turn, [this, relation] { return !m_waiting.contains(relation); });
}

} // namespace sandbox
