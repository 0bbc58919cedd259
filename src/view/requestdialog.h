// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/membermodel.h"
#include "model/ownprofile.h"
#include "model/relationmodel.h"
#include "sync/directory.h"
#include "sync/sync.h"
#include "view/requestdraft.h"

#include <QDialog>

#include <memory>

class QSettings;

namespace Ui {
class RequestDialog;
}

namespace view {

class DraftKeeper;

/// Asks a person to be one's mentor or mentee: role, end, and notes. To be opened with open(); it
/// deletes itself when it is closed. Nothing that was written in it gets lost: a refusal keeps it
/// open, draftLeft() tells what was left behind, and the notes are there again the next time, be
/// it in another run.
class RequestDialog : public QDialog
{
    Q_OBJECT
public:
    RequestDialog(model::MemberModel &members, model::RelationModel &relations,
                  model::OwnProfile &profile, syncing::Sync &sync, syncing::Directory &directory,
                  QSettings &settings, const RequestDraft &draft, QWidget *parent = nullptr);
    ~RequestDialog() override;

    [[nodiscard]] RequestDraft draft() const;

    void reject() override;

Q_SIGNALS:
    /// What came of it, for the window that stays.
    void noticeRaised(const view::Notice &notice);
    /// Closed without being sent, with something written in it.
    void draftLeft(const view::RequestDraft &draft);

private:
    void setUp();
    void createPresets();
    void connectEditors();
    void proposeRole(const User &other);
    void fetchPerson();
    void update();
    void updateTitle(const User *other);
    void updateRoles(const User *other);
    void updateLength();
    void updateCounter();
    void updateProblem(const User *other);
    [[nodiscard]] QString begunNotes();
    void keepNotes();
    void setEndInWeeks(int weeks);
    void send();
    void taken(const Result<RelationId> &result);
    [[nodiscard]] const User *other() const;
    [[nodiscard]] UnixSeconds endsAt() const;
    [[nodiscard]] std::optional<QString> problem(const User &other) const;

    model::MemberModel &m_members;
    model::RelationModel &m_relations;
    model::OwnProfile &m_profile;
    syncing::Sync &m_sync;
    syncing::Directory &m_directory;
    QSettings &m_settings;
    RequestDraft m_draft; ///< as it was opened
    DraftKeeper *m_keeper;
    QString m_keptUnder; ///< the key
    std::unique_ptr<Ui::RequestDialog> m_ui;
    QString m_openedNotes;
    bool m_isRoleProposed = false;
    bool m_isFetching = false;
    bool m_isSending = false;
};

} // namespace view
