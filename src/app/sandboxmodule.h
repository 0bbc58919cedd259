// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLibrary>
#include <QUrl>

namespace app {

/// The sandbox with its sample data, loaded when it is first wanted (docs/architecture.md).
class SandboxModule
{
public:
    SandboxModule() = default;
    ~SandboxModule();
    Q_DISABLE_COPY_MOVE(SandboxModule)

    /// Storage: the module is not installed, or cannot listen.
    Result<QUrl> start();
    /// The server is gone from the network; what it holds stays.
    void stop();
    [[nodiscard]] QString userName();
    [[nodiscard]] QString password();

private:
    template <typename Function> Function function(const char *name);

    QLibrary m_library;
    void *m_handle = nullptr;
};

} // namespace app
