// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/options.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace sandbox {

/// What the arguments of mentorship-sandbox ask for.
struct CommandLine {
    bool wantsHelp = false;
    bool wantsVersion = false;
    Options options;
};

/// Bad arguments: what() is one sentence for the person who typed them.
class UsageError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Reads the arguments after the program's name; "--port 80" and "--port=80" are the same.
/// Throws UsageError.
CommandLine parseCommandLine(const std::vector<std::string> &arguments);

/// The text of --help.
std::string helpText();

} // namespace sandbox
