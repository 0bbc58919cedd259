// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <string>

namespace sandbox::html {

/// Text that is safe between tags and in attributes.
std::string escaped(const std::string &text);

/// <name>content</name>; the content is HTML already.
std::string element(const std::string &name, const std::string &content,
                    const std::string &className = "");

/// The text in the font of code.
std::string code(const std::string &text);

/// The little of Markdown that descriptions use: paragraphs, lists of both kinds, `code`, **bold**.
std::string fromMarkdown(const std::string &text);

/// The same for one line, without a paragraph around it.
std::string fromMarkdownLine(const std::string &text);

/// JSON, on one line or with a line for each value.
std::string block(const Json &value, bool isOneLine);

} // namespace sandbox::html
