// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A refusal of the service in the language of the person, where it is one of those that a person
/// can meet (api.md); else as it came, untrusted.
[[nodiscard]] QString serviceMessage(const QString &message);
