// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/onlinecommands.h"
#include "sync/sync.h"
#include "view/fitteddialog.h"

#include <memory>

namespace Ui {
class PasswordDialog;
}

namespace view {

class FormField;

/// Another password for the account signed in; takes the server.
class PasswordDialog : public FittedDialog
{
    Q_OBJECT
public:
    PasswordDialog(syncing::OnlineCommands &commands, const syncing::Sync &sync,
                   QWidget *parent = nullptr);
    ~PasswordDialog() override;

    /// Stays while an answer is awaited: with the dialog its request would be aborted.
    void reject() override;

private:
    void setUpChecks();
    [[nodiscard]] QList<FormField *> fields() const;
    [[nodiscard]] QString missing(const FormField *field) const;
    bool asksForMissing();
    void change();
    void finish(const Result<Done> &result);
    void setBusy(bool busy);
    void updateLink();
    void wipeFields();

    syncing::OnlineCommands &m_commands;
    const syncing::Sync &m_sync;
    std::unique_ptr<Ui::PasswordDialog> m_ui;
    bool m_isBusy = false;
};

} // namespace view
