// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace view {

/// What the window cannot know of the program by itself.
struct ProgramFacts {
    /// Of the libraries that tell theirs, by the names in resources/licences/licences.json.
    QHash<QString, QString> versions;
    int cacheVersion = 0; ///< of the cache's tables
    QString keychain; ///< what keeps the secrets, by name
    QString folder; ///< of the profile's settings
    bool isSampleData = false;
};

} // namespace view
