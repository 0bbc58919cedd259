// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray.h"

#include "view/icons.h"

#include <QAction>

namespace app {

Tray::Tray(QObject *parent) : QObject(parent)
{
    const auto add = [this](const char *name, const QString &text, void (Tray::*requested)()) {
        QAction *action = m_menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, requested);
    };
    add("trayOpen", tr("&Open Mentorship"), &Tray::openRequested);
    add("trayAddTask", tr("&Add a task…"), &Tray::addTaskRequested);
    m_menu.addSeparator();
    add("trayQuit", tr("&Quit"), &Tray::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::activated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT newsRequested(m_goal); });
    m_icon.setIcon(view::applicationIcon());
    m_icon.setContextMenu(&m_menu);
    setCounts(0, 0);
    m_icon.show();
}

void Tray::setCounts(int news, int waiting)
{
    QStringList lines{tr("Mentorship")};
    if (news > 0)
        lines.append(tr("%Ln thing(s) new", nullptr, news));
    if (waiting > 0)
        lines.append(tr("%Ln change(s) waiting", nullptr, waiting));
    m_icon.setToolTip(lines.join(u'\n'));
}

void Tray::show(const NewsMessage &message, const NewsItem &goal)
{
    m_goal = goal;
    m_icon.showMessage(message.title, message.text, view::applicationIcon());
}

void Tray::activated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        Q_EMIT openRequested();
}

} // namespace app
