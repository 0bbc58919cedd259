// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QHashFunctions>

namespace store {

/// What a row holds. The numbers are written to disk and sealed into each row.
enum class Kind : quint8 {
    Canary = 0,
    Me = 1,
    Relation = 2,
    Task = 3,
    Comment = 4,
    Person = 5,
    Edit = 6, ///< from here on of the outbox
    InboxEdit = 7,
    Draft = 8,
};

/// Names one listing of the service: the account, all relations, the tasks of a relation, the
/// comments of a task, or the directory of people. With an id it names one row.
struct Place {
    Kind kind = Kind::Canary;
    RelationId relation; ///< of tasks and comments
    TaskId task; ///< of comments

    static Place me() { return {Kind::Me, {}, {}}; }
    static Place people() { return {Kind::Person, {}, {}}; }
    static Place relations() { return {Kind::Relation, {}, {}}; }
    static Place tasksOf(RelationId relation) { return {Kind::Task, relation, {}}; }
    static Place commentsOf(RelationId relation, TaskId task)
    {
        return {Kind::Comment, relation, task};
    }

    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(place.kind), place.relation.value(),
                          place.task.value());
    }
};

/// What is known of a listing beside its rows; kept in the clear.
struct Listing {
    UnixSeconds seenAt = 0; ///< when it was received, by this computer's clock
    int doneCount = 0; ///< of tasks only
    int totalCount = 0;
};

} // namespace store
