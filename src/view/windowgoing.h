// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/searchindex.h"

#include <QObject>

class QAction;

namespace view {

class ChangesPanel;
class CommentsPanel;
class MembersPanel;
class OverviewPage;
class RelationsPanel;
class TasksPanel;
class WindowActions;
class WindowDocks;

/// The ways from one place of the window to another: by the Go menu, from the overview, and to what
/// the palette found. The panel that is gone to is brought to the front and takes the keyboard.
class WindowGoing : public QObject
{
    Q_OBJECT
public:
    struct Places {
        WindowDocks &docks;
        OverviewPage &overview;
        RelationsPanel &relations;
        MembersPanel &members;
        TasksPanel &tasks;
        CommentsPanel &comments;
        ChangesPanel &changes;
    };

    WindowGoing(const Places &places, const WindowActions &actions, QObject *parent);

    /// Something that is kept, as the search found it.
    void goTo(const model::SearchHit &hit);

private:
    void connectActions();
    void connectOverview();
    void connectRelations();
    void find(Relation::Role ownRole);

    Places m_places;
    const WindowActions &m_actions;
};

} // namespace view
