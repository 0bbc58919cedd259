// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace test {

/// Where the body begins in the bytes of a request or an answer; -1: not there yet.
[[nodiscard]] qsizetype bodyStart(const QByteArray &bytes);

/// What a head announces; -1: nothing.
[[nodiscard]] qsizetype contentLength(const QByteArray &head);

/// The status of an answer that begins with these bytes; 0: they begin none.
[[nodiscard]] int statusOf(const QByteArray &bytes);

} // namespace test
