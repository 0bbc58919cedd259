// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/relationmodel.h"
#include "sync/sync.h"
#include "view/relationfilter.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RelationsPanel;
}

namespace view {

class RelationCommands;
class RelationFilterMenu;

/// The list of relations with its filter. Selecting one opens it; nothing but the person ever
/// changes the selection.
class RelationsPanel : public QWidget
{
    Q_OBJECT
public:
    RelationsPanel(model::RelationModel &relations, syncing::Sync &sync, QWidget *parent = nullptr);
    ~RelationsPanel() override;

    /// The relation that is open; invalid when none is.
    [[nodiscard]] RelationId relation() const { return m_relation; }
    /// Opens the relation, now or as soon as it is there, unless another one is chosen before.
    void restoreRelation(RelationId relation);
    /// Opens none.
    void leaveRelation();
    /// Drops the filter and goes to the first row of the group.
    void showGroup(Relation::Group group);
    /// Shows those in that state alone, and goes to the first.
    void showState(Relation::State state);
    /// Shows those in that role of one's own alone, and goes to the first.
    void showRole(Relation::Role role);
    void focusList();

    /// What can be done with the open relation, for menus and for its agreement.
    [[nodiscard]] RelationCommands &commands() const { return *m_commands; }

Q_SIGNALS:
    /// Another one was opened, or none (invalid).
    void relationOpened(RelationId relation);
    /// Enter on the open one.
    void relationActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void filterChanged();
    void clearFilter();
    void goToFirst();
    void showMenu(const QPoint &position);
    void selectionChanged();
    void open(RelationId relation);
    void followOpenRelation(RelationId relation);
    void restoreNow();
    void updateState();
    void emptyButtonClicked();
    [[nodiscard]] bool hasAny() const;

    model::RelationModel &m_relations;
    syncing::Sync &m_sync;
    RelationFilter m_filter;
    std::unique_ptr<Ui::RelationsPanel> m_ui;
    RelationId m_relation;
    RelationId m_wanted; ///< to be opened when it comes
    RelationFilterMenu *m_filterMenu = nullptr;
    RelationCommands *m_commands = nullptr;
};

} // namespace view
