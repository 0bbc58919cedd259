// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/newstexts.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace app {

/// The program's symbol in the desktop's tray: what is new and what waits, a menu, and the
/// messages. Made only when the person wants it. It keeps no program alive whose window is closed.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);

    void setCounts(int news, int waiting);
    /// goal: where a click on it leads.
    void show(const NewsMessage &message, const NewsItem &goal);

    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }
    [[nodiscard]] QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void openRequested();
    /// A message was clicked.
    void newsRequested(const app::NewsItem &goal);
    void addTaskRequested();
    void quitRequested();

private:
    void activated(QSystemTrayIcon::ActivationReason reason);

    QMenu m_menu;
    QSystemTrayIcon m_icon;
    NewsItem m_goal;
};

} // namespace app
