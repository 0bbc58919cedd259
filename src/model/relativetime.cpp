// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace model {

namespace {

struct RelativeTime {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

} // namespace

QString relativeTime(UnixSeconds time, UnixSeconds now)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    constexpr int day = 24 * hour;
    constexpr int week = 7 * day;
    const double age = now - time;
    if (age < minute && age > -day)
        return RelativeTime::tr("just now");
    if (age >= 0 && age < hour)
        return RelativeTime::tr("%Ln minute(s) ago", nullptr, int(age / minute));
    if (age >= 0 && age < day)
        return RelativeTime::tr("%Ln hour(s) ago", nullptr, int(age / hour));
    if (age >= 0 && age < week)
        return RelativeTime::tr("%Ln day(s) ago", nullptr, int(age / day));
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
    QString clock = QLocale().toString(moment.time(), format);
    if (moment.date() == toLocalTime(now).date())
        return clock;
    //: date, then time of day
    return RelativeTime::tr("%1, %2").arg(QLocale().toString(moment.date(), QLocale::ShortFormat),
                                          clock);
}

} // namespace model
