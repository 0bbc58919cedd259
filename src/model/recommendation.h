// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "domain/user.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

namespace model {

/// The single things that a text of skills or interests names: "Rust, testing and maps" are three.
[[nodiscard]] QStringList topicsOf(const QString &text);

/// What one person has in common with others, letters' case and accents aside.
class CommonGround
{
public:
    explicit CommonGround(const User &me);

    /// What both name among their skills or interests, in my words and my order.
    [[nodiscard]] QStringList with(const User &other) const;
    [[nodiscard]] bool isSameLocation(const User &other) const;
    /// Whether I name anything at all.
    [[nodiscard]] bool isEmpty() const { return m_topics.isEmpty(); }

private:
    QStringList m_topics; ///< as I wrote them
    QHash<QString, int> m_places; ///< folded, with the place in the list
    QString m_location; ///< folded
};

/// "Rust, testing and maps", each fit for a line; what is over the limit is counted.
[[nodiscard]] QString topicList(const QStringList &topics, int most = 3);

/// Somebody who fits, and why. There is no score to be shown.
struct Recommendation {
    UserId person;
    Relation::Role ownRole = Relation::Role::Mentee; ///< mine towards them
    QStringList topics = {}; ///< what both name
    bool isSameLocation = false;
    bool isVerified = false;

    /// Why, for a person to read: "You both name Rust. They mentor, and you look for a mentor."
    [[nodiscard]] QString reason() const;

    friend bool operator==(const Recommendation &, const Recommendation &) = default;

    Q_DECLARE_TR_FUNCTIONS(model::Recommendation)
};

/// Those who fit me in that role, the most in common first: both profiles say so, they have no
/// running mentorship, there is at least one thing that both name, and no request or mentorship
/// between us. Made of what is known here; nothing is asked of the service.
[[nodiscard]] QList<Recommendation> recommendations(Relation::Role ownRole, const User &me,
                                                    const QList<User> &people,
                                                    const QList<Relation> &mine, int most);

} // namespace model
