// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace view {

/// Names the rows of tabs that the window makes for docks behind each other, which Qt leaves
/// without a name for a screen reader. Tab does not stop at them: those that are not in use are
/// still there, out of sight, and each panel has a shortcut of its own.
class DockTabs : public QObject
{
    Q_OBJECT
public:
    explicit DockTabs(QMainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameAll();

    QMainWindow &m_window;
};

} // namespace view
