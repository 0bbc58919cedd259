// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/context.h"
#include "view/notice.h"

#include <QString>

namespace view {

/// What somebody who looks into a fault needs to know of the program and its surroundings, as plain
/// English text. No names, no texts, no addresses of servers or people, no ids, no secrets: it can
/// be put on a public page.
[[nodiscard]] QString diagnostics(const Context &context);

/// Puts them on the clipboard; what there is to say of that.
[[nodiscard]] Notice copyDiagnostics(const Context &context);

/// The path with the home folder as "~", so that it does not tell the user's name.
[[nodiscard]] QString withoutHome(const QString &path);

} // namespace view
