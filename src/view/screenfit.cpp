// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/screenfit.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace view {

namespace {

constexpr int usualEdge = 4; // of a window's frame

int area(const QRect &rect)
{
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

} // namespace

QRect fitted(const QRect &frame, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return frame;
    const QRect screen = *std::max_element(screens.cbegin(), screens.cend(),
                                           [&frame](const QRect &one, const QRect &other) {
                                               return area(one & frame) < area(other & frame);
                                           });
    QRect fit(frame.topLeft(), frame.size().boundedTo(screen.size()));
    fit.moveLeft(qBound(screen.left(), fit.left(), screen.right() - fit.width() + 1));
    fit.moveTop(qBound(screen.top(), fit.top(), screen.bottom() - fit.height() + 1));
    return fit;
}

void fitToScreens(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    QList<QRect> places;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        places.append(screen->availableGeometry());
    // Before it is shown a window has no frame yet: then one of a usual size is reckoned with.
    const QRect inner = window.geometry();
    QMargins frame(inner.left() - window.frameGeometry().left(),
                   inner.top() - window.frameGeometry().top(),
                   window.frameGeometry().right() - inner.right(),
                   window.frameGeometry().bottom() - inner.bottom());
    if (frame.isNull())
        frame = {usualEdge, 2 * window.fontMetrics().height(), usualEdge, usualEdge};
    const QRect fit = fitted(inner + frame, places) - frame;
    if (fit != inner)
        window.setGeometry(fit);
}

} // namespace view
