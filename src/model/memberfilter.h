// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// What a member must be like to be shown; all of it must hold. Texts are words that must all
/// occur, in any order, letters' case and accents aside.
struct MemberFilter {
    QString text = {}; ///< in any field
    bool canMentor = false;
    bool wantsMentoring = false;
    bool isAvailable = false; ///< has no running mentorship
    bool isVerified = false;
    QString location = {};
    QString skills = {};
    QString interests = {};

    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const MemberFilter &, const MemberFilter &) = default;
};

} // namespace model
