// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/relation.h"
#include "domain/time.h"
#include "domain/user.h"

#include <QList>
#include <QString>

#include <optional>

/// What one person asks another for (api.md 6.1).
struct RelationRequest {
    UserId mentor;
    UserId mentee;
    UnixSeconds endsAt = 0;
    QString notes;

    friend bool operator==(const RelationRequest &, const RelationRequest &) = default;
};

namespace rules {

/// From when to when a relation may end: 28 to 168 days from now, each an hour inside, since the
/// service's clock may differ (api.md 6.1, 11.4).
struct EndLimits {
    UnixSeconds earliest = 0;
    UnixSeconds latest = 0;
};
[[nodiscard]] EndLimits endLimits(UnixSeconds now);

/// Nothing when the service would take the request as far as can be known here; else one translated
/// sentence. me: the own profile. other: the other person as last seen in the directory. mine: all
/// relations of the account. replacing: a pending request that is taken back before this one goes.
[[nodiscard]] std::optional<QString> problemWith(const RelationRequest &request, const User &me,
                                                 const User &other, const QList<Relation> &mine,
                                                 UnixSeconds now, RelationId replacing = {});

/// What speaks against sending though the service takes it: the other person's address is not
/// verified, so that the service stores the request and then fails to tell them (api.md 6.1).
[[nodiscard]] std::optional<QString> warningAbout(const User &other);

} // namespace rules
