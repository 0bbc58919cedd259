// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/guideframe.h"

#include "view/metrics.h"
#include "view/theme.h"

#include <QPainter>

namespace view {

namespace {

constexpr int outer = 6; // as wide as the frame is in all
constexpr int inner = 2; // of them, the line within that parts it from what is framed

} // namespace

GuideFrame::GuideFrame(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("guideFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void GuideFrame::surround(const QRect &target)
{
    setVisible(!target.isEmpty());
    if (target.isEmpty())
        return;
    const QRect frame =
        target.adjusted(-outer, -outer, outer, outer).intersected(parentWidget()->rect());
    setGeometry(frame);
    // The middle is not the frame's, so that nothing there is painted twice.
    const QRect hole = rect().adjusted(outer, outer, -outer, -outer);
    setMask(QRegion(rect()).subtracted(hole));
    raise();
}

void GuideFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(QPen(theme::color(theme::Tint::Accent, palette()), outer - inner, Qt::SolidLine,
                        Qt::SquareCap, Qt::MiterJoin));
    const int half = (outer - inner) / 2;
    painter.drawRect(rect().adjusted(half, half, -half, -half));
}

} // namespace view
