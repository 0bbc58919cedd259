// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/wire.h"
#include "sandbox/json.h"

#include <set>
#include <string>
#include <vector>

/// Compares answers and data with the recorded ones by the rules for volatile values
/// (tests/data/exchanges/README.md).
class Comparison
{
public:
    /// The recording's time, its initial state, and the port that 127.0.0.1:PORT stands for.
    Comparison(double recordedAt, const sandbox::Json &initialState, int port);

    /// What differs between a recorded response and an answer, one line each.
    std::vector<std::string> differences(const sandbox::Json &recorded, const wire::Answer &answer);

    /// What differs between two states; the order of members does not matter here.
    std::vector<std::string> stateDifferences(const sandbox::Json &recorded,
                                              const sandbox::Json &actual);

private:
    void compareHeaders(const sandbox::Json &recorded, const wire::Answer &answer);
    void compareBody(const sandbox::Json &recorded, const wire::Answer &answer);
    void compareText(const sandbox::Json &recorded, const std::string &body);
    void compareValue(const std::string &where, const std::string &key,
                      const sandbox::Json &expected, const sandbox::Json &actual);
    void compareObject(const std::string &where, const sandbox::Json &expected,
                       const sandbox::Json &actual);
    bool isVolatile(const std::string &key, const sandbox::Json &expected,
                    const sandbox::Json &actual);
    bool isCloseToNow(const sandbox::Json &value) const;
    void differ(const std::string &where, const std::string &expected, const std::string &actual);

    double m_recordedAt;
    std::set<double> m_known; ///< the numbers of the initial state: they come back exactly
    int m_port;
    bool m_hasVolatile = false; ///< so the length may differ
    bool m_ordered = true;
    std::vector<std::string> m_found;
};
