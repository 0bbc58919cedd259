// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/dockarrangement.h"

#include <QDockWidget>
#include <QList>
#include <QObject>

class QMainWindow;

namespace view {

/// The docks of the main window and how they stand by default.
class WindowDocks : public QObject
{
    Q_OBJECT
public:
    WindowDocks(QMainWindow &window, QWidget *relations, QWidget *members, QWidget *tasks,
                QWidget *comments, QWidget *changes);

    [[nodiscard]] QList<QAction *> toggleActions() const;
    /// The panels as that layout has them; sizes are those that fit into the window.
    void arrange(Layout layout);
    /// Hides all of them while nobody is signed in, and shows them again as they stood.
    void setSignedIn(bool isSignedIn);
    /// Locked, a person can neither move nor float nor close them.
    void setLocked(bool isLocked);
    /// Makes sure that the panel is seen.
    void reveal(QWidget *panel);
    void conceal(QWidget *panel);
    /// The layout as it is kept: that of before they were hidden for want of an account.
    [[nodiscard]] QByteArray state() const;
    /// The layout that was kept; where it cannot be read, that of the first start, and false.
    bool restore(const QByteArray &state);
    /// Takes the panel that has the keyboard, or had it last, out of the window, or back.
    void toggleFloating();

private:
    QDockWidget *add(const QString &name, const QString &title, QWidget *panel);
    void followKeyboard(const QWidget *focused);
    /// A screen may be gone, or be smaller.
    void fitFloating();
    [[nodiscard]] QList<QDockWidget *> all() const
    {
        return {m_relations, m_members, m_tasks, m_comments, m_changes};
    }
    /// Those that are there whenever somebody is signed in, unless the person hid them.
    [[nodiscard]] QList<QDockWidget *> usual() const
    {
        return {m_relations, m_members, m_tasks, m_comments};
    }

    QMainWindow &m_window;
    QDockWidget *m_relations;
    QDockWidget *m_members;
    QDockWidget *m_tasks;
    QDockWidget *m_comments;
    QDockWidget *m_changes;
    QDockWidget *m_current; ///< that had the keyboard last
    bool m_isSignedIn = true;
    bool m_areMembersInFront = false; ///< when they were hidden
    QByteArray m_stateBefore;
};

} // namespace view
