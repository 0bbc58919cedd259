// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"

#include <QString>

#include <optional>

/// What the service, and the database it is deployed on, take for an account: checked here, so that
/// a person reads why while typing, and nothing is sent that would be refused.
///
/// Each problem…() gives nothing when the value is taken, else one translated sentence.
namespace rules {

/// Both bounds hold: the service counts as countedLength() does (api.md 4.1), and the column of its
/// database as rawLength() does (api.md 11.3).
struct TextLimits {
    int least = 0; ///< counted
    int most = 0; ///< counted
    int mostRaw = 0;
};

[[nodiscard]] TextLimits limitsOf(ProfileField field);
[[nodiscard]] TextLimits passwordLimits();
inline constexpr int mostEmailLength = 254; ///< raw
inline constexpr int mostNotesLength = 400; ///< of a request, raw

/// Whether the text fits: what a counter beside a field shows in the one or the other colour.
[[nodiscard]] bool fits(const QString &text, const TextLimits &limits);

/// Of the profile, name and user name included, with their patterns (api.md 5.2).
[[nodiscard]] std::optional<QString> problemWith(ProfileField field, const QString &text);
[[nodiscard]] std::optional<QString> problemWithEmail(const QString &email);
[[nodiscard]] std::optional<QString> problemWithPassword(const QString &password);
[[nodiscard]] std::optional<QString> problemWithNotes(const QString &notes);
/// The first problem of all that the edit changes.
[[nodiscard]] std::optional<QString> problemWith(const ProfileEdit &edit);

} // namespace rules
