// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QKeySequence;
class QObject;
class QString;

namespace view {

/// A command on the selected rows of a list, to be added to that list: its key works while the list
/// has the keyboard.
[[nodiscard]] QAction *rowAction(const char *name, const QString &text,
                                 const QKeySequence &shortcut, QObject *owner);

} // namespace view
