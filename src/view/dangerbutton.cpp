// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/dangerbutton.h"

#include "view/theme.h"

#include <QApplication>
#include <QEvent>

namespace view {

DangerButton::DangerButton(QWidget *parent) : QPushButton(parent)
{
    updatePalette();
}

void DangerButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        updatePalette();
}

void DangerButton::updatePalette()
{
    if (m_isUpdating)
        return;
    m_isUpdating = true;
    const QPalette around = QApplication::palette();
    QPalette own;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, theme::color(theme::Tint::Bad, around));
        own.setColor(group, QPalette::ButtonText,
                     around.color(QPalette::Active, QPalette::HighlightedText));
    }
    setPalette(own);
    m_isUpdating = false;
}

} // namespace view
