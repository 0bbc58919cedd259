// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/primarybutton.h"

namespace view {

/// The button of what cannot be undone: filled with the colour of what is bad, once it can be
/// pressed. Its words say what it does.
class DangerButton : public PrimaryButton
{
    Q_OBJECT
public:
    explicit DangerButton(QWidget *parent = nullptr) : PrimaryButton(theme::Tint::Bad, parent) { }
};

} // namespace view
