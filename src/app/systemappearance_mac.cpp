// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemappearance.h"

#include <QCoreApplication>
#include <QEvent>

#include <functional>

namespace app {

namespace {

/// Qt watches the application's effective appearance, and tells its windows of a change.
class ThemeWatch : public QObject
{
public:
    explicit ThemeWatch(std::function<void()> changed) : m_changed(std::move(changed))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange)
            // Afterwards: one change is told to many.
            QMetaObject::invokeMethod(this, m_changed, Qt::QueuedConnection);
        return false;
    }

private:
    std::function<void()> m_changed;
};

} // namespace

void SystemAppearance::start()
{
    if (!m_source)
        m_source =
            std::make_unique<ThemeWatch>([this] { Q_EMIT told(view::theme::Appearance::System); });
}

} // namespace app
