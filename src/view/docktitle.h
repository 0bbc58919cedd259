// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QWidget>

class QToolButton;

namespace view {

class Label;

/// A quiet title for a dock: its name, and buttons to float and to close it.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);

private:
    QToolButton *addButton(const QString &iconName, const QString &name, const QString &words);

    Label *m_title;
};

} // namespace view
