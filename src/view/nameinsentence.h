// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace view {

/// A person's name, untrusted, as it can stand within a sentence of ours: on one line, in its own
/// direction, and never so long that the rest is not read. Of an empty one, "somebody".
[[nodiscard]] QString nameInSentence(const QString &name);

} // namespace view
