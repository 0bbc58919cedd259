// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/openapi.h"
#include "sandbox/routes.h"

namespace sandbox {
namespace {

/// Byte by byte: the service's own description is another one, and wrong in places.
Answer description(const Service &, const Call &)
{
    return {200, "application/json", std::string(openapiText()), {}};
}

Answer page(const Service &, const Call &)
{
    return {200, "text/html; charset=utf-8", openapiPage(Json::parse(openapiText())), {}};
}

} // namespace

std::vector<Route> descriptionRoutes()
{
    return {{"GET", "/", page}, {"GET", "/swagger.json", description}};
}

} // namespace sandbox
