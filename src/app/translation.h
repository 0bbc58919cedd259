// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;
class QSettings;

namespace app {

/// Installs the texts of a language in place of those before, by its code ("pt_BR"; empty: as the
/// system), beneath them English, whose plurals are a translation too, and Qt's own where they are
/// installed. Dates, numbers, sorting and the direction of layouts follow.
void installTranslations(QCoreApplication &application, const QString &language);

/// The language that was chosen in a profile; empty: as the system.
[[nodiscard]] QString chosenLanguage(const QSettings &settings);

} // namespace app
