// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"

#include <cmath>

namespace json {

namespace {

constexpr double largestSafeInteger = 9007199254740991.0; // 2^53 − 1
constexpr double yearOne = -62135596800.0;
constexpr double yearTenThousand = 253402300800.0;

} // namespace

Reader::Reader(const QJsonValue &value, const char *name) : m_name(QString::fromLatin1(name))
{
    if (value.isObject())
        m_object = value.toObject();
    else
        fail(QStringLiteral("an object is due"));
}

QJsonValue Reader::value(const char *key) const
{
    return m_object.value(QLatin1String(key));
}

bool Reader::isNull(const char *key) const
{
    const QJsonValue field = value(key);
    return field.isNull() || field.isUndefined();
}

QString Reader::text(const char *key)
{
    const QJsonValue field = value(key);
    if (field.isString()) {
        const QString text = field.toString();
        return text.isNull() ? QStringLiteral("") : text;
    }
    if (!isNull(key))
        failField(key, "a text");
    return {};
}

qint64 Reader::wholeId(const char *key)
{
    const double number = value(key).toDouble(-1);
    if (!value(key).isDouble() || number < 1 || number > largestSafeInteger
        || number != std::floor(number)) {
        failField(key, "an id");
        return 0;
    }
    return static_cast<qint64>(number);
}

int Reader::integer(const char *key)
{
    const QJsonValue field = value(key);
    const double number = field.toDouble(0.5);
    if (!field.isDouble() || number != std::floor(number) || std::abs(number) > 2e9) {
        failField(key, "a whole number");
        return 0;
    }
    return static_cast<int>(number);
}

int Reader::count(const char *key)
{
    const int number = integer(key);
    if (number < 0)
        failField(key, "a count");
    return number;
}

bool Reader::flag(const char *key)
{
    return optionalFlag(key).value_or(false);
}

std::optional<bool> Reader::optionalFlag(const char *key)
{
    const QJsonValue field = value(key);
    if (field.isBool())
        return field.toBool();
    if (!isNull(key))
        failField(key, "true or false");
    return {};
}

UnixSeconds Reader::time(const char *key)
{
    const QJsonValue field = value(key);
    const double seconds = field.toDouble();
    if (!field.isDouble() || !std::isfinite(seconds) || seconds < yearOne
        || seconds >= yearTenThousand) {
        failField(key, "a time");
        return 0;
    }
    return seconds;
}

std::optional<UnixSeconds> Reader::optionalTime(const char *key)
{
    if (isNull(key))
        return {};
    return time(key);
}

void Reader::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void Reader::failField(const char *key, const char *wanted)
{
    fail(QStringLiteral("“%1” is not %2").arg(QLatin1String(key), QLatin1String(wanted)));
}

Error Reader::error() const
{
    return shapeError(QStringLiteral("%1: %2").arg(m_name, m_problem));
}

Error shapeError(const QString &problem)
{
    return {Error::Kind::Protocol, 0, problem, true};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace json
