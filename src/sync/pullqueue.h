// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QList>

#include <optional>

namespace syncing {

/// One listing to be asked for.
struct Pull {
    enum class Kind { Me, Relations, Tasks, Comments };

    Kind kind = Kind::Relations;
    RelationId relation = {};
    TaskId task = {};

    friend bool operator==(const Pull &, const Pull &) = default;
};

/// What is to be pulled, each listing once: what is in view first, then the list of relations, then
/// the rest in the order it was added.
class PullQueue
{
public:
    void setInView(RelationId relation, TaskId task);

    /// False when it is waiting already.
    bool add(const Pull &pull);
    std::optional<Pull> takeNext();
    void clear() { m_waiting.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }

private:
    [[nodiscard]] int rank(const Pull &pull) const;

    QList<Pull> m_waiting;
    RelationId m_relationInView;
    TaskId m_taskInView;
};

} // namespace syncing
