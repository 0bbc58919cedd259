// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicemessages.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

// Word for word, so that English shows what the service says; but for its fields and numbers, which
// have places here.
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
    QT_TRANSLATE_NOOP("ServiceMessages", "Password shouldn't contain spaces."),
    QT_TRANSLATE_NOOP(
        "ServiceMessages",
        "The %1 field has to be longer than %L2 characters and shorter than %L3 characters."),
    QT_TRANSLATE_NOOP("ServiceMessages", "The %1 field has to be shorter than %L2 characters."),
    // The account.
    QT_TRANSLATE_NOOP("ServiceMessages", "Current password is incorrect."),
    QT_TRANSLATE_NOOP("ServiceMessages",
                      "New password should not be same as the current password."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Your name is invalid."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Your username is invalid."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Your new username is invalid."),
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
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentorship relation maximum duration is %L1 months."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Mentorship relation minimum duration is %L1 week."),
    // Tasks and comments.
    QT_TRANSLATE_NOOP("ServiceMessages", "Task does not exist."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Task was already achieved."),
    QT_TRANSLATE_NOOP("ServiceMessages", "Task comment does not exist."),
};

struct Field {
    const char *key; ///< as the service names it
    const char *words;
};

constexpr Field fields[] = {
    {"name", QT_TRANSLATE_NOOP("ServiceFields", "name")},
    {"username", QT_TRANSLATE_NOOP("ServiceFields", "user name")},
    {"password", QT_TRANSLATE_NOOP("ServiceFields", "password")},
    {"new_password", QT_TRANSLATE_NOOP("ServiceFields", "new password")},
    {"comment", QT_TRANSLATE_NOOP("ServiceFields", "comment")},
    {"bio", QT_TRANSLATE_NOOP("ServiceFields", "about me")},
    {"location", QT_TRANSLATE_NOOP("ServiceFields", "location")},
    {"occupation", QT_TRANSLATE_NOOP("ServiceFields", "occupation")},
    {"organization", QT_TRANSLATE_NOOP("ServiceFields", "organization")},
    {"slack_username", QT_TRANSLATE_NOOP("ServiceFields", "Slack user name")},
    {"social_media_links", QT_TRANSLATE_NOOP("ServiceFields", "social media")},
    {"skills", QT_TRANSLATE_NOOP("ServiceFields", "skills")},
    {"interests", QT_TRANSLATE_NOOP("ServiceFields", "interests")},
};

/// A message as the table has it, and what stood in its places.
struct Shape {
    QString text;
    QString field; ///< in the language of the person; empty: the message names none
    QList<int> numbers;
};

Shape shapeOf(const QString &message)
{
    Shape shape{message, {}, {}};
    for (const Field &field : fields) {
        const QString start = QStringLiteral("The %1 field ").arg(QLatin1String(field.key));
        if (!message.startsWith(start))
            continue;
        shape.field = QCoreApplication::translate("ServiceFields", field.words);
        shape.text = QStringLiteral("The %1 field ") + message.mid(start.size());
    }
    // So few digits that they are a number for sure.
    static const QRegularExpression number(QStringLiteral("(?<=\\s)\\d{1,6}\\b"));
    int place = shape.field.isEmpty() ? 1 : 2;
    for (auto found = number.match(shape.text); found.hasMatch();
         found = number.match(shape.text)) {
        shape.numbers.append(found.captured().toInt());
        shape.text.replace(found.capturedStart(), found.capturedLength(),
                           QStringLiteral("%L%1").arg(place++));
    }
    return shape;
}

} // namespace

QString serviceMessage(const QString &message)
{
    const Shape shape = shapeOf(message);
    const bool isKnown = std::any_of(std::begin(known), std::end(known), [&shape](const char *one) {
        return shape.text == QLatin1String(one);
    });
    if (!isKnown)
        return message;
    QString words =
        QCoreApplication::translate("ServiceMessages", shape.text.toLatin1().constData());
    if (!shape.field.isEmpty())
        words = words.arg(shape.field);
    for (const int number : shape.numbers)
        words = words.arg(number);
    return words;
}
