// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "domain/relation.h"
#include "domain/task.h"
#include "domain/user.h"

#include <QByteArray>

namespace store {

/// All that a row holds, for its digest: for the kinds that come by the thousand a shorter way than
/// the payload (writing JSON is most of what an unchanged pull would cost). No two contents are
/// alike; a field that is added to the type does not compile here until it is named.
[[nodiscard]] QByteArray contentOf(const User &user);
[[nodiscard]] QByteArray contentOf(const Relation &relation);
[[nodiscard]] QByteArray contentOf(const Task &task);
[[nodiscard]] QByteArray contentOf(const Comment &comment);

} // namespace store
