// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"

#include <QCoreApplication>
#include <QModelIndex>

#include <optional>

namespace view {

/// What is told of a member at a glance, and the words for it.
struct MemberFacts {
    UserId id;
    QString name; ///< untrusted, as all texts here
    QString userName;
    QString occupation;
    QString organization;
    QString location;
    bool canMentor = false;
    bool wantsMentoring = false;
    std::optional<bool> isAvailable; ///< none: not known
    bool isVerified = true;
    QString reason; ///< why the person is recommended; else empty

    /// Of the member model; an invalid index gives an invalid id.
    [[nodiscard]] static MemberFacts of(const QModelIndex &index);
    [[nodiscard]] static MemberFacts of(const User &person);

    /// Fit for one line, also of somebody without a name.
    [[nodiscard]] QString title() const;
    /// "Engineer · Oslo"; empty when neither is known.
    [[nodiscard]] QString standing() const;
    /// "Mentors · Looks for a mentor · In a mentorship".
    [[nodiscard]] QString flagWords() const;
    /// What the person offers and wants, without the availability.
    [[nodiscard]] QString mentoringWords() const;
    /// Empty when it is not known.
    [[nodiscard]] QString availabilityWords() const;

    Q_DECLARE_TR_FUNCTIONS(view::MemberFacts)
};

} // namespace view
