// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "domain/task.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// The service's own summary (api.md 9.1). Its figures count both roles and both directions.
struct Home {
    QString name;
    int pending = 0;
    int accepted = 0;
    int rejected = 0;
    int completed = 0;
    int cancelled = 0;
    QList<Task> achievements; ///< three done tasks at most, of which relation is not said

    friend bool operator==(const Home &, const Home &) = default;
};

/// The service's own overview of all relations (api.md 9.2), told by whom each was sent. It fails
/// for good once a partner has deleted their account.
struct Dashboard {
    QList<Relation> relations;
    QHash<UserId, QString> photoUrls; ///< of partners; untrusted
    std::optional<QList<Task>> toDo; ///< of the current relation; none without one
    std::optional<QList<Task>> done;
};
