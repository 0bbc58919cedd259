// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"
#include "json/profilekeys.h"
#include "json/reader.h"

namespace json {

Result<User> userFromJson(const QJsonValue &value)
{
    Reader reader(value, "user");
    User user;
    user.id = reader.id<UserId>("id");
    for (const TextField &field : textFields)
        user.*field.member = reader.text(field.key);
    user.needsMentoring = reader.flag("need_mentoring");
    user.isAvailableToMentor = reader.flag("available_to_mentor");
    user.isAvailable = reader.optionalFlag("is_available");
    user.isAdmin = reader.flag("is_admin");
    user.isEmailVerified = reader.flag("is_email_verified");
    user.registeredAt = reader.optionalTime("registration_date").value_or(0);
    return reader.result(user);
}

QJsonObject toJson(const User &user)
{
    QJsonObject object;
    object.insert(QStringLiteral("id"), user.id.value());
    for (const TextField &field : textFields)
        object.insert(QLatin1String(field.key), textOrNull(user.*field.member));
    object.insert(QStringLiteral("need_mentoring"), user.needsMentoring);
    object.insert(QStringLiteral("available_to_mentor"), user.isAvailableToMentor);
    if (user.isAvailable)
        object.insert(QStringLiteral("is_available"), *user.isAvailable);
    object.insert(QStringLiteral("is_admin"), user.isAdmin);
    object.insert(QStringLiteral("is_email_verified"), user.isEmailVerified);
    object.insert(QStringLiteral("registration_date"), user.registeredAt);
    return object;
}

Result<User> oneUserFromJson(const QJsonDocument &document)
{
    return userFromJson(document.isObject() ? QJsonValue(document.object()) : QJsonValue());
}

Result<QList<User>> usersFromJson(const QJsonDocument &document)
{
    return listFromJson<User>(document, userFromJson);
}

} // namespace json
