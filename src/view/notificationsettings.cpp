// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/notificationsettings.h"

namespace view {

namespace {

QString timeFormat()
{
    return QStringLiteral("HH:mm");
}

QString key(const char *name)
{
    return QStringLiteral("notifications/") + QLatin1String(name);
}

QString key(NotificationSettings::Kind kind)
{
    switch (kind) {
    case NotificationSettings::Kind::Requests:
        return key("requests");
    case NotificationSettings::Kind::Work:
        return key("work");
    case NotificationSettings::Kind::Ends:
        return key("ends");
    }
    Q_UNREACHABLE();
}

} // namespace

bool NotificationSettings::isOn() const
{
    return m_settings.value(key("on")).toBool();
}

void NotificationSettings::setOn(bool isOn)
{
    m_settings.setValue(key("on"), isOn);
}

bool NotificationSettings::isWanted(Kind kind) const
{
    return m_settings.value(key(kind), true).toBool();
}

void NotificationSettings::setWanted(Kind kind, bool isWanted)
{
    m_settings.setValue(key(kind), isWanted);
}

bool NotificationSettings::hasQuietHours() const
{
    return m_settings.value(key("quiet")).toBool();
}

void NotificationSettings::setQuietHours(bool hasThem)
{
    m_settings.setValue(key("quiet"), hasThem);
}

QTime NotificationSettings::time(const QString &key, QTime usual) const
{
    const QTime kept = QTime::fromString(m_settings.value(key).toString(), timeFormat());
    return kept.isValid() ? kept : usual;
}

QTime NotificationSettings::quietFrom() const
{
    return time(key("quietFrom"), QTime(22, 0));
}

QTime NotificationSettings::quietTo() const
{
    return time(key("quietTo"), QTime(7, 0));
}

void NotificationSettings::setQuietTimes(QTime from, QTime to)
{
    m_settings.setValue(key("quietFrom"), from.toString(timeFormat()));
    m_settings.setValue(key("quietTo"), to.toString(timeFormat()));
}

bool NotificationSettings::isQuietAt(QTime time) const
{
    if (!hasQuietHours())
        return false;
    const QTime from = quietFrom();
    const QTime to = quietTo();
    return from <= to ? from <= time && time < to : from <= time || time < to;
}

} // namespace view
