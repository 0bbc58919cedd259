// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ownprofile.h"
#include "sync/sync.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ProfileDialog;
}

namespace view {

class FormField;

/// One's own profile, all fourteen fields of it. What a pull brings meanwhile shows in the fields
/// that were not touched.
class ProfileDialog : public QDialog
{
    Q_OBJECT
public:
    ProfileDialog(const model::OwnProfile &profile, syncing::Sync &sync, QWidget *parent = nullptr);
    ~ProfileDialog() override;

    /// What was typed and is not on its way to the server.
    [[nodiscard]] ProfileEdit unsaved() const;
    /// Brings back what was not saved when the dialog was closed.
    void offerUnsaved(const ProfileEdit &edit);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpFields();
    void setUpHints();
    [[nodiscard]] FormField *fieldOf(ProfileField field) const;
    [[nodiscard]] User typed() const;
    void restore(const ProfileEdit &edit);
    void forget();
    void follow();
    void fill(const User &before, const User &after);
    void showFacts();
    void updateState();
    void updateWaiting();
    void updateWidths();
    bool asksForMissing();
    void save();
    void editDone(const WaitingEdit &entry);
    void offerParked(const WaitingEdit &entry);

    const model::OwnProfile &m_profile;
    syncing::Sync &m_sync;
    std::unique_ptr<Ui::ProfileDialog> m_ui;
    User m_base; ///< what the fields held before anything was typed
};

} // namespace view
