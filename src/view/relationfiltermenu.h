// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "view/relationfilter.h"

#include <QMenu>

#include <optional>

class QActionGroup;

namespace view {

/// Which relations are shown: by one's own role, by who asked, and by state; one of each.
class RelationFilterMenu : public QMenu
{
    Q_OBJECT
public:
    explicit RelationFilterMenu(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Relation::Role> role() const;
    [[nodiscard]] std::optional<RelationFilter::Direction> direction() const;
    [[nodiscard]] std::optional<Relation::State> state() const;
    /// The chosen ones in words; empty where all are shown.
    [[nodiscard]] QStringList words() const;

    // These do not send changed().
    void clear();
    void setRole(Relation::Role role);
    void setState(Relation::State state);

Q_SIGNALS:
    /// By the person.
    void changed();

private:
    QActionGroup *addGroup(const QString &all);
    void add(QActionGroup *group, const QString &text, const QVariant &value);
    template <typename Value> static std::optional<Value> chosen(const QActionGroup *group);
    static void choose(const QActionGroup *group, const QVariant &value);

    QActionGroup *m_roles;
    QActionGroup *m_directions;
    QActionGroup *m_states;
};

} // namespace view
