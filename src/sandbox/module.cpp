// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/module.h"

#include "sandbox/sandbox.h"
#include "sandbox/story.h"

#include <cstdio>

namespace {

struct Handle {
    sandbox::Sandbox server{sandbox::Options()};
    std::string address;
};

Handle *asHandle(void *handle)
{
    return static_cast<Handle *>(handle);
}

} // namespace

void *mentorship_sandbox_start(char *errorBuffer, int errorSize)
{
    try {
        auto handle = std::make_unique<Handle>();
        handle->server.start();
        handle->address = handle->server.address();
        return handle.release();
    } catch (const std::exception &error) {
        if (errorBuffer != nullptr && errorSize > 0)
            std::snprintf(errorBuffer, static_cast<std::size_t>(errorSize), "%s", error.what());
        return nullptr;
    }
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
