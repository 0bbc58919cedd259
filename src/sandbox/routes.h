// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace sandbox {

/// The routes of one namespace each. A new call of the service is a row in one of these tables.
std::vector<Route> sessionRoutes(); ///< api.md 3.1
std::vector<Route> registrationRoutes(); ///< api.md 4
std::vector<Route> userRoutes(); ///< api.md 5.1, 5.5
std::vector<Route> profileRoutes(); ///< api.md 5.2 to 5.4
std::vector<Route> overviewRoutes(); ///< api.md 9
std::vector<Route> relationRoutes(); ///< api.md 6.2, 6.3
std::vector<Route> requestRoutes(); ///< api.md 6.1, 6.4
std::vector<Route> taskRoutes(); ///< api.md 7
std::vector<Route> commentRoutes(); ///< api.md 8
std::vector<Route> adminRoutes(); ///< api.md 10
std::vector<Route> descriptionRoutes(); ///< api.md 12

/// All of them.
std::vector<Route> allRoutes();

} // namespace sandbox
