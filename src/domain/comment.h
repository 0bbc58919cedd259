// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QString>

#include <optional>

/// A comment on a task (api.md 8). The service names the author by id only.
struct Comment {
    CommentId id;
    UserId authorId;
    TaskId taskId;
    RelationId relationId;
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> modifiedAt;
    QString text;

    friend bool operator==(const Comment &, const Comment &) = default;
};
