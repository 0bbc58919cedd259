// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <string>
#include <string_view>

namespace sandbox {

/// The description of the service: resources/openapi.json, byte by byte, as of the build.
std::string_view openapiText();

/// A description as one HTML page for people: no script, nothing from elsewhere.
std::string openapiPage(const Json &description);

} // namespace sandbox
