// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/profile.h"
#include "domain/relationrequest.h"

#include <QMetaType>
#include <QString>

/// The number of an edit, given here. What an edit adds has the local id of the same number until
/// the service's own is known: TaskId::local(id.value()).
using EditId = Id<struct EditTag>;

/// One change that the person made.
struct Edit {
    /// The numbers are written to disk.
    enum class Kind {
        AddTask = 1,
        CompleteTask = 2,
        DeleteTask = 3,
        AddComment = 4,
        EditComment = 5,
        DeleteComment = 6,
        SendRequest = 7,
        WithdrawRequest = 8, ///< deletes a pending request of one's own
        AcceptRequest = 9,
        RejectRequest = 10,
        CancelRelation = 11,
        UpdateProfile = 12,
    };

    Kind kind = Kind::AddTask;
    RelationId relation = {}; ///< of SendRequest: the local id
    TaskId task = {}; ///< of AddTask: the local id
    QString text = {}; ///< of AddTask, AddComment and EditComment
    CommentId comment = {}; ///< of AddComment: the local id
    QString base = {}; ///< of EditComment: the text that was edited
    RelationRequest request = {}; ///< of SendRequest
    ProfileEdit profile = {}; ///< of UpdateProfile
    /// Of SendRequest: the request that it takes the place of. It is not sent when that one could
    /// not be taken back.
    RelationId replaces = {};
    /// What a person knows it by: the task's text, the other person's name. For showing it, and for
    /// adding again what has gone.
    QString subject = {};

    friend bool operator==(const Edit &, const Edit &) = default;
};

[[nodiscard]] bool isOfTask(Edit::Kind kind);
[[nodiscard]] bool isOfComment(Edit::Kind kind);
/// Whether it makes something that has a number of the service's afterwards.
[[nodiscard]] bool isAdding(Edit::Kind kind);
/// Whether it cannot be taken back once the service has it, so that it waits a while before it
/// goes (docs/sync.md, step 3).
[[nodiscard]] bool hasGrace(Edit::Kind kind);

/// Edits of one lane go out one after the other: those of a relation's tasks and comments, or
/// (invalid) those of the account: requests, answers to them, and the profile.
[[nodiscard]] RelationId laneOf(const Edit &edit);

/// Gives what it adds the local id of that number; other edits stay as they are.
void nameAddition(Edit &edit, EditId id);

/// Whether the later one makes no sense until the earlier one is through: it concerns what that one
/// adds, the same comment, or it is to take the place of what that one takes back.
[[nodiscard]] bool dependsOn(const Edit &later, const Edit &earlier);
/// Whether it takes away what the earlier one adds.
[[nodiscard]] bool takesBack(const Edit &later, const Edit &earlier);

Q_DECLARE_METATYPE(Edit)
