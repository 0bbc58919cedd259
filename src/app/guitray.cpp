// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Gui that reaches beyond the window: news, and the symbol in the desktop's tray.

#include "app/gui.h"
#include "store/outbox.h"
#include "view/windowgoing.h"

#include <QAction>

#include <algorithm>

namespace app {

void Gui::connectNotifications()
{
    const syncing::Sync *sync = &m_program.sync();
    connect(sync, &syncing::Sync::pullFinished, &m_notifier, &Notifier::tell);
    connect(sync, &syncing::Sync::waitingChanged, this, &Gui::countInTray);
    connect(sync, &syncing::Sync::editDone, &m_notifier, &Notifier::editDone);
    connect(&m_program, &Program::opened, &m_notifier, &Notifier::begin);
    connect(&m_notifier, &Notifier::newCountChanged, this, &Gui::countInTray);
    connect(&m_notifier, &Notifier::told, this,
            [this](const NewsMessage &message, const NewsItem &goal) {
                if (m_tray)
                    m_tray->show(message, goal);
            });
}

void Gui::followNotifications()
{
    m_notifier.begin();
    updateTray();
}

void Gui::updateTray()
{
    if (!view::NotificationSettings(m_program.settings()).isOn())
        m_tray.reset();
    else if (m_isPainted && !m_tray)
        makeTray();
}

void Gui::makeTray()
{
    m_tray = std::make_unique<Tray>();
    connect(m_tray.get(), &Tray::openRequested, this, &Gui::raise);
    connect(m_tray.get(), &Tray::newsRequested, this, &Gui::goTo);
    connect(m_tray.get(), &Tray::addTaskRequested, this, &Gui::beginTask);
    connect(m_tray.get(), &Tray::quitRequested, this, [this] { m_window->close(); });
    countInTray();
}

void Gui::countInTray()
{
    if (m_tray)
        m_tray->setCounts(m_notifier.newCount(), m_program.store().outbox().edits().size());
}

void Gui::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Gui::goTo(const NewsItem &item)
{
    using Kind = model::SearchHit::Kind;
    raise();
    if (!m_program.store().relations().find(item.relation))
        return; // of another account, or gone meanwhile
    model::SearchHit goal{.relation = item.relation, .task = item.task, .text = item.text};
    if (item.kind == NewsItem::Kind::TaskAdded)
        goal.kind = Kind::Task;
    else if (item.kind == NewsItem::Kind::CommentWritten)
        goal.kind = Kind::Comment;
    m_window->findChild<view::WindowGoing *>()->goTo(goal);
}

void Gui::beginTask()
{
    raise();
    const store::Store &store = m_program.store();
    const auto isRunning = [](const store::RelationRow &row) {
        return row.relation.state == Relation::State::Accepted;
    };
    const store::RelationRow *open = store.relations().find(store.openRelationId());
    const auto &rows = store.relations().rows();
    const auto first = std::find_if(rows.cbegin(), rows.cend(), isRunning);
    if ((!open || !isRunning(*open)) && first != rows.cend())
        m_window->findChild<view::WindowGoing *>()->goTo({.relation = first->key(), .text = {}});
    m_window->findChild<QAction *>(QStringLiteral("addTask"))->trigger();
}

} // namespace app
