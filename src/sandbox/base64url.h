// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace sandbox {

/// Base64 with the alphabet for URLs and no padding, as in JWTs.
std::string toBase64url(const std::string &bytes);

/// The bytes, or nothing when the text is damaged.
std::optional<std::string> fromBase64url(const std::string &text);

} // namespace sandbox
