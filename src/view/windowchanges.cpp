// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowchanges.h"

#include "model/changemodel.h"
#include "sync/sync.h"
#include "view/changespanel.h"
#include "view/editnotices.h"
#include "view/statusbar.h"
#include "view/windowdocks.h"

namespace view {

WindowChanges::WindowChanges(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    const auto *notices = new EditNotices(parts.sync, parts.notices, this);
    connect(notices, &EditNotices::showRequested, this, &WindowChanges::show);
    connect(&parts.changes, &model::ChangeModel::countsChanged, this, &WindowChanges::follow);
    connect(&parts.sync, &syncing::Sync::pauseChanged, this, &WindowChanges::follow);
    connect(&parts.statusBar, &StatusBar::changesRequested, this, [this] { show({}); });
}

void WindowChanges::setSignedIn(bool isSignedIn)
{
    m_isSignedIn = isSignedIn;
    if (!isSignedIn)
        return;
    m_shown = -1; // the layout that is back may be one with changes
    follow();
}

void WindowChanges::follow()
{
    const int all = m_parts.changes.rowCount();
    const int parked = m_parts.changes.parkedCount();
    const ChangesStanding standing{false, m_parts.sync.pause()};
    if (m_isSignedIn)
        m_parts.statusBar.setChanges(all - parked, parked, standing.pauseSentence());
    // By itself it comes for what needs the person only, and goes with the last change.
    if (m_isSignedIn && parked > m_parkedShown)
        m_parts.docks.reveal(&m_parts.panel);
    else if (all == 0 && m_shown != 0 && !m_parts.panel.hasSomethingToSay())
        hide();
    m_shown = all;
    m_parkedShown = m_isSignedIn ? parked : 0;
}

void WindowChanges::show(EditId id)
{
    m_parts.docks.reveal(&m_parts.panel);
    m_parts.panel.showChange(id);
}

void WindowChanges::hide()
{
    const QWidget *focused = m_parts.panel.window()->focusWidget();
    const bool hadKeyboard = m_parts.panel.isAncestorOf(focused);
    m_parts.docks.conceal(&m_parts.panel);
    if (hadKeyboard)
        Q_EMIT keyboardFreed();
}

} // namespace view
