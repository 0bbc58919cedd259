// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "json/reader.h"

namespace json {

/// The fields of a relation but "sent_by_me", which the dashboard lacks. nameKey: that of a
/// partner's display name, "name" in lists and "user_name" in the dashboard (api.md 6, 9.2).
[[nodiscard]] Relation readRelation(Reader &reader, const char *nameKey);

} // namespace json
