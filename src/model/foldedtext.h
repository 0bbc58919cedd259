// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// Letters without case and accents, for looking something up: "ZOE" and "Zoë" are the same then.
[[nodiscard]] QString folded(const QString &text);

/// The words of what a person typed into a search field, folded.
[[nodiscard]] QStringList foldedWords(const QString &text);

} // namespace model
