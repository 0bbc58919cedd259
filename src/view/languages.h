// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace view {

/// A language that the program speaks.
struct Language {
    QString code; ///< as in the name of its file of translations: "de", "pt_BR"
    QString name; ///< in itself, so that whoever speaks it finds it
};

/// All of them, by their code.
[[nodiscard]] QList<Language> languages();

} // namespace view
