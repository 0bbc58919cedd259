// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace fuzz {

/// The number-th change of the text, the same each time: cut, bits flipped, values swapped, dropped
/// or replaced by edge cases, nested a thousand deep.
[[nodiscard]] QByteArray mutated(const QByteArray &text, std::uint32_t number);

} // namespace fuzz
