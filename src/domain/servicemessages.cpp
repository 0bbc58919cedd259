// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicemessages.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

// Word for word, so that English shows what the service says.
constexpr const char *known[] = {
    // Signing in and registering.
    QT_TRANSLATE_NOOP("ServiceMessages", "Username or password is wrong."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Please verify your email before login."),
    QT_TRANSLATE_NOOP("ServiceMessages", "A user with that username already exists."),
    QT_TRANSLATE_NOOP("ServiceMessages", "A user with that email already exists."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Your email is invalid."),
    QT_TRANSLATE_NOOP("ServiceMessages", "You are not registered in the system."),
    QT_TRANSLATE_NOOP("ServiceMessages", "You already confirm your email."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Account already confirmed."),
    QT_TRANSLATE_NOOP("ServiceMessages",
                      "The confirmation link is invalid or the token has expired."),
    // The account.
    QT_TRANSLATE_NOOP("ServiceMessages", "Current password is incorrect."),
    QT_TRANSLATE_NOOP("ServiceMessages",
                      "New password should not be same as the current password."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Your name is invalid."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Your username is invalid."),
    QT_TRANSLATE_NOOP("ServiceMessages", "User does not exist."),
    QT_TRANSLATE_NOOP("ServiceMessages",
                      "You cannot delete your account, since you are the only Admin left."),
    QT_TRANSLATE_NOOP("ServiceMessages", "User is already an Admin."),
    QT_TRANSLATE_NOOP("ServiceMessages", "User is not an Admin."),
    // Requests and relations.
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentorship relation does not exist."),
    QT_TRANSLATE_NOOP("ServiceMessages", "This mentorship relation request does not exist."),
    QT_TRANSLATE_NOOP("ServiceMessages", "This mentorship relation is not in the pending state."),
    QT_TRANSLATE_NOOP("ServiceMessages",
                      "This mentorship relation status is not in the accepted state."),
    QT_TRANSLATE_NOOP("ServiceMessages", "You are not involved in this mentorship relation."),
    QT_TRANSLATE_NOOP("ServiceMessages", "You are currently involved in a mentorship relation."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentor user is already in a relationship."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentee user is already in a relationship."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentor user is not available to mentor."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentee user is not available to be mentored."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentor user does not exist."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentee user does not exist."),
    QT_TRANSLATE_NOOP("ServiceMessages", "End date is invalid since date has passed."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentorship relation maximum duration is 6 months."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentorship relation minimum duration is 4 week."),
    // Tasks and comments.
    QT_TRANSLATE_NOOP("ServiceMessages", "Task does not exist."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Task was already achieved."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Task comment does not exist."),
};

} // namespace

QString serviceMessage(const QString &message)
{
    const bool isKnown =
        std::any_of(std::begin(known), std::end(known),
                    [&message](const char *one) { return message == QLatin1String(one); });
    return isKnown ? QCoreApplication::translate("ServiceMessages", message.toLatin1().constData())
                   : message;
}
