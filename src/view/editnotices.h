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

    /// Of these, as if they had been parked just now: to a window that was made anew.
    void tell(const QList<EditId> &parked);

    /// The id of the notice of what is parked.
    [[nodiscard]] static QString parkedId();
    /// Whether a notice of that id is of what may be there twice.
    [[nodiscard]] static bool isDoubled(const QString &noticeId);

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
