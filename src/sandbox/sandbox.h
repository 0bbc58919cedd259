// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/options.h"

#include <memory>
#include <string>
#include <vector>

namespace sandbox {

/// A local server that speaks the service's wire contract, on 127.0.0.1 only. The data lives as
/// long as the object, over any number of stops and starts. All functions may be called from any
/// thread; calls are answered one after another, as by the service's single process, unless the
/// options ask for a race.
class Sandbox
{
public:
    /// Makes the data. Throws std::runtime_error with one sentence when the options do not work.
    explicit Sandbox(Options options);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Listens: the first time on the port of the options, later on the port it had. Harmless when
    /// it listens already. Throws std::runtime_error with one sentence.
    void start();

    /// Ends listening and waits for calls under way. Harmless when stopped.
    void stop();

    /// The port, 0 before the first start.
    [[nodiscard]] int port() const;

    /// "http://127.0.0.1:PORT".
    [[nodiscard]] std::string address() const;

    /// How often a route was called since the beginning, refusals included. The route is a
    /// template such as "/refresh" or "/mentorship_relation/{}/task".
    [[nodiscard]] long requestCount(const std::string &method, const std::string &route) const;

    /// What the service does each night, see jobs.h, at once. The sandbox does it by itself when
    /// its clock passes 23:59 UTC.
    void runNightlyJob();

    /// The data, as JSON of the form of the exchanges' final_state.
    [[nodiscard]] std::string state() const;

    /// The routes that it answers, each as "METHOD TEMPLATE".
    [[nodiscard]] static std::vector<std::string> routes();

private:
    class Core;
    std::unique_ptr<Core> m_core;
};

} // namespace sandbox
