// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemappearance.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>

#include <functional>

#include <qt_windows.h>

namespace app {

namespace {

using view::theme::Appearance;

bool hasHighContrast()
{
    HIGHCONTRASTW setting{};
    setting.cbSize = sizeof(setting);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, setting.cbSize, &setting, 0)
        && (setting.dwFlags & HCF_HIGHCONTRASTON);
}

Appearance present()
{
    if (hasHighContrast())
        return Appearance::HighContrast;
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes"
                       "\\Personalize"),
        QSettings::NativeFormat);
    const QVariant isLight = personalize.value(QStringLiteral("AppsUseLightTheme"));
    if (!isLight.isValid()) // before Windows 10
        return Appearance::System;
    return isLight.toInt() == 0 ? Appearance::Dark : Appearance::Light;
}

/// Every top-level window is told of a change of the settings.
class SettingsWatch : public QObject, public QAbstractNativeEventFilter
{
public:
    explicit SettingsWatch(std::function<void(Appearance)> changed) : m_changed(std::move(changed))
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
        look();
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const UINT kind = static_cast<const MSG *>(message)->message;
        if (kind == WM_SETTINGCHANGE || kind == WM_THEMECHANGED || kind == WM_SYSCOLORCHANGE)
            // Afterwards: Qt takes up the new palette first.
            QMetaObject::invokeMethod(this, &SettingsWatch::look, Qt::QueuedConnection);
        return false;
    }

private:
    void look() { m_changed(present()); }

    std::function<void(Appearance)> m_changed;
};

} // namespace

void SystemAppearance::start()
{
    if (!m_source)
        m_source = std::make_unique<SettingsWatch>(
            [this](Appearance appearance) { Q_EMIT told(appearance); });
}

} // namespace app
