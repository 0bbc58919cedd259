// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync.h"

#include <QObject>

namespace view {

class NoticeBar;

/// Tells in a pane what was just done there and can still be undone, for as long as it can. Several
/// in a row are undone one by one, the last first.
class UndoNotice : public QObject
{
    Q_OBJECT
public:
    /// belongs: whether an edit of that kind is made in the pane.
    UndoNotice(syncing::Sync &sync, NoticeBar &notices, bool (*belongs)(Edit::Kind),
               QObject *parent = nullptr);

    /// Says it again, after other notices were taken away.
    void show();

private:
    [[nodiscard]] QList<WaitingEdit> undoable() const;
    void follow();
    void tell(bool isNew);
    void undoLast();

    syncing::Sync &m_sync;
    NoticeBar &m_notices;
    bool (*m_belongs)(Edit::Kind);
    EditId m_latestTold;
};

} // namespace view
