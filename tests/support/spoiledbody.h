// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace test {

/// Makes another body of the one that the server gave.
using BodyChange = std::function<QByteArray(const QByteArray &)>;

/// An object where an array is expected, and the reverse.
[[nodiscard]] BodyChange wrongShape();
/// The first "id" has this value, JSON as it is to stand there. What has no id gets one: an answer
/// to a write, and an empty listing.
[[nodiscard]] BodyChange withFirstId(const QByteArray &json);
/// 2^53 + 1, which a double cannot hold.
[[nodiscard]] BodyChange withAnUnevenId();
[[nodiscard]] BodyChange withANegativeId();
[[nodiscard]] BodyChange withATextForAnId();
[[nodiscard]] BodyChange withAFractionForAnId(); ///< 1.5
/// The first object with an id has another one after it, greater by one.
[[nodiscard]] BodyChange withDuplicateKeys();
/// Arrays in arrays; Qt reads 1024 of them.
[[nodiscard]] BodyChange nested(int depth = 1025);

} // namespace test
