// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "domain/relation.h"
#include "domain/task.h"
#include "domain/user.h"

#include <QList>

#include <variant>

namespace store {
class Store;
}

namespace syncing {

/// A listing of the service as it came: the account, all relations, the tasks of a relation, or the
/// comments of a task.
struct Listing {
    RelationId relation = {}; ///< of tasks and comments
    TaskId task = {}; ///< of comments
    std::variant<User, QList<Relation>, QList<Task>, QList<Comment>> content = User();
    qint64 askedAt = 0; ///< when it was asked for, by now(): what was written later it may not show

    /// Milliseconds of a clock that only goes forward.
    [[nodiscard]] static qint64 now();

    /// What it lists, when it is of that kind; else none.
    template <typename T> [[nodiscard]] const T *as() const { return std::get_if<T>(&content); }
};

/// Hands it to the store, as of now. A failure is told by Store::storageFailed().
void keep(store::Store &store, const Listing &listing);

} // namespace syncing
