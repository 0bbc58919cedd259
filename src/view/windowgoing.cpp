// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowgoing.h"

#include "view/changespanel.h"
#include "view/commentspanel.h"
#include "view/memberspanel.h"
#include "view/overviewpage.h"
#include "view/relationcommands.h"
#include "view/relationspanel.h"
#include "view/taskspanel.h"
#include "view/windowactions.h"
#include "view/windowdocks.h"

#include <QAction>

namespace view {

WindowGoing::WindowGoing(const Places &places, const WindowActions &actions, QObject *parent)
    : QObject(parent), m_places(places), m_actions(actions)
{
    connectActions();
    connectOverview();
    connectRelations();
}

void WindowGoing::connectActions()
{
    const auto go = [this](const QAction *action, auto &panel, auto focus) {
        connect(action, &QAction::triggered, this, [this, &panel, focus] {
            m_places.docks.reveal(&panel);
            (panel.*focus)();
        });
    };
    go(m_actions.goRelations, m_places.relations, &RelationsPanel::focusList);
    go(m_actions.goTasks, m_places.tasks, &TasksPanel::focusList);
    go(m_actions.goComments, m_places.comments, &CommentsPanel::focusList);
    go(m_actions.goChanges, m_places.changes, &ChangesPanel::focusList);
    go(m_actions.goMembers, m_places.members, &MembersPanel::focusList);
    go(m_actions.addTask, m_places.tasks, &TasksPanel::focusQuickAdd);
    go(m_actions.writeComment, m_places.comments, &CommentsPanel::focusEditor);
    connect(m_actions.goOverview, &QAction::triggered, &m_places.overview,
            &OverviewPage::focusContents);
    connect(m_actions.goHome, &QAction::triggered, &m_places.relations,
            &RelationsPanel::leaveRelation);
    connect(m_actions.goHome, &QAction::triggered, this, [this] {
        m_places.overview.showPeople({}); // also where no relation was to be left
    });
    connect(m_actions.findMentor, &QAction::triggered, this,
            [this] { find(Relation::Role::Mentee); });
    connect(m_actions.findMentee, &QAction::triggered, this,
            [this] { find(Relation::Role::Mentor); });
}

void WindowGoing::find(Relation::Role ownRole)
{
    m_places.docks.reveal(&m_places.members);
    m_places.members.showRecommended(ownRole);
}

void WindowGoing::connectOverview()
{
    const OverviewPage *overview = &m_places.overview;
    RelationsPanel *relations = &m_places.relations;
    const auto reveal = [this, relations] { m_places.docks.reveal(relations); };
    connect(overview, &OverviewPage::homeRequested, relations, &RelationsPanel::leaveRelation);
    connect(overview, &OverviewPage::groupRequested, relations, &RelationsPanel::showGroup);
    connect(overview, &OverviewPage::groupRequested, this, reveal);
    connect(overview, &OverviewPage::stateRequested, relations, &RelationsPanel::showState);
    connect(overview, &OverviewPage::stateRequested, this, reveal);
    connect(overview, &OverviewPage::relationRequested, this, [this](RelationId relation) {
        m_places.relations.restoreRelation(relation);
        m_actions.goTasks->trigger();
    });
    connect(overview, &OverviewPage::taskRequested, this, [this](RelationId relation, TaskId task) {
        m_places.relations.restoreRelation(relation);
        m_places.tasks.restoreTask(task);
        m_actions.goTasks->trigger();
    });
}

void WindowGoing::connectRelations()
{
    connect(&m_places.relations, &RelationsPanel::relationActivated, m_actions.goTasks,
            &QAction::trigger);
    connect(&m_places.relations.commands(), &RelationCommands::noticeShown, this,
            [this] { m_places.docks.reveal(&m_places.relations); });
}

void WindowGoing::goTo(const model::SearchHit &hit)
{
    using Kind = model::SearchHit::Kind;
    if (hit.kind == Kind::Person) {
        m_places.docks.reveal(&m_places.members);
        m_places.members.showPerson(hit.person);
        m_places.members.focusList();
        return;
    }
    m_places.relations.restoreRelation(hit.relation);
    if (hit.kind != Kind::Relation)
        m_places.tasks.restoreTask(hit.task);
    (hit.kind == Kind::Comment ? m_actions.goComments : m_actions.goTasks)->trigger();
}

} // namespace view
