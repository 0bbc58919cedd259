// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/primarybutton.h"

#include <QApplication>
#include <QEvent>

namespace view {

PrimaryButton::PrimaryButton(QWidget *parent) : PrimaryButton(theme::Tint::Accent, parent) { }

PrimaryButton::PrimaryButton(theme::Tint fill, QWidget *parent) : QPushButton(parent), m_fill(fill)
{
    updatePalette();
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        updatePalette();
}

void PrimaryButton::updatePalette()
{
    if (m_isUpdating)
        return;
    m_isUpdating = true;
    const QPalette around = QApplication::palette();
    QPalette own;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, theme::color(m_fill, around));
        own.setColor(group, QPalette::ButtonText,
                     around.color(QPalette::Active, QPalette::HighlightedText));
    }
    setPalette(own);
    m_isUpdating = false;
}

} // namespace view
