// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pullqueue.h"

#include <algorithm>

namespace syncing {

void PullQueue::setInView(RelationId relation, TaskId task)
{
    m_relationInView = relation;
    m_taskInView = task;
}

bool PullQueue::add(const Pull &pull)
{
    if (m_waiting.contains(pull))
        return false;
    m_waiting.append(pull);
    return true;
}

std::optional<Pull> PullQueue::takeNext()
{
    const auto next = std::min_element(
        m_waiting.begin(), m_waiting.end(),
        [this](const Pull &one, const Pull &other) { return rank(one) < rank(other); });
    if (next == m_waiting.end())
        return {};
    const Pull pull = *next;
    m_waiting.erase(next);
    return pull;
}

int PullQueue::rank(const Pull &pull) const
{
    const bool isRelationInView = pull.relation.isValid() && pull.relation == m_relationInView;
    switch (pull.kind) {
    case Pull::Kind::Tasks:
        return isRelationInView ? 0 : 4;
    case Pull::Kind::Comments:
        if (!isRelationInView)
            return 5;
        return pull.task == m_taskInView ? 1 : 4;
    case Pull::Kind::Relations:
        return 2;
    case Pull::Kind::Me:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace syncing
