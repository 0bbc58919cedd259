// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"

#include <string>

namespace sandbox {

/// Reads a state from a file: an object with users, relations and comments as the recorded
/// exchanges have it in initial_state (tests/data/exchanges/README.md), or a whole exchange file.
/// Throws std::runtime_error with one sentence.
Json readStateFile(const std::string &path);

/// Fills an empty database. Equal passwords are hashed once: hashing is the slow part.
/// Throws std::runtime_error with one sentence when the state has another shape.
void loadState(Database &database, const Json &state);

/// The data as a final_state: the columns that are not null, without password hashes.
Json dumpState(Database &database);

} // namespace sandbox
