// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QString>

#include <optional>

/// A person, as the other side of a relation or as the account signed in.
/// Texts are as the service stores them: untrusted, never HTML (api.md 1).
struct User {
    UserId id;
    QString name;
    QString userName;
    QString email; ///< own account only
    QString bio;
    QString location;
    QString occupation;
    QString organization;
    QString slackUserName;
    QString socialMediaLinks; ///< own account only
    QString skills;
    QString interests;
    QString resumeUrl; ///< own account only
    QString photoUrl; ///< own account only
    bool needsMentoring = false;
    bool isAvailableToMentor = false;
    std::optional<bool> isAvailable; ///< others only, and only in lists
    bool isAdmin = false; ///< own account only
    /// Of others: whether the directory of verified people lists them.
    bool isEmailVerified = false;
    UnixSeconds registeredAt = 0;

    friend bool operator==(const User &, const User &) = default;
};
