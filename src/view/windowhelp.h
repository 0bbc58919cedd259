// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/context.h"

#include <QObject>

class QMainWindow;

namespace view {

class NoticeBar;
class WindowActions;

/// The Help menu of the window.
class WindowHelp : public QObject
{
    Q_OBJECT
public:
    /// notices: of the whole window.
    WindowHelp(const Context &context, const WindowActions &actions, QMainWindow &window,
               NoticeBar &notices);

private:
    void copyDiagnostics();
    void showAbout();

    Context m_context;
    QMainWindow &m_window;
    NoticeBar &m_notices;
};

} // namespace view
