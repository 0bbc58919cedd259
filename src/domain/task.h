// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QString>

#include <optional>

/// One line of a relation's checklist (api.md 7). Its id counts within the relation.
struct Task {
    TaskId id;
    QString description; ///< any length, may be empty or null
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> completedAt;

    [[nodiscard]] bool isDone() const { return completedAt.has_value(); }
    friend bool operator==(const Task &, const Task &) = default;
};
