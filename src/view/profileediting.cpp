// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/profileediting.h"

#include "view/profiledialog.h"

namespace view {

ProfileEditing::ProfileEditing(const model::OwnProfile &profile, syncing::Sync &sync,
                               QObject *parent)
    : QObject(parent), m_profile(profile), m_sync(sync)
{
    connect(&m_sync, &syncing::Sync::editFailed, this, &ProfileEditing::editFailed);
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
    if (!unsaved.isEmpty())
        m_dialog->offerUnsaved(unsaved);
    if (const auto failed = std::exchange(m_failed, std::nullopt))
        m_dialog->offerRefused(*failed);
    m_dialog->open();
}

void ProfileEditing::keepUnsaved()
{
    m_owner = m_profile.id();
    m_unsaved = m_dialog->unsaved();
    m_dialog = nullptr;
}

void ProfileEditing::editFailed(const syncing::FailedEdit &failed)
{
    if (failed.edit.kind != syncing::Edit::Kind::UpdateProfile)
        return;
    if (m_dialog) {
        m_dialog->offerRefused(failed);
        return;
    }
    forgetOthers();
    m_owner = m_profile.id();
    m_failed = failed;
    Q_EMIT refused(
        failed.mayStillArrive
            ? tr("It is not certain that the changes of your profile were saved.")
            : tr("The changes of your profile were not saved. %1").arg(explain(failed.error)));
}

void ProfileEditing::forgetOthers()
{
    if (m_owner == m_profile.id())
        return;
    m_unsaved = {};
    m_failed.reset();
}

} // namespace view
