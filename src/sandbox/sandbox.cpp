// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/generator.h"
#include "sandbox/jobs.h"
#include "sandbox/routes.h"
#include "sandbox/server.h"
#include "sandbox/state.h"
#include "sandbox/story.h"

#include <sodium.h>

#include <mutex>
#include <stdexcept>

namespace sandbox {
namespace {

Json initialState(const Options &options, double now)
{
    if (!options.stateFile.empty())
        return readStateFile(options.stateFile);
    if (options.generate)
        return generatedState(options.generate->first, options.generate->second, now,
                              options.generatedPeople);
    return storyState(now);
}

/// Opens the database and fills it, unless it is a file that already holds data.
void fill(Database &database, const Options &options, double now)
{
    if (database.isEmpty()) {
        loadState(database, initialState(options, now));
    } else if (!options.stateFile.empty() || options.generate) {
        throw std::runtime_error("The database file " + options.databaseFile
                                 + " already holds data, which nothing may replace.");
    }
}

Database opened(const std::string &file, bool isPostgres)
{
    if (sodium_init() < 0)
        throw std::runtime_error("The cryptographic library cannot be started.");
    try {
        return Database(file, isPostgres);
    } catch (const SQLite::Exception &) {
        throw std::runtime_error("The database file " + file + " cannot be opened.");
    }
}

} // namespace

/// Everything behind the facade; the mutex guards all of it but the server.
class Sandbox::Core
{
public:
    explicit Core(Options given)
        : options(std::move(given)),
          clock(options.clock),
          database(opened(options.databaseFile, options.isPostgres)),
          tokens(options.secret, options.accessLifetime, options.refreshLifetime),
          router(allRoutes()),
          jobs(clock.now()),
          race(options.racing, mutex),
          server([this](Call call) { return answer(std::move(call)); })
    {
        fill(database, options, clock.now());
    }

    Answer answer(Call call)
    {
        const std::lock_guard lock(mutex);
        jobs.catchUp(database, clock.now());
        call.hasLargeIds = database.isPostgres();
        const Service service{database, tokens, clock, options, race};
        return router.answer(service, std::move(call), address());
    }

    std::string address() const { return "http://127.0.0.1:" + std::to_string(port); }

    Options options;
    Clock clock;
    Database database;
    Tokens tokens;
    Router router;
    Jobs jobs;
    int port = 0;
    bool isRunning = false;
    mutable std::mutex mutex;
    Race race;
    std::mutex switching; ///< one start or stop at a time; taken before the other mutex
    Server server; ///< last, so that it ends first
};

Sandbox::Sandbox(Options options) : m_core(std::make_unique<Core>(std::move(options))) { }

Sandbox::~Sandbox() = default;

void Sandbox::start()
{
    const std::lock_guard switching(m_core->switching);
    if (m_core->isRunning)
        return;
    const int wanted = port() != 0 ? port() : m_core->options.port;
    const int taken = m_core->server.start(wanted);
    const std::lock_guard lock(m_core->mutex);
    m_core->port = taken;
    m_core->isRunning = true;
}

void Sandbox::stop()
{
    const std::lock_guard switching(m_core->switching);
    m_core->server.stop();
    m_core->isRunning = false;
}

int Sandbox::port() const
{
    const std::lock_guard lock(m_core->mutex);
    return m_core->port;
}

std::string Sandbox::address() const
{
    const std::lock_guard lock(m_core->mutex);
    return m_core->address();
}

long Sandbox::requestCount(const std::string &method, const std::string &route) const
{
    const std::lock_guard lock(m_core->mutex);
    return m_core->router.count(method, route);
}

void Sandbox::runNightlyJob()
{
    const std::lock_guard lock(m_core->mutex);
    Jobs::run(m_core->database, m_core->clock.now());
}

std::string Sandbox::state() const
{
    const std::lock_guard lock(m_core->mutex);
    m_core->jobs.catchUp(m_core->database, m_core->clock.now());
    return writeJson(dumpState(m_core->database));
}

std::vector<std::string> Sandbox::routes()
{
    std::vector<std::string> names;
    for (const Route &route : allRoutes())
        names.push_back(route.method + " " + route.path);
    return names;
}

} // namespace sandbox
