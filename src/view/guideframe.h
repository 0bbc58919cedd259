// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace view {

/// A thick frame around the part of the window that the guide speaks of. Clicks go through it.
class GuideFrame : public QWidget
{
    Q_OBJECT
public:
    explicit GuideFrame(QWidget *window);

    /// Around that part of the window; none when it is empty.
    void surround(const QRect &target);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace view
