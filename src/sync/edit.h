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

/// An edit that did not come to be: its row was reverted, and its text is in the edit. When the
/// error has no status, is Conflict or Invalid and has a detail, that is a whole translated
/// sentence of ours.
struct FailedEdit {
    Edit edit;
    Error error;
    /// Whether the service may have got it all the same, though the listing does not show it yet.
    bool mayStillArrive = false;
    /// The service answered with an error of its own (5xx) while its listings work and do not show
    /// the edit: it cannot do this at the moment. Its newest revision is so with adding and
    /// deleting tasks (api.md 7).
    bool isServerFault = false;
    /// Of SendRequest: it was not sent, since the request that it takes the place of could not be
    /// taken back, for this error. That one's own failure is not told beside it. When it is false
    /// and edit.replaces is set, the other request is gone.
    bool hasKeptReplaced = false;
};

} // namespace syncing

Q_DECLARE_METATYPE(syncing::FailedEdit)
