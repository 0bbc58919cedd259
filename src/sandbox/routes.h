// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace sandbox {

/// The routes of one namespace each. A new call of the service is a row in one of these tables.
std::vector<Route> sessionRoutes(); ///< API.md 3.1
std::vector<Route> registrationRoutes(); ///< API.md 4
std::vector<Route> userRoutes(); ///< API.md 5.1, 5.5
std::vector<Route> profileRoutes(); ///< API.md 5.2 to 5.4
std::vector<Route> overviewRoutes(); ///< API.md 9
std::vector<Route> relationRoutes(); ///< API.md 6.2, 6.3
std::vector<Route> requestRoutes(); ///< API.md 6.1, 6.4
std::vector<Route> taskRoutes(); ///< API.md 7
std::vector<Route> commentRoutes(); ///< API.md 8
std::vector<Route> adminRoutes(); ///< API.md 10
std::vector<Route> descriptionRoutes(); ///< API.md 12

/// All of them.
std::vector<Route> allRoutes();

} // namespace sandbox
