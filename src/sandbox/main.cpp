// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"
#include "sandbox/sandbox.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <iostream>
#include <thread>

namespace {

std::atomic<bool> isEnding = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

void end(int)
{
    isEnding = true;
}

int serve(sandbox::Options options)
{
    options.mailSink = [](const std::string &mail) { std::cout << "mail " << mail << std::endl; };
    std::signal(SIGTERM, end);
    std::signal(SIGINT, end);
    sandbox::Sandbox server(std::move(options));
    server.start();
    std::cout << "ready " << server.address() << std::endl;
    while (!isEnding)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    server.stop();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        const sandbox::CommandLine line =
            sandbox::parseCommandLine(std::vector<std::string>(argv + 1, argv + argc));
        if (line.wantsHelp)
            std::cout << sandbox::helpText();
        else if (line.wantsVersion)
            std::cout << "mentorship-sandbox " MENTORSHIP_VERSION "\n";
        else
            return serve(line.options);
        return 0;
    } catch (const sandbox::UsageError &error) {
        std::cerr << error.what() << '\n';
        return 2;
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
