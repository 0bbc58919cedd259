// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ownprofile.h"
#include "model/relationmodel.h"
#include "sync/onlinecommands.h"
#include "sync/sync.h"
#include "view/fitteddialog.h"

#include <memory>

namespace Ui {
class DeleteAccountDialog;
}

namespace view {

/// Deleting the account for good: says what remains with others, and takes the user name typed.
class DeleteAccountDialog : public FittedDialog
{
    Q_OBJECT
public:
    DeleteAccountDialog(const model::OwnProfile &profile, const model::RelationModel &relations,
                        syncing::OnlineCommands &commands, const syncing::Sync &sync,
                        QWidget *parent = nullptr);
    ~DeleteAccountDialog() override;

    /// Stays while an answer is awaited: with the dialog its request would be aborted.
    void reject() override;

Q_SIGNALS:
    void exportRequested();
    /// The only administrator must make another one first.
    void administrationRequested();
    /// It is gone: sign out, and wipe what is kept here.
    void accountDeleted();

private:
    void askForAdmins();
    void tellOnlyAdmin();
    void updateRunning();
    void updateLink();
    void updateButton();
    [[nodiscard]] bool isConfirmed() const;
    void deleteAccount();
    void finish(const Result<Done> &result);
    void setBusy(bool busy);

    const model::OwnProfile &m_profile;
    const model::RelationModel &m_relations;
    syncing::OnlineCommands &m_commands;
    const syncing::Sync &m_sync;
    std::unique_ptr<Ui::DeleteAccountDialog> m_ui;
    bool m_isBusy = false;
};

} // namespace view
