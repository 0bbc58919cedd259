// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

#include <string>
#include <vector>

namespace sandbox {

/// A member of a payload that the service validates. The type is one of JSON schema: "string",
/// "boolean", "integer".
struct PayloadField {
    std::string name;
    std::string type;
    bool isRequired = true;
};

/// The body of a route that validates payloads, which it does before it looks at the token. Refuses
/// with 400 and all bad fields at once (api.md 1.1); what is no JSON counts as null.
Json requirePayload(const Call &call, const std::vector<PayloadField> &fields);

} // namespace sandbox
