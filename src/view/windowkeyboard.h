// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/searchindex.h"
#include "view/context.h"
#include "view/shortcuts.h"

#include <QObject>

class QMainWindow;

namespace view {

class Palette;

/// The palette and the sheet of shortcuts of the window, each made when it is first opened.
class WindowKeyboard : public QObject
{
    Q_OBJECT
public:
    WindowKeyboard(const Context &context, QMainWindow &window);

    void openPalette();
    void openShortcuts();

Q_SIGNALS:
    /// Something that is kept was chosen in the palette.
    void hitChosen(const model::SearchHit &hit);

private:
    Context m_context;
    QMainWindow &m_window;
    Shortcuts m_shortcuts;
    Palette *m_palette = nullptr;
};

} // namespace view
