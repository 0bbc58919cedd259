// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowmemory.h"

#include "view/screenfit.h"
#include "view/windowdocks.h"

#include <QLayout>
#include <QMainWindow>
#include <QScreen>

namespace view {

namespace {

constexpr QSize defaultSize(1200, 760);

constexpr int usualGrace = 5; // seconds
constexpr int longestGrace = 60;

QString graceKey()
{
    return QStringLiteral("edits/graceSeconds");
}

QString languageKey()
{
    return QStringLiteral("language");
}

QString key(const char *name)
{
    return QStringLiteral("window/") + QLatin1String(name);
}

} // namespace

void WindowMemory::restoreLayout(QMainWindow &window, WindowDocks &docks) const
{
    if (window.restoreGeometry(m_settings.value(key("geometry")).toByteArray()))
        fitToScreens(window);
    else
        window.resize(defaultSize);
    const QRect geometry = window.geometry();
    docks.restore(m_settings.value(key("layout")).toByteArray());
    // Panels that stood beside each other on a larger screen would not fit into this one.
    const QSize most = window.screen()->availableSize();
    if (window.layout()->minimumSize().boundedTo(most) != window.layout()->minimumSize())
        docks.arrange(Layout::Usual);
    // Docks that are hidden in the layout were shown for a moment, and have made the window grow.
    if (window.geometry() != geometry && !window.isMaximized() && !window.isFullScreen())
        window.setGeometry(geometry);
}

void WindowMemory::saveLayout(const QMainWindow &window, const WindowDocks &docks)
{
    m_settings.setValue(key("geometry"), window.saveGeometry());
    m_settings.setValue(key("layout"), docks.state());
}

theme::Appearance WindowMemory::appearance() const
{
    const QString name = m_settings.value(key("appearance")).toString();
    if (name == QLatin1String("light"))
        return theme::Appearance::Light;
    if (name == QLatin1String("dark"))
        return theme::Appearance::Dark;
    if (name == QLatin1String("contrast"))
        return theme::Appearance::HighContrast;
    return theme::Appearance::System;
}

void WindowMemory::setAppearance(theme::Appearance appearance)
{
    const auto name = [appearance] {
        switch (appearance) {
        case theme::Appearance::System:
            return QStringLiteral("system");
        case theme::Appearance::Light:
            return QStringLiteral("light");
        case theme::Appearance::Dark:
            return QStringLiteral("dark");
        case theme::Appearance::HighContrast:
            return QStringLiteral("contrast");
        }
        Q_UNREACHABLE();
    };
    m_settings.setValue(key("appearance"), name());
}

QString WindowMemory::language() const
{
    return m_settings.value(languageKey()).toString();
}

void WindowMemory::setLanguage(const QString &code)
{
    if (code.isEmpty())
        m_settings.remove(languageKey());
    else
        m_settings.setValue(languageKey(), code);
}

bool WindowMemory::isLayoutLocked() const
{
    return m_settings.value(key("layoutLocked")).toBool();
}

void WindowMemory::setLayoutLocked(bool isLocked)
{
    m_settings.setValue(key("layoutLocked"), isLocked);
}

std::chrono::seconds WindowMemory::grace() const
{
    bool isNumber = false;
    const int seconds = m_settings.value(graceKey(), usualGrace).toInt(&isNumber);
    return std::chrono::seconds(isNumber ? qBound(0, seconds, longestGrace) : usualGrace);
}

void WindowMemory::setGrace(std::chrono::seconds grace)
{
    m_settings.setValue(graceKey(), static_cast<int>(grace.count()));
}

bool WindowMemory::isGuideSeen() const
{
    return m_settings.value(key("guideSeen")).toBool();
}

void WindowMemory::setGuideSeen()
{
    m_settings.setValue(key("guideSeen"), true);
}

RelationId WindowMemory::relation() const
{
    return RelationId(m_settings.value(key("relation")).toLongLong());
}

TaskId WindowMemory::task() const
{
    return TaskId(m_settings.value(key("task")).toLongLong());
}

void WindowMemory::setPlace(RelationId relation, TaskId task)
{
    m_settings.setValue(key("relation"), relation.value());
    // A local id means nothing in the next run.
    m_settings.setValue(key("task"), task.isLocal() ? qint64(0) : task.value());
}

} // namespace view
