// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace json {

/// Reads the fields of one object and remembers the first thing that is wrong, so that a reader
/// reads straight through and asks once at its end.
class Reader
{
public:
    /// name: what the object is, for the error ("task").
    Reader(const QJsonValue &value, const char *name);

    /// Null and missing give a null QString; anything but a string is an error.
    QString text(const char *key);
    /// Missing or null is an error, as is anything but a whole number from 1 to 2^53 − 1, the range
    /// in which every JSON reader agrees (RFC 8259, section 6).
    template <typename IdType> IdType id(const char *key) { return IdType(wholeId(key)); }
    /// As id(), but null or missing gives an invalid id: an account that was deleted (api.md 5.4).
    template <typename IdType> IdType optionalId(const char *key)
    {
        return isNull(key) ? IdType() : IdType(wholeId(key));
    }
    int integer(const char *key);
    /// A whole number that is not negative.
    int count(const char *key);
    /// Null and missing are false: old data has flags without a value (api.md 1).
    bool flag(const char *key);
    std::optional<bool> optionalFlag(const char *key);
    /// UNIX seconds; finite and between the years 1 and 9999.
    UnixSeconds time(const char *key);
    std::optional<UnixSeconds> optionalTime(const char *key);
    QJsonValue value(const char *key) const;

    [[nodiscard]] bool isNull(const char *key) const;
    [[nodiscard]] bool isValid() const { return m_problem.isEmpty(); }
    void fail(const QString &problem);

    /// The value that was read, or the Protocol error.
    template <typename T> Result<T> result(T read) const
    {
        if (!isValid())
            return error();
        return read;
    }
    [[nodiscard]] Error error() const;

private:
    qint64 wholeId(const char *key);
    void failField(const char *key, const char *wanted);

    QJsonObject m_object;
    QString m_name;
    QString m_problem;
};

/// A Protocol error for an answer of another shape than due.
[[nodiscard]] Error shapeError(const QString &problem);

/// Reads an array of one kind; more than 100,000 entries are refused.
template <typename T>
Result<QList<T>> listFromJson(const QJsonValue &value, Result<T> (*read)(const QJsonValue &))
{
    constexpr qsizetype most = 100'000;
    if (!value.isArray())
        return shapeError(QStringLiteral("a list is due"));
    const QJsonArray array = value.toArray();
    if (array.size() > most)
        return shapeError(QStringLiteral("the list is too long"));
    QList<T> list;
    list.reserve(array.size());
    for (const QJsonValue entry : array) {
        Result<T> item = read(entry);
        if (!item)
            return item.error();
        list.append(std::move(*item));
    }
    return list;
}

template <typename T>
Result<QList<T>> listFromJson(const QJsonDocument &document, Result<T> (*read)(const QJsonValue &))
{
    return listFromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(), read);
}

/// Null for a null QString, so that what was null stays null.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

} // namespace json
