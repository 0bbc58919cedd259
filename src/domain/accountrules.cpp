// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accountrules.h"

#include "domain/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rules {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(AccountRules)
};

// api.md 5.2 and 11.3.
constexpr TextLimits nameLimits{2, 30, 30};
constexpr TextLimits userNameLimits{5, 25, 30};
constexpr TextLimits longText{0, 450, 500};
constexpr TextLimits shortText{0, 60, 80};

bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression expression(
        QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return expression.match(text).hasMatch();
}

std::optional<QString> lengthProblem(const QString &text, const TextLimits &limits)
{
    if (text.contains(QChar::Null))
        return Sentences::tr("This text holds a character that the server cannot keep.");
    const int counted = countedLength(text);
    if (counted < limits.least)
        return Sentences::tr("At least %Ln characters, blanks not counted.", nullptr, limits.least);
    if (counted > limits.most)
        return Sentences::tr("At most %Ln characters, blanks not counted.", nullptr, limits.most);
    if (rawLength(text) > limits.mostRaw)
        return Sentences::tr("At most %Ln characters with blanks.", nullptr, limits.mostRaw);
    return {};
}

// White space as the service's pattern takes it: what does not count for the length.
std::optional<QString> nameProblem(const QString &name)
{
    for (const QChar letter : name) {
        const bool isPlain =
            (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
        if (!isPlain && letter != u'-' && countedLength(letter) > 0) {
            return Sentences::tr("A name has only letters from A to Z, hyphens and blanks: the "
                                 "server takes no others.");
        }
    }
    return {};
}

} // namespace

TextLimits limitsOf(ProfileField field)
{
    switch (field) {
    case ProfileField::Name:
        return nameLimits;
    case ProfileField::UserName:
        return userNameLimits;
    case ProfileField::Bio:
    case ProfileField::Skills:
        return longText;
    case ProfileField::Location:
    case ProfileField::Occupation:
    case ProfileField::Organization:
    case ProfileField::SlackUserName:
        return shortText;
    case ProfileField::SocialMediaLinks:
        return {0, 400, 500};
    case ProfileField::Interests:
        return {0, 150, 200};
    case ProfileField::ResumeUrl:
    case ProfileField::PhotoUrl:
        return {0, 200, 200};
    }
    Q_UNREACHABLE();
}

TextLimits passwordLimits()
{
    // No column holds it: what is stored is a digest of fixed size.
    return {8, 64, 1000};
}

bool fits(const QString &text, const TextLimits &limits)
{
    return !lengthProblem(text, limits);
}

std::optional<QString> problemWith(ProfileField field, const QString &text)
{
    if (auto problem = lengthProblem(text, limitsOf(field)))
        return problem;
    if (field == ProfileField::Name)
        return nameProblem(text);
    if (field == ProfileField::UserName && !matches(text, "[A-Za-z0-9_]+"))
        return Sentences::tr("A user name has only letters from A to Z, digits and underscores.");
    return {};
}

std::optional<QString> problemWithEmail(const QString &email)
{
    if (!matches(email, "[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+\\.[A-Za-z0-9.-]+"))
        return Sentences::tr("An e-mail address looks like name@example.org.");
    if (rawLength(email) > mostEmailLength)
        return Sentences::tr("At most %Ln characters with blanks.", nullptr, mostEmailLength);
    return {};
}

std::optional<QString> problemWithPassword(const QString &password)
{
    if (password.contains(u' '))
        return Sentences::tr("A password has no blanks.");
    return lengthProblem(password, passwordLimits());
}

std::optional<QString> problemWithNotes(const QString &notes)
{
    return lengthProblem(notes, {0, mostNotesLength, mostNotesLength});
}

std::optional<QString> problemWith(const ProfileEdit &edit)
{
    for (const ProfileField field : allProfileFields) {
        if (!edit.texts.contains(field))
            continue;
        if (auto problem = problemWith(field, edit.texts.value(field)))
            return problem;
    }
    return {};
}

} // namespace rules
