// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

namespace sandbox {

/// Keeps the order of keys and tells 2 from 2.0, as the service does.
using Json = nlohmann::ordered_json;

/// JSON as Python's json.dumps writes it by default: ", " and ": ", everything outside ASCII as
/// \uXXXX in lower-case hex (surrogate pairs above the basic plane), floats in shortest form with
/// their fraction. No newline at the end. (api.md 1)
std::string writeJson(const Json &value);

/// A float in the notation of Python's repr: 1800632503.0, 1e+16, 1e-05, NaN, Infinity (JSON's
/// names for the last two are Python's as well).
std::string writeFloat(double value);

/// A value as Python's str() shows it: None, True, ['a', 1], {'a': 1}; a string is itself. This is
/// how descriptions that are no strings come back (api.md 7).
std::string pythonText(const Json &value);

/// The same as Python's repr() shows it: a string in quotes.
std::string pythonRepresentation(const Json &value);

/// The named members of an object, in the order of the names; null for a member that is missing.
Json pick(const Json &object, std::initializer_list<const char *> names);

/// The code points of UTF-8 text. Malformed bytes count as U+FFFD each.
std::u32string codePoints(std::string_view utf8);

/// The UTF-8 bytes of one code point.
std::string utf8(char32_t codePoint);

} // namespace sandbox
