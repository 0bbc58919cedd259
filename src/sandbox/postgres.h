// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"

namespace sandbox {

/// Where the service over PostgreSQL differs from the one over SQLite (api.md 8, 11.3). On a
/// database that does not play PostgreSQL these do nothing.

/// Refuses texts that are longer than their column, by its name, as an internal error.
void requireFits(const Database &database, const Json &columns);

/// The service makes the task list of a request before the request. The list stays when storing
/// the request fails.
void addTaskList(Database &database);

/// Gives the newest task list to the newest relation.
void assignTaskList(Database &database);

/// A relation's task list goes with it.
void removeTaskList(Database &database, const Json &relationId);

/// A comment's task number is checked against the numbers of task lists, which is the service's
/// mistake: an internal error unless there is one.
void requireTaskList(Database &database, long long taskId);

/// Somebody who has written a comment cannot go: an internal error.
void requireNoComments(Database &database, const Json &userId);

/// A row that changes moves to the end of unsorted listings.
void moveToEnd(Database &database, const Json &relationId);

} // namespace sandbox
