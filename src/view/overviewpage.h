// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "view/context.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OverviewPage;
}

namespace view {

class CompareView;
class PersonView;
class RelationCommands;

/// The middle of the window: the members that are looked at, else the agreement of the open
/// relation, or home when none is open.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPage(const Context &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

    /// What can be done about the open relation.
    void setCommands(RelationCommands &commands);
    void setRelation(RelationId relation);
    /// One alone, several side by side; none: back to the relation or home.
    void showPeople(const QList<UserId> &people);
    void focusContents();

Q_SIGNALS:
    void groupRequested(Relation::Group group);
    void stateRequested(Relation::State state);
    void taskRequested(RelationId relation, TaskId task);
    void requestWanted(UserId person, Relation::Role ownRole);
    void relationRequested(RelationId relation);
    void homeRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectModels();
    void updateMinimumWidth();
    void update();
    [[nodiscard]] PersonView &personView();
    [[nodiscard]] CompareView &compareView();

    Context m_context;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    PersonView *m_person = nullptr; ///< made when it is first needed, as is the next
    CompareView *m_compare = nullptr;
    RelationId m_relation;
    QList<UserId> m_people;
};

} // namespace view
