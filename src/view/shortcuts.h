// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/windowcommands.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSettings>

#include <optional>

namespace view {

/// The shortcuts of the window's commands as the person wants them, kept by the names of the
/// actions.
class Shortcuts : public QObject
{
    Q_OBJECT
public:
    /// Gives the actions what is kept for them.
    Shortcuts(QMainWindow &window, QSettings &settings);

    [[nodiscard]] QList<WindowCommand> commands() const { return windowCommands(m_window); }
    /// What it has unless the person chose something else.
    [[nodiscard]] QKeySequence usual(const QAction &action) const;
    [[nodiscard]] bool isOwn(const QAction &action) const { return m_usual.contains(&action); }

    /// Another command that would answer to the same keys where this one does.
    [[nodiscard]] std::optional<WindowCommand> rivalOf(const QAction &action,
                                                       const QKeySequence &keys) const;
    /// Whether lists and fields need these keys themselves, so that no command can have them.
    [[nodiscard]] static bool isReserved(const QAction &action, const QKeySequence &keys);

    /// At once and for the next runs. Empty: none.
    void set(QAction &action, const QKeySequence &keys);
    void reset(QAction &action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void change(QAction &action, const QKeySequence &keys);

    QMainWindow &m_window;
    QSettings &m_settings;
    QHash<const QAction *, QKeySequence> m_usual; ///< of those that have others
};

} // namespace view
