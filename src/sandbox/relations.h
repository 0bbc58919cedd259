// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"

#include <optional>
#include <string>
#include <vector>

namespace sandbox {

/// The states of a relation, as stored (api.md 6).
enum class State { Pending = 1, Accepted, Rejected, Cancelled, Completed };

/// The state of a word in any letter case; nothing for an unknown word.
std::optional<State> stateFromWord(std::string word);

/// The word of a state, in capitals.
std::string wordFromState(int state);

bool isInState(const Json &relation, State state);

/// The row of a relation with its tasks parsed, and beside the columns the names and photos of both
/// people; or null.
Json findRelation(Database &database, long long id);

/// All relations of a person: first those as mentor, then those as mentee, by id. Like findRelation
/// but without tasks, whose documents cost most of the time of a long list.
std::vector<Json> relationsOf(Database &database, const Json &userId);

/// The same with their tasks.
std::vector<Json> relationsWithTasksOf(Database &database, const Json &userId);

/// Whether the person is mentor or mentee of the relation.
bool isInvolved(const Json &relation, const Json &userId);

/// A nightly job: running relations whose end has passed become COMPLETED (api.md 6).
void completeEndedRelations(Database &database, double now);

/// The task of that id within the relation, or null.
Json *findTask(Json &relation, long long id);

/// A task as lists show it (api.md 7).
Json taskObject(const Json &task);

} // namespace sandbox
