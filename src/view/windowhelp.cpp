// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowhelp.h"

#include "view/aboutdialog.h"
#include "view/diagnostics.h"
#include "view/noticebar.h"
#include "view/windowactions.h"

#include <QAction>
#include <QMainWindow>
#include <QWhatsThis>

namespace view {

WindowHelp::WindowHelp(const Context &context, const WindowActions &actions, QMainWindow &window,
                       NoticeBar &notices)
    : QObject(&window), m_context(context), m_window(window), m_notices(notices)
{
    connect(actions.whatsThis, &QAction::triggered, this, &QWhatsThis::enterWhatsThisMode);
    connect(actions.copyDiagnostics, &QAction::triggered, this, &WindowHelp::copyDiagnostics);
    connect(actions.about, &QAction::triggered, this, &WindowHelp::showAbout);
}

void WindowHelp::copyDiagnostics()
{
    m_notices.show(view::copyDiagnostics(m_context));
}

void WindowHelp::showAbout()
{
    (new AboutDialog(m_context, &m_window))->open();
}

} // namespace view
