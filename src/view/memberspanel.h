// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/membermodel.h"
#include "model/ownprofile.h"
#include "model/relationmodel.h"
#include "sync/directory.h"

#include <QWidget>

#include <memory>

class QAction;
class QActionGroup;
class QMenu;

namespace Ui {
class MembersPanel;
}

namespace view {

/// The directory of members: search, filter, order, and those who are recommended. It is loaded
/// when the panel is first seen.
class MembersPanel : public QWidget
{
    Q_OBJECT
public:
    MembersPanel(model::MemberModel &members, model::RelationModel &relations,
                 model::OwnProfile &profile, syncing::Directory &directory,
                 QWidget *parent = nullptr);
    ~MembersPanel() override;

    /// As many people can be looked at side by side.
    static constexpr int mostCompared = 4;

    [[nodiscard]] QList<UserId> selectedPeople() const;
    /// Shows the person in the list, without a filter that hides them, and selects them.
    void showPerson(UserId person);
    /// Those who fit in that role of one's own: "Find a mentor" is Mentee.
    void showRecommended(Relation::Role ownRole);
    void focusList();
    void focusSearch();

    // For menus; they are about the selected people.
    [[nodiscard]] QAction *askAction() const { return m_ask; }
    [[nodiscard]] QAction *offerAction() const { return m_offer; }
    [[nodiscard]] QAction *compareAction() const { return m_compare; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

Q_SIGNALS:
    /// One to mostCompared people were selected.
    void peopleSelected(const QList<UserId> &people);
    /// Enter on one, or "Compare" of several: they are to be looked at.
    void peopleActivated(const QList<UserId> &people);
    void requestWanted(UserId person, Relation::Role ownRole);
    /// The own profile says too little to recommend anybody.
    void profileRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    void buildSortMenu();
    void connectViews();
    void filterChanged();
    void clearFilter();
    void applyOrder();
    void recommend();
    void recommendIfShown();
    void selectionChanged();
    void updateActions();
    void updateAction(QAction *action, Relation::Role ownRole);
    void showMenu(const QPoint &position);
    void updateMinimumWidth();
    void updateState();
    void updateFooter(const syncing::Directory::Status &status);
    void updateNotice(const syncing::Directory::Status &status);
    void updateEmptyState(const syncing::Directory::Status &status);
    void showNobodyRecommended();
    void emptyButtonClicked();
    void load();
    void showEverybody();
    [[nodiscard]] bool isRecommending() const;
    [[nodiscard]] QList<Relation::Role> fittingRoles() const;

    model::MemberModel &m_members;
    model::RelationModel &m_relations;
    model::OwnProfile &m_profile;
    syncing::Directory &m_directory;
    std::unique_ptr<Ui::MembersPanel> m_ui;
    QActionGroup *m_orders = nullptr;
    QAction *m_ask = nullptr;
    QAction *m_offer = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_copy = nullptr;
    std::optional<Relation::Role> m_wantedRole; ///< of the recommended; none: any that fits
    bool m_wasSeen = false;
    bool m_isNarrowing = false; ///< what is selected changes by a filter, not by the person
    void (MembersPanel::*m_emptyAction)() = nullptr; ///< of the button in place of the list
};

} // namespace view
