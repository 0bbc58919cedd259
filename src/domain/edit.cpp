// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit.h"

bool isOfTask(Edit::Kind kind)
{
    return kind == Edit::Kind::AddTask || kind == Edit::Kind::CompleteTask
        || kind == Edit::Kind::DeleteTask;
}

bool isOfComment(Edit::Kind kind)
{
    return kind == Edit::Kind::AddComment || kind == Edit::Kind::EditComment
        || kind == Edit::Kind::DeleteComment;
}

bool isAdding(Edit::Kind kind)
{
    return kind == Edit::Kind::AddTask || kind == Edit::Kind::AddComment
        || kind == Edit::Kind::SendRequest;
}

bool hasGrace(Edit::Kind kind)
{
    return kind == Edit::Kind::CompleteTask || kind == Edit::Kind::DeleteTask
        || kind == Edit::Kind::DeleteComment;
}

RelationId laneOf(const Edit &edit)
{
    return isOfTask(edit.kind) || isOfComment(edit.kind) ? edit.relation : RelationId();
}

void nameAddition(Edit &edit, EditId id)
{
    if (edit.kind == Edit::Kind::AddTask)
        edit.task = TaskId::local(id.value());
    else if (edit.kind == Edit::Kind::AddComment)
        edit.comment = CommentId::local(id.value());
    else if (edit.kind == Edit::Kind::SendRequest)
        edit.relation = RelationId::local(id.value());
}

bool dependsOn(const Edit &later, const Edit &earlier)
{
    if (laneOf(later) != laneOf(earlier))
        return false;
    switch (earlier.kind) {
    case Edit::Kind::AddTask:
        return later.task == earlier.task;
    case Edit::Kind::AddComment:
    case Edit::Kind::EditComment:
        return isOfComment(later.kind) && later.task == earlier.task
            && later.comment == earlier.comment;
    case Edit::Kind::SendRequest:
        return later.relation == earlier.relation;
    case Edit::Kind::WithdrawRequest:
        return later.kind == Edit::Kind::SendRequest && later.replaces == earlier.relation;
    default:
        return false;
    }
}

bool takesBack(const Edit &later, const Edit &earlier)
{
    if (!dependsOn(later, earlier))
        return false;
    return (earlier.kind == Edit::Kind::AddTask && later.kind == Edit::Kind::DeleteTask)
        || (earlier.kind == Edit::Kind::AddComment && later.kind == Edit::Kind::DeleteComment)
        || (earlier.kind == Edit::Kind::SendRequest && later.kind == Edit::Kind::WithdrawRequest);
}
