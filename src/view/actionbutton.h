// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPushButton>

namespace view {

/// A button that does what the action does, says what it says, and can be pressed when it can.
[[nodiscard]] inline QPushButton *actionButton(QAction &action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action.objectName() + QLatin1String("Button"));
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const auto follow = [&action, button] {
        button->setText(action.text());
        button->setEnabled(action.isEnabled());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

} // namespace view
