// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/theme.h"

#include <QPushButton>

namespace view {

/// The one button of a page that does what the page is for: filled with the accent.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget *parent = nullptr);

protected:
    PrimaryButton(theme::Tint fill, QWidget *parent);
    void changeEvent(QEvent *event) override;

private:
    void updatePalette();

    theme::Tint m_fill = theme::Tint::Accent;
    bool m_isUpdating = false;
};

} // namespace view
