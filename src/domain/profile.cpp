// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profile.h"

#include <QtGlobal>

QString User::*memberOf(ProfileField field)
{
    switch (field) {
    case ProfileField::Name:
        return &User::name;
    case ProfileField::UserName:
        return &User::userName;
    case ProfileField::Bio:
        return &User::bio;
    case ProfileField::Location:
        return &User::location;
    case ProfileField::Occupation:
        return &User::occupation;
    case ProfileField::Organization:
        return &User::organization;
    case ProfileField::SlackUserName:
        return &User::slackUserName;
    case ProfileField::SocialMediaLinks:
        return &User::socialMediaLinks;
    case ProfileField::Skills:
        return &User::skills;
    case ProfileField::Interests:
        return &User::interests;
    case ProfileField::ResumeUrl:
        return &User::resumeUrl;
    case ProfileField::PhotoUrl:
        return &User::photoUrl;
    }
    Q_UNREACHABLE();
}

ProfileEdit ProfileEdit::between(const User &before, const User &after)
{
    ProfileEdit edit;
    for (const ProfileField field : allProfileFields) {
        const QString &wanted = after.*memberOf(field);
        if (wanted != before.*memberOf(field))
            edit.texts.insert(field, wanted);
    }
    if (before.needsMentoring != after.needsMentoring)
        edit.needsMentoring = after.needsMentoring;
    if (before.isAvailableToMentor != after.isAvailableToMentor)
        edit.isAvailableToMentor = after.isAvailableToMentor;
    return edit;
}

User ProfileEdit::appliedTo(User user) const
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        user.*memberOf(it.key()) = it.value();
    user.needsMentoring = needsMentoring.value_or(user.needsMentoring);
    user.isAvailableToMentor = isAvailableToMentor.value_or(user.isAvailableToMentor);
    return user;
}

ProfileEdit ProfileEdit::with(const ProfileEdit &later) const
{
    ProfileEdit both = *this;
    both.texts.insert(later.texts);
    if (later.needsMentoring)
        both.needsMentoring = later.needsMentoring;
    if (later.isAvailableToMentor)
        both.isAvailableToMentor = later.isAvailableToMentor;
    return both;
}

bool ProfileEdit::isEmpty() const
{
    return texts.isEmpty() && !needsMentoring && !isAvailableToMentor;
}
