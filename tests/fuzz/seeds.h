// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace fuzz {

/// The different bodies that the real service answered in the recorded exchanges, and its tokens.
[[nodiscard]] QList<QByteArray> recordedBodies();

/// The files of tests/fuzz/corpus: written by hand, or found by the fuzzer.
[[nodiscard]] QList<QByteArray> nastyFiles();

} // namespace fuzz
