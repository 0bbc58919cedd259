// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsportal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <optional>

namespace app {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorSchemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

/// The number in it; none when it is something else.
std::optional<uint> numberIn(QVariant value)
{
    // Read() packs its answer twice, the signal once.
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (value.userType() != QMetaType::UInt)
        return std::nullopt;
    return value.toUInt();
}

SettingsPortal::ColorScheme schemeOf(uint number)
{
    switch (number) {
    case 1:
        return SettingsPortal::ColorScheme::Dark;
    case 2:
        return SettingsPortal::ColorScheme::Light;
    default: // later ones mean nothing to us
        return SettingsPortal::ColorScheme::NoPreference;
    }
}

} // namespace

void SettingsPortal::ask()
{
    qRegisterMetaType<QDBusVariant>(); // by which the slot is found
    // First of all, so that no change falls between the answer and the hearing.
    QDBusConnection::sessionBus().connect(service, path, interface,
                                          QStringLiteral("SettingChanged"), this,
                                          SLOT(take(QString, QString, QDBusVariant)));
    ask(colorSchemeKey);
    ask(contrastKey);
}

void SettingsPortal::ask(const QString &key)
{
    QDBusMessage read =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read.setArguments({appearance, key});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        // An error: there is no portal, or it does not know the key.
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(key, reply.value().variant());
    });
}

void SettingsPortal::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance)
        take(key, value.variant());
}

void SettingsPortal::take(const QString &key, const QVariant &value)
{
    const std::optional<uint> number = numberIn(value);
    if (!number)
        return;
    if (key == contrastKey)
        keep(m_colorScheme, *number == 1);
    else if (key == colorSchemeKey)
        keep(schemeOf(*number), m_wantsContrast);
}

void SettingsPortal::keep(ColorScheme colorScheme, bool wantsContrast)
{
    if (colorScheme == m_colorScheme && wantsContrast == m_wantsContrast)
        return;
    m_colorScheme = colorScheme;
    m_wantsContrast = wantsContrast;
    Q_EMIT changed();
}

} // namespace app
