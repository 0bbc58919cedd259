// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/id.h"
#include "domain/profile.h"
#include "domain/relationrequest.h"

#include <QMetaType>
#include <QString>

namespace syncing {

/// One change that the person made.
struct Edit {
    enum class Kind {
        AddTask,
        CompleteTask,
        DeleteTask,
        AddComment,
        EditComment,
        DeleteComment,
        SendRequest,
        WithdrawRequest, ///< deletes a pending request of one's own
        AcceptRequest,
        RejectRequest,
        CancelRelation,
        UpdateProfile,
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
};

/// An edit that did not come to be: its row was reverted.
struct FailedEdit {
    Edit edit;
    Error error;
    /// Whether the service may have got it all the same, though the listing does not show it yet.
    bool mayStillArrive = false;
};

} // namespace syncing

Q_DECLARE_METATYPE(syncing::FailedEdit)
