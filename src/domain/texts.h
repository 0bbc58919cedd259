// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Most characters of a comment, counted as countedLength() does and also raw (api.md 8, 11.3).
inline constexpr int maxCommentLength = 400;

/// The length as the service counts it: Unicode code points without any white space (api.md 4.1).
[[nodiscard]] int countedLength(const QString &text);

/// All code points, white space too: what the deployed database's column holds (api.md 11.3).
[[nodiscard]] int rawLength(const QString &text);

/// Fit for a one-line place: line breaks become blanks, control characters and direction overrides
/// are dropped, and the text is isolated so that a right-to-left name cannot turn what stands
/// beside it.
[[nodiscard]] QString isolated(const QString &text);

/// As isolated(), without the isolating marks: for lists and file names.
[[nodiscard]] QString oneLine(const QString &text);
