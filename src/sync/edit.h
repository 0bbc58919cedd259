// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/id.h"

#include <QMetaType>
#include <QString>

namespace syncing {

/// One change that the person made.
struct Edit {
    enum class Kind { AddTask, CompleteTask, DeleteTask, AddComment };

    Kind kind = Kind::AddTask;
    RelationId relation;
    TaskId task; ///< of AddTask: the local id
    QString text; ///< of AddTask and AddComment
    CommentId comment; ///< of AddComment: the local id
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
