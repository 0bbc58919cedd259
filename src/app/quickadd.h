// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "domain/result.h"

#include <QList>

namespace app {

/// Which mentorship a task goes to that is added without a window: the one that is asked for, or
/// (invalid) the only one that runs. Invalid: there is none, and why, in one sentence.
[[nodiscard]] Result<RelationId> relationForTask(const QList<Relation> &seen, UserId me,
                                                 RelationId wanted);

} // namespace app
