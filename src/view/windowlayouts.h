// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/dockarrangement.h"
#include "view/ownlayouts.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QMainWindow;
class QMenu;

namespace view {

class NoticeBar;
class WindowActions;
class WindowDocks;

/// The layouts of the View menu: those that the program brings, and the person's own.
class WindowLayouts : public QObject
{
    Q_OBJECT
public:
    /// notices: of the whole window.
    WindowLayouts(QMainWindow &window, WindowDocks &docks, const WindowActions &actions,
                  QSettings &settings, NoticeBar &notices);

private:
    void offer(QAction *action, Layout layout);
    /// The own ones in the menu, as they are now.
    void fillMenu();
    QAction *addAction(int id);
    void use(int id);
    void save(const QString &name);
    void askForName();
    void manage();
    void open(QDialog *dialog);

    QMainWindow &m_window;
    WindowDocks &m_docks;
    const WindowActions &m_actions;
    NoticeBar &m_notices;
    OwnLayouts m_own;
    QHash<int, QAction *> m_ownActions; ///< by the layouts' ids
    QAction *m_edge; ///< in the menu, after the own ones
    QString m_lastUsed; ///< name of the own one that was chosen last
    QPointer<QDialog> m_dialog;
};

} // namespace view
