// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"

/// A kind of edit, how it goes over the wire, and how it is listed (regular expressions of paths).
struct EditCase {
    Edit::Kind kind;
    const char *name;
    const char *verb;
    const char *path;
    const char *listing;
};

/// In an order in which one person of the sandbox's story can do them all.
inline constexpr EditCase editCases[] = {
    {Edit::Kind::AddTask, "add a task", "POST", "/task$", "/tasks$"},
    {Edit::Kind::CompleteTask, "complete a task", "PUT", "/complete$", "/tasks$"},
    {Edit::Kind::DeleteTask, "delete a task", "DELETE", "/task/[0-9]+$", "/tasks$"},
    {Edit::Kind::AddComment, "add a comment", "POST", "/comment$", "/comments$"},
    {Edit::Kind::EditComment, "edit a comment", "PUT", "/comment/[0-9]+$", "/comments$"},
    {Edit::Kind::DeleteComment, "delete a comment", "DELETE", "/comment/[0-9]+$", "/comments$"},
    {Edit::Kind::UpdateProfile, "change the profile", "PUT", "^/user$", "^/user$"},
    {Edit::Kind::RejectRequest, "reject a request", "PUT", "/reject$", "^/mentorship_relations$"},
    {Edit::Kind::CancelRelation, "end a relation", "PUT", "/cancel$", "^/mentorship_relations$"},
    {Edit::Kind::SendRequest, "send a request", "POST", "/send_request$",
     "^/mentorship_relations$"},
    {Edit::Kind::WithdrawRequest, "take a request back", "DELETE", "^/mentorship_relation/[0-9]+$",
     "^/mentorship_relations$"},
    {Edit::Kind::AcceptRequest, "accept a request", "PUT", "/accept$", "^/mentorship_relations$"},
};
