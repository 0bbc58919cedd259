// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/relationfiltermenu.h"

#include "view/relationfacts.h"

#include <QActionGroup>

namespace view {

RelationFilterMenu::RelationFilterMenu(QWidget *parent)
    : QMenu(parent),
      m_roles(addGroup(tr("In any role"))),
      m_directions(addGroup(tr("Asked by anybody"))),
      m_states(addGroup(tr("In any state")))
{
    using Direction = RelationFilter::Direction;
    add(m_roles, tr("As mentor"), QVariant::fromValue(Relation::Role::Mentor));
    add(m_roles, tr("As mentee"), QVariant::fromValue(Relation::Role::Mentee));
    add(m_directions, tr("Sent by me"), QVariant::fromValue(Direction::Sent));
    add(m_directions, tr("Received"), QVariant::fromValue(Direction::Received));
    for (const auto state :
         {Relation::State::Accepted, Relation::State::Pending, Relation::State::Completed,
          Relation::State::Rejected, Relation::State::Cancelled}) {
        RelationFacts facts;
        facts.state = state;
        add(m_states, facts.stateWord(), QVariant::fromValue(state));
    }
    for (const QActionGroup *group : {m_roles, m_directions, m_states}) {
        if (group != m_roles)
            addSeparator();
        addActions(group->actions());
    }
}

QActionGroup *RelationFilterMenu::addGroup(const QString &all)
{
    auto *group = new QActionGroup(this);
    add(group, all, {});
    connect(group, &QActionGroup::triggered, this, &RelationFilterMenu::changed);
    return group;
}

void RelationFilterMenu::add(QActionGroup *group, const QString &text, const QVariant &value)
{
    auto *action = new QAction(text, this);
    action->setCheckable(true);
    action->setData(value);
    action->setChecked(!value.isValid());
    group->addAction(action);
}

template <typename Value> std::optional<Value> RelationFilterMenu::chosen(const QActionGroup *group)
{
    const QAction *action = group->checkedAction();
    if (!action || !action->data().isValid())
        return {};
    return action->data().template value<Value>();
}

std::optional<Relation::Role> RelationFilterMenu::role() const
{
    return chosen<Relation::Role>(m_roles);
}

std::optional<RelationFilter::Direction> RelationFilterMenu::direction() const
{
    return chosen<RelationFilter::Direction>(m_directions);
}

std::optional<Relation::State> RelationFilterMenu::state() const
{
    return chosen<Relation::State>(m_states);
}

QStringList RelationFilterMenu::words() const
{
    QStringList words;
    for (const QActionGroup *group : {m_roles, m_directions, m_states}) {
        const QAction *action = group->checkedAction();
        if (action && action->data().isValid())
            words.append(action->text());
    }
    return words;
}

void RelationFilterMenu::choose(const QActionGroup *group, const QVariant &value)
{
    const QList<QAction *> actions = group->actions();
    for (QAction *action : actions) {
        if (action->data() == value)
            action->setChecked(true);
    }
}

void RelationFilterMenu::clear()
{
    for (const QActionGroup *group : {m_roles, m_directions, m_states})
        group->actions().constFirst()->setChecked(true);
}

void RelationFilterMenu::setRole(Relation::Role role)
{
    choose(m_roles, QVariant::fromValue(role));
}

void RelationFilterMenu::setState(Relation::State state)
{
    choose(m_states, QVariant::fromValue(state));
}

} // namespace view
