// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync.h"

#include <QObject>
#include <QTimer>

namespace view {

class NoticeBar;

/// Tells over the whole window of changes that begin to wait for the person, those of one go in one
/// notice, and of what may be there twice.
class EditNotices : public QObject
{
    Q_OBJECT
public:
    EditNotices(syncing::Sync &sync, NoticeBar &notices, QObject *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see it among the changes that wait.
    void showRequested(EditId edit);

private:
    void parked(const WaitingEdit &entry);
    void tellParked();
    void follow();
    void doubled(const WaitingEdit &entry);
    [[nodiscard]] bool isParked(EditId edit) const;

    syncing::Sync &m_sync;
    NoticeBar &m_notices;
    QList<EditId> m_parked; ///< of which the notice speaks, or is to
    QTimer m_soon;
};

} // namespace view
