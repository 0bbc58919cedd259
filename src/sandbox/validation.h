// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <string>

namespace sandbox {

/// The length of a text as the service counts it: Unicode code points without any white space,
/// no-break and other Unicode spaces included (api.md 4.1).
std::size_t countedLength(const std::string &text);

/// Refuses a text that counts more than limit characters: 400 "The FIELD field has to be shorter
/// than LIMIT+1 characters."
void requireShorter(const std::string &field, const std::string &text, std::size_t limit);

/// Refuses a text of fewer or more characters than allowed: 400 "The FIELD field has to be longer
/// than LEAST-1 characters and shorter than MOST+1 characters."
void requireLength(const std::string &field, const std::string &text, std::size_t least,
                   std::size_t most);

/// The limits of a name and of a user name, as above (api.md 4.1).
void requireNameLength(const std::string &name);
void requireUsernameLength(const std::string &username);

/// The limits of a password. Blanks are refused on their own, in requireNoBlank().
void requirePasswordLength(const std::string &field, const std::string &password);
void requireNoBlank(const std::string &password);

/// Whether a text fits the service's pattern (api.md 4.1). One newline at the end always passes.
bool isName(const std::string &text);
bool isUsername(const std::string &text);
bool isEmail(const std::string &text);

/// What Python takes for false: null, false, zero, and everything empty.
bool isFalsy(const Json &value);

/// The member that a request must have. It asks as the service does, with Python's `in`: an array
/// or a string without it answers 400 and the given message like an object would, one that holds
/// the word, and anything else, is an internal error.
const Json &requireMember(const Json &body, const char *name, const char *missing);

} // namespace sandbox
