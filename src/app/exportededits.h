// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

namespace store {
class Outbox;
}

namespace app {

/// The edits that wait, in the order in which they were made, with the service's own names where it
/// has some. What only an earlier edit adds has no id of the service's: its place says which one
/// ("task_of": 7 is the task that edit 7 adds).
[[nodiscard]] QJsonArray exportedEdits(const store::Outbox &outbox);

/// The texts that were begun, with their places.
[[nodiscard]] QJsonArray exportedDrafts(const store::Outbox &outbox);

} // namespace app
