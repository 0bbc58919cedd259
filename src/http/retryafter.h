// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace http {

/// How long a server asks to wait, from the headers Retry-After (seconds, or a date in one of the
/// three forms of HTTP) and Date of an answer: none below zero, an hour at most. A Retry-After that
/// is neither asks for nothing.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header,
                                                             const QByteArray &date);

} // namespace http
