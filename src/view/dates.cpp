// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/dates.h"

#include "model/relativetime.h"

#include <QLocale>
#include <QRegularExpression>

namespace view {

namespace {

// Qt has no medium date: it is the long one without the day of the week, and with a short month.
QString mediumFormat()
{
    static const QRegularExpression weekday(
        QStringLiteral("^ddd+[^dMy']*(?='|[dMy])|[ ,\u060C]*(?<!d)ddd+$"));
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    // A language that sets the weekday elsewhere keeps its own short form.
    if (format.contains(QStringLiteral("ddd")) || !format.contains(QStringLiteral("yy")))
        return QLocale().dateFormat(QLocale::ShortFormat);
    return format.trimmed();
}

} // namespace

QString mediumDate(QDate date)
{
    return QLocale().toString(date, mediumFormat());
}

QString mediumDate(UnixSeconds time)
{
    return mediumDate(toLocalTime(time).date());
}

QString ageWords(UnixSeconds time)
{
    constexpr double week = 7.0 * 24 * 60 * 60;
    const double age = unixNow() - time;
    return age >= week || age <= -week ? mediumDate(time) : model::relativeTime(time);
}

} // namespace view
