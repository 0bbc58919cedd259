// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Sends log messages to standard error, without tokens: whatever looks like a JWT or follows
/// "Bearer" is struck out, in case one slips into a message of Qt's own.
void installLogging();

/// The message without what looks like a secret.
[[nodiscard]] QString redacted(const QString &message);

} // namespace app
