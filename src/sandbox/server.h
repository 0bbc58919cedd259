// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/call.h"

#include <functional>
#include <memory>
#include <string>

namespace sandbox {

/// The HTTP side: listens on 127.0.0.1 alone, closes each connection after one answer, gives every
/// answer a Content-Length, and neither compresses nor cuts ranges (api.md 1). Calls come to the
/// handler from several threads at once, so that an idle connection keeps nobody waiting.
class Server
{
public:
    using Handler = std::function<Answer(Call)>;

    explicit Server(Handler handler);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Listens on the port, on any free one for 0, and returns the port.
    /// Throws std::runtime_error with one sentence when it cannot be had.
    int start(int port);

    /// Ends listening and waits for the calls under way. Harmless when not started.
    void stop();

private:
    struct Listener;

    Handler m_handler;
    std::unique_ptr<Listener> m_listener;
};

} // namespace sandbox
