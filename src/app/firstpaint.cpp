// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace app {

namespace {

class ExposeFilter : public QObject
{
public:
    ExposeFilter(QWindow *window, QObject *context, std::function<void()> run)
        : QObject(window), m_context(context), m_run(std::move(run))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Expose && m_run) {
            QTimer::singleShot(0, m_context, std::exchange(m_run, {}));
            deleteLater();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QObject *m_context;
    std::function<void()> m_run;
};

} // namespace

void afterFirstPaint(QWidget &window, QObject *context, std::function<void()> run)
{
    window.winId(); // makes the native window, which is what is exposed
    new ExposeFilter(window.windowHandle(), context, std::move(run));
}

} // namespace app
