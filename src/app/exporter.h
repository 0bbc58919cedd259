// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>

namespace session {
struct Account;
}
namespace store {
class Store;
}

namespace app {

/// Everything that is known of the account, with the service's own field names: the account, each
/// relation with its tasks and their comments, when each was last seen (UNIX seconds, null: never),
/// and what is only here: the edits that wait, and the texts that were begun. Says nothing of now,
/// so two exports of the same data are equal.
[[nodiscard]] QJsonObject exportOf(const store::Store &store, const session::Account &account);

/// Writes it to a file of its owner's alone (0600), whole or not at all; "-": standard output.
/// Storage: why not.
[[nodiscard]] Result<Done> writeExport(const QJsonObject &data, const QString &file);

} // namespace app
