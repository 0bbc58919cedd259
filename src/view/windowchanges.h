// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"

#include <QObject>

namespace model {
class ChangeModel;
}
namespace syncing {
class Sync;
}

namespace view {

class ChangesPanel;
class NoticeBar;
class StatusBar;
class WindowDocks;

/// Shows in the window what waits to be sent: counts it in the status bar, and brings the panel of
/// changes when one needs the person.
class WindowChanges : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const model::ChangeModel &changes;
        syncing::Sync &sync;
        WindowDocks &docks;
        ChangesPanel &panel;
        StatusBar &statusBar;
        NoticeBar &notices; ///< of the whole window
    };

    WindowChanges(const Parts &parts, QObject *parent);

    /// Whether the panels are there to be shown.
    void setSignedIn(bool isSignedIn);

Q_SIGNALS:
    /// The panel went by itself while it had the keyboard.
    void keyboardFreed();

private:
    void follow();
    void show(EditId id);
    void hide();

    Parts m_parts;
    bool m_isSignedIn = true;
    int m_shown = -1; ///< how many there were when the window was told last
    int m_parkedShown = 0; ///< of them, those that need the person
};

} // namespace view
