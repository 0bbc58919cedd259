// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"

#include <QLatin1String>

namespace json {

/// The key and the place of one text of a user.
struct TextField {
    const char *key;
    QString User::*member;
};

/// api.md 5.1 and 5.5; the keys that a kind of answer lacks read as null.
inline constexpr TextField textFields[] = {
    {"name", &User::name},
    {"username", &User::userName},
    {"email", &User::email},
    {"bio", &User::bio},
    {"location", &User::location},
    {"occupation", &User::occupation},
    {"organization", &User::organization},
    {"slack_username", &User::slackUserName},
    {"social_media_links", &User::socialMediaLinks},
    {"skills", &User::skills},
    {"interests", &User::interests},
    {"resume_url", &User::resumeUrl},
    {"photo_url", &User::photoUrl},
};

/// The same key serves for reading a profile and for changing it.
inline QLatin1String keyOf(QString User::*member)
{
    for (const TextField &field : textFields) {
        if (field.member == member)
            return QLatin1String(field.key);
    }
    Q_UNREACHABLE();
}

} // namespace json
