// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace sandbox {

/// How writes of tasks get lost, see race.h.
struct Racing {
    /// How many of them race: one in so many. With 8, two people who add 40 tasks each end with
    /// about 71, as was measured with the service.
    int oneIn = 8;
    std::chrono::milliseconds pause{250}; ///< how long one waits for another to write
    unsigned seed = 20260412; ///< settles which of them, in the order in which they come
};

/// How a sandbox starts. Without a state file, a size to generate or a database file that holds
/// data, it tells the story of story.h.
struct Options {
    int port = 0; ///< 0: any free one
    std::string stateFile; ///< initial data, see state.h
    std::string databaseFile; ///< empty: in memory
    std::optional<double> clock; ///< UNIX seconds that it takes for now when it is made
    bool isTip = false; ///< the newest revision, in which creating and deleting tasks fails
    std::string secret; ///< signs the tokens; empty: a random one
    long accessLifetime = 600; ///< seconds
    long refreshLifetime = 2419200; ///< seconds
    std::optional<std::pair<int, int>> generate; ///< relations, tasks in each: see generator.h
    int generatedPeople = 0; ///< beside those that the generated relations need
    bool isPostgres = false; ///< plays the service over PostgreSQL: see postgres.h
    std::optional<Racing> racing; ///< nothing: no write is lost, whoever writes meanwhile
    bool mailFails = false; ///< no mail can be sent: see sendMail() in service.h
    /// Gets "ADDRESS PATH" for each mail, where the path is what the mail is about. It is called
    /// within the request, and must not call back.
    std::function<void(const std::string &)> mailSink;
};

} // namespace sandbox
