// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMainWindow;

namespace view {

/// A command of the window, as it is listed. The action has an object name, by which its shortcut
/// is kept.
struct WindowCommand {
    QAction *action = nullptr;
    QString name; ///< the action's text, without the marks of menus
    QString place; ///< the menu with those above it, or the dock that alone has it
};

/// Every command of the window, in the order of the menus; then what only the docks have.
[[nodiscard]] QList<WindowCommand> windowCommands(const QMainWindow &window);

/// A text of a menu or of an action as a person reads it: without the mark of its letter.
[[nodiscard]] QString withoutMark(const QString &text);

} // namespace view
