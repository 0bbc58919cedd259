// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"

#include <QMap>
#include <QString>

#include <array>
#include <optional>

/// The twelve texts of a profile that its owner can change; two flags are beside them (api.md 5.2).
enum class ProfileField {
    Name,
    UserName,
    Bio,
    Location,
    Occupation,
    Organization,
    SlackUserName,
    SocialMediaLinks,
    Skills,
    Interests,
    ResumeUrl,
    PhotoUrl,
};

/// In the order in which the service checks them.
inline constexpr std::array<ProfileField, 12> allProfileFields{
    ProfileField::UserName,      ProfileField::Name,
    ProfileField::Bio,           ProfileField::Location,
    ProfileField::Occupation,    ProfileField::Organization,
    ProfileField::SlackUserName, ProfileField::SocialMediaLinks,
    ProfileField::Skills,        ProfileField::Interests,
    ProfileField::ResumeUrl,     ProfileField::PhotoUrl,
};

[[nodiscard]] QString User::*memberOf(ProfileField field);

/// What its owner changes about a profile: only this is sent. A user name that is not changed must
/// not be, since the service then finds it taken (api.md 5.2).
struct ProfileEdit {
    QMap<ProfileField, QString> texts; ///< an empty one takes the text away
    std::optional<bool> needsMentoring;
    std::optional<bool> isAvailableToMentor;

    /// What leads from one to the other. An empty text and none are the same to the service.
    [[nodiscard]] static ProfileEdit between(const User &before, const User &after);
    [[nodiscard]] User appliedTo(User user) const;
    /// Both as one, where the later one counts.
    [[nodiscard]] ProfileEdit with(const ProfileEdit &later) const;
    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const ProfileEdit &, const ProfileEdit &) = default;
};
