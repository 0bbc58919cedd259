// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/bodies.h"

#include "json/profilekeys.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace json {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray loginBody(const QString &userName, const QString &password)
{
    return compact(
        {{QStringLiteral("username"), userName}, {QStringLiteral("password"), password}});
}

QByteArray registrationBody(const Registration &registration)
{
    return compact({
        {QStringLiteral("name"), registration.name},
        {QStringLiteral("username"), registration.userName},
        {QStringLiteral("email"), registration.email},
        {QStringLiteral("password"), registration.password},
        {QStringLiteral("terms_and_conditions_checked"), registration.areTermsAccepted},
        {QStringLiteral("need_mentoring"), registration.needsMentoring},
        {QStringLiteral("available_to_mentor"), registration.isAvailableToMentor},
    });
}

QByteArray resendBody(const QString &email)
{
    return compact({{QStringLiteral("email"), email}});
}

QByteArray profileBody(const ProfileEdit &edit)
{
    QJsonObject object;
    for (auto it = edit.texts.cbegin(); it != edit.texts.cend(); ++it)
        object.insert(keyOf(memberOf(it.key())), it.value());
    if (edit.needsMentoring)
        object.insert(QStringLiteral("need_mentoring"), *edit.needsMentoring);
    if (edit.isAvailableToMentor)
        object.insert(QStringLiteral("available_to_mentor"), *edit.isAvailableToMentor);
    return compact(object);
}

QByteArray passwordBody(const QString &current, const QString &wanted)
{
    return compact(
        {{QStringLiteral("current_password"), current}, {QStringLiteral("new_password"), wanted}});
}

QByteArray requestBody(const RelationRequest &request)
{
    return compact({
        {QStringLiteral("mentor_id"), request.mentor.value()},
        {QStringLiteral("mentee_id"), request.mentee.value()},
        {QStringLiteral("end_date"), request.endsAt},
        {QStringLiteral("notes"), request.notes},
    });
}

QByteArray taskBody(const QString &description)
{
    return compact({{QStringLiteral("description"), description}});
}

QByteArray commentBody(const QString &text)
{
    return compact({{QStringLiteral("comment"), text}});
}

QByteArray adminBody(UserId user)
{
    return compact({{QStringLiteral("user_id"), user.value()}});
}

} // namespace json
