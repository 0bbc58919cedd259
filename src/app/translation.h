// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace app {

/// Installs the texts of the system's language, and beneath them English, whose plurals are a
/// translation too.
void installTranslations(QCoreApplication &application);

} // namespace app
