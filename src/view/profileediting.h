// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ownprofile.h"
#include "sync/sync.h"

#include <QObject>
#include <QPointer>

namespace view {

class ProfileDialog;

/// Opens the profile's dialog, and keeps what must outlive it: what was typed and not saved.
/// Until the program quits, and for one account.
class ProfileEditing : public QObject
{
    Q_OBJECT
public:
    ProfileEditing(const model::OwnProfile &profile, syncing::Sync &sync,
                   QObject *parent = nullptr);

    /// Opens the dialog, or brings it to the front.
    void open(QWidget *window);

private:
    void keepUnsaved();
    /// Another account's words are nobody's here.
    void forgetOthers();

    const model::OwnProfile &m_profile;
    syncing::Sync &m_sync;
    QPointer<ProfileDialog> m_dialog;
    UserId m_owner;
    ProfileEdit m_unsaved;
};

} // namespace view
