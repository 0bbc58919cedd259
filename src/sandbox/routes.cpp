// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/routes.h"

namespace sandbox {

std::vector<Route> allRoutes()
{
    std::vector<Route> all;
    for (const auto table : {sessionRoutes, registrationRoutes, userRoutes, profileRoutes,
                             overviewRoutes, relationRoutes, requestRoutes, taskRoutes,
                             commentRoutes, adminRoutes, descriptionRoutes}) {
        for (Route &route : table())
            all.push_back(std::move(route));
    }
    return all;
}

} // namespace sandbox
