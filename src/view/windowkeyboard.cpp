// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowkeyboard.h"

#include "view/palette.h"
#include "view/shortcutsdialog.h"

#include <QMainWindow>

namespace view {

WindowKeyboard::WindowKeyboard(const Context &context, QMainWindow &window)
    : QObject(&window), m_context(context), m_window(window), m_shortcuts(window, context.settings)
{
}

void WindowKeyboard::openPalette()
{
    if (!m_palette) {
        m_palette = new Palette(m_context.search, m_context.relations, m_window);
        connect(m_palette, &Palette::hitChosen, this, &WindowKeyboard::hitChosen);
    }
    m_palette->open();
}

void WindowKeyboard::openShortcuts()
{
    (new ShortcutsDialog(m_shortcuts, &m_window))->open();
}

} // namespace view
