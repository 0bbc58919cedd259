// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync.h"

#include <QObject>

class QAction;
class QWidget;

namespace view {

/// The menu's Undo: takes back the last change that can still be taken back, and says which. In a
/// text field that has something to undo Ctrl+Z is the field's.
class UndoCommand : public QObject
{
    Q_OBJECT
public:
    UndoCommand(syncing::Sync &sync, QAction &action, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void undo();
    void followFocus(QWidget *old, QWidget *now);

    syncing::Sync &m_sync;
    QAction &m_action;
};

} // namespace view
