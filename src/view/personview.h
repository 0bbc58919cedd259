// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "model/membermodel.h"
#include "model/ownprofile.h"
#include "model/relationmodel.h"
#include "sync/directory.h"
#include "sync/sync.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PersonView;
}

namespace view {

class DataLabel;
class Label;

/// Everything that is known of one member, what the two have in common and between them, and the
/// two ways to ask. Looked at online, the profile is fetched anew.
class PersonView : public QWidget
{
    Q_OBJECT
public:
    PersonView(model::MemberModel &members, model::RelationModel &relations,
               model::OwnProfile &profile, syncing::Sync &sync, syncing::Directory &directory,
               QWidget *parent = nullptr);
    ~PersonView() override;

    /// Invalid for none.
    void setPerson(UserId person);
    [[nodiscard]] UserId person() const { return m_person; }

Q_SIGNALS:
    void requestWanted(UserId person, Relation::Role ownRole);
    void relationRequested(RelationId relation);
    /// The person does not want to look at this member any more.
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        Label *caption;
        DataLabel *value;
        QString User::*field; ///< null: when they registered
    };

    void createRows();
    void fetch();
    void fetched(UserId person, const Result<User> &result);
    void update();
    void showPerson(const User &person);
    void showFlags(const User &person);
    void showFacts(const User &person);
    void showCommon(const User &person);
    void showRelations();
    void showActions(const User &person);

    model::MemberModel &m_members;
    model::RelationModel &m_relations;
    model::OwnProfile &m_profile;
    syncing::Sync &m_sync;
    syncing::Directory &m_directory;
    std::unique_ptr<Ui::PersonView> m_ui;
    QList<Row> m_rows;
    UserId m_person;
    bool m_isFetching = false;
    bool m_isStale = false; ///< is to be fetched when it is seen and there is a network
};

} // namespace view
