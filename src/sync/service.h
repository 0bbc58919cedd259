// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/adminapi.h"
#include "api/commentapi.h"
#include "api/overviewapi.h"
#include "api/relationapi.h"
#include "api/taskapi.h"
#include "api/userapi.h"

namespace syncing {

/// The calls of a signed-in account.
struct Service {
    explicit Service(http::Client &client)
        : users(client),
          relations(client),
          tasks(client),
          comments(client),
          overview(client),
          admins(client)
    {
    }

    api::UserApi users;
    api::RelationApi relations;
    api::TaskApi tasks;
    api::CommentApi comments;
    api::OverviewApi overview;
    api::AdminApi admins;
};

} // namespace syncing
