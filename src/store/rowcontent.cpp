// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowcontent.h"

#include "json/json.h"

namespace store {

namespace {

template <typename Number> void append(QByteArray &content, Number number)
{
    content.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void append(QByteArray &content, const std::optional<UnixSeconds> &moment)
{
    content.append(moment ? '1' : '0');
    append(content, moment.value_or(0));
}

void append(QByteArray &content, const QString &text)
{
    content.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

// Numbers of fixed width first. One text comes last; of several each has its length before it.

QByteArray contentOf(const User &user)
{
    const auto &[id, name, userName, email, bio, location, occupation, organization, slackUserName,
                 socialMediaLinks, skills, interests, resumeUrl, photoUrl, needsMentoring,
                 isAvailableToMentor, isAvailable, isAdmin, isEmailVerified, registeredAt] = user;
    QByteArray content;
    content.reserve(1024);
    append(content, id.value());
    append(content, registeredAt);
    for (const bool flag : {needsMentoring, isAvailableToMentor, isAvailable.has_value(),
                            isAvailable.value_or(false), isAdmin, isEmailVerified}) {
        content.append(flag ? '1' : '0');
    }
    for (const QString *text :
         {&name, &userName, &email, &bio, &location, &occupation, &organization, &slackUserName,
          &socialMediaLinks, &skills, &interests, &resumeUrl, &photoUrl}) {
        append(content, text->size());
        append(content, *text);
    }
    return content;
}

/// Few enough for the long way.
QByteArray contentOf(const Relation &relation)
{
    return QJsonDocument(json::toJson(relation)).toJson(QJsonDocument::Compact);
}

QByteArray contentOf(const Task &task)
{
    const auto &[id, description, createdAt, completedAt] = task;
    QByteArray content;
    content.reserve(32 + description.size() * 2);
    append(content, id.value());
    append(content, createdAt);
    append(content, completedAt);
    append(content, description);
    return content;
}

QByteArray contentOf(const Comment &comment)
{
    const auto &[id, authorId, taskId, relationId, createdAt, modifiedAt, text] = comment;
    QByteArray content;
    content.reserve(64 + text.size() * 2);
    for (const qint64 number : {id.value(), authorId.value(), taskId.value(), relationId.value()})
        append(content, number);
    append(content, createdAt);
    append(content, modifiedAt);
    append(content, text);
    return content;
}

} // namespace store
