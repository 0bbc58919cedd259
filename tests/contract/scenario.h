// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <string>
#include <vector>

/// How much of a recording can be replayed.
enum class Reach { Full, Partial, None };

/// One recording, with what the sandbox can do of it. Which calls the service has stands here;
/// which of them the sandbox has, it tells itself.
class Scenario
{
public:
    /// Reads a file; throws std::exception when it is no recording.
    explicit Scenario(const std::string &path);

    [[nodiscard]] const sandbox::Json &data() const { return m_data; }
    [[nodiscard]] std::string name() const;
    [[nodiscard]] Reach reach() const;

    /// Whether the service could not send mail when it was recorded.
    [[nodiscard]] bool isWithoutMail() const;

    /// Whether the service ran in its debug mode, which the sandbox does not have: nothing is
    /// replayed of it.
    [[nodiscard]] bool isInDebugMode() const;

    /// Whether the service ran over PostgreSQL.
    [[nodiscard]] bool isOverPostgres() const;

    /// The exchanges to replay. Calls that the sandbox does not have yet are left out when they
    /// changed nothing: reads, and writes that were refused. The first that changed something, or
    /// may have, ends the list.
    [[nodiscard]] const std::vector<const sandbox::Json *> &replayed() const { return m_replayed; }

private:
    sandbox::Json m_data;
    std::vector<const sandbox::Json *> m_replayed;
};

/// All recordings in the test data, by name.
std::vector<std::string> recordingPaths();
