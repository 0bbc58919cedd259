// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace app {

/// What the desktop tells of its appearance by org.freedesktop.portal.Settings: asked once, heard
/// from then on. What is of another type or without a meaning counts as not said.
class SettingsPortal : public QObject
{
    Q_OBJECT
public:
    enum class ColorScheme { NoPreference, Dark, Light };

    using QObject::QObject;

    void ask();

    [[nodiscard]] ColorScheme colorScheme() const { return m_colorScheme; }
    [[nodiscard]] bool wantsContrast() const { return m_wantsContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);
    void keep(ColorScheme colorScheme, bool wantsContrast);

    ColorScheme m_colorScheme = ColorScheme::NoPreference;
    bool m_wantsContrast = false;
};

} // namespace app
