// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/fitteddialog.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScreen>

namespace view {

bool FittedDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return isDone;
}

void FittedDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (event->oldSize().width() != width())
        fit();
}

void FittedDialog::fit()
{
    if (!layout())
        return;
    const int most = screen()->availableGeometry().height();
    const int least = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                    : layout()->totalMinimumSize().height();
    if (minimumHeight() != qMin(least, most))
        setMinimumHeight(qMin(least, most));
}

} // namespace view
