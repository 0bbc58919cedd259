// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <string>

namespace sandbox::html {

/// What a schema is, in a few words, as HTML: "array of Task", with a link; "string or null".
std::string typeName(const Json &schema);

/// The limits of a schema, in words as HTML: "5 to 25 characters".
std::string limits(const Json &schema);

/// A table of an object's fields; for anything else nothing.
std::string fieldTable(const Json &schema);

/// A node, or the one that it refers to.
const Json &resolved(const Json &description, const Json &node);

} // namespace sandbox::html
