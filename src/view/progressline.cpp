// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/progressline.h"

#include "view/accessibles.h"
#include "view/metrics.h"
#include "view/rowpainting.h"

namespace view {

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    accessibles::install();
    setFixedHeight(metrics::progress);
}

void ProgressLine::setProgress(int done, int total)
{
    if (m_done == done && m_total == total)
        return;
    m_done = done;
    m_total = total;
    setAccessibleName(tr("%L1 of %L2 done", "tasks").arg(done).arg(total));
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintProgress(&painter, rect(), m_done, m_total, palette(), layoutDirection());
}

} // namespace view
