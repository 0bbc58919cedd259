// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/profileediting.h"

#include "view/profiledialog.h"

namespace view {

ProfileEditing::ProfileEditing(const model::OwnProfile &profile, syncing::Sync &sync,
                               QObject *parent)
    : QObject(parent), m_profile(profile), m_sync(sync)
{
}

void ProfileEditing::open(QWidget *window)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    forgetOthers();
    m_dialog = new ProfileDialog(m_profile, m_sync, window);
    connect(m_dialog, &QDialog::finished, this, &ProfileEditing::keepUnsaved);
    const ProfileEdit unsaved = std::exchange(m_unsaved, {});
    const std::optional<WaitingEdit> parked = m_profile.parkedEdit();
    if (!unsaved.isEmpty() && !(parked && parked->edit.profile == unsaved))
        m_dialog->offerUnsaved(unsaved);
    m_dialog->open();
}

void ProfileEditing::keepUnsaved()
{
    m_owner = m_profile.id();
    m_unsaved = m_dialog->unsaved();
    m_dialog = nullptr;
}

void ProfileEditing::forgetOthers()
{
    if (m_owner == m_profile.id())
        return;
    m_unsaved = {};
}

} // namespace view
