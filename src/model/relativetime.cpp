// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace model {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("RelativeTime", text, nullptr, count);
}

} // namespace

QString relativeTime(UnixSeconds time, UnixSeconds now)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    constexpr int day = 24 * hour;
    constexpr int week = 7 * day;
    const double age = now - time;
    if (age < minute && age > -day)
        return tr("just now");
    if (age >= 0 && age < hour)
        return tr("%n minute(s) ago", int(age / minute));
    if (age >= 0 && age < day)
        return tr("%n hour(s) ago", int(age / hour));
    if (age >= 0 && age < week)
        return tr("%n day(s) ago", int(age / day));
    return QLocale().toString(toLocalTime(time).date(), QLocale::ShortFormat);
}

QString fullTime(UnixSeconds time)
{
    return QLocale().toString(toLocalTime(time), QLocale::LongFormat);
}

QString clockTime(UnixSeconds time, UnixSeconds now)
{
    const QDateTime moment = toLocalTime(time);
    // Some locales have seconds in their short form.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    const QString clock = QLocale().toString(moment.time(), format);
    if (moment.date() == toLocalTime(now).date())
        return clock;
    //: date, then time of day
    return QCoreApplication::translate("RelativeTime", "%1, %2")
        .arg(QLocale().toString(moment.date(), QLocale::ShortFormat), clock);
}

} // namespace model
