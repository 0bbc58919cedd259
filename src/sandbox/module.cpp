// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/module.h"

#include "sandbox/sandbox.h"
#include "sandbox/story.h"

#include <cstdio>

namespace {

struct Handle {
    explicit Handle(const sandbox::Options &options) : server(options) { }

    sandbox::Sandbox server;
    std::string address;
};

Handle *asHandle(void *handle)
{
    return static_cast<Handle *>(handle);
}

void *start(const sandbox::Options &options, char *errorBuffer, int errorSize)
{
    try {
        auto handle = std::make_unique<Handle>(options);
        handle->server.start();
        handle->address = handle->server.address();
        return handle.release();
    } catch (const std::exception &error) {
        if (errorBuffer != nullptr && errorSize > 0)
            std::snprintf(errorBuffer, static_cast<std::size_t>(errorSize), "%s", error.what());
        return nullptr;
    }
}

} // namespace

void *mentorship_sandbox_start(char *errorBuffer, int errorSize)
{
    return start(sandbox::Options(), errorBuffer, errorSize);
}

void *mentorship_sandbox_start_racing(char *errorBuffer, int errorSize)
{
    sandbox::Options options;
    options.racing.emplace();
    return start(options, errorBuffer, errorSize);
}

const char *mentorship_sandbox_address(void *handle)
{
    return asHandle(handle)->address.c_str();
}

void mentorship_sandbox_stop(void *handle)
{
    asHandle(handle)->server.stop();
}

int mentorship_sandbox_restart(void *handle)
{
    try {
        asHandle(handle)->server.start();
        return 1;
    } catch (const std::exception &) {
        return 0;
    }
}

void mentorship_sandbox_free(void *handle)
{
    delete asHandle(handle);
}

const char *mentorship_sandbox_user()
{
    return sandbox::storyUser();
}

const char *mentorship_sandbox_password()
{
    return sandbox::storyPassword();
}
