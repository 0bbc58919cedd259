// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/witness.h"

#include <QJsonArray>
#include <QJsonDocument>

Witness::Witness(const sandbox::Sandbox &sandbox)
    : m_state(QJsonDocument::fromJson(QByteArray::fromStdString(sandbox.state())).object())
{
}

int Witness::effects(Edit::Kind kind, RelationId relation, const QString &text) const
{
    using Kind = Edit::Kind;
    switch (kind) {
    case Kind::AddTask:
        return countTasks(relation, text, false);
    case Kind::CompleteTask:
        return countTasks(relation, text, true);
    case Kind::DeleteTask:
        return 1 - countTasks(relation, text, false);
    case Kind::AddComment:
    case Kind::EditComment:
        return countComments(text);
    case Kind::DeleteComment:
        return 1 - countComments(text);
    case Kind::AcceptRequest:
        return stateOf(relation) == QLatin1String("ACCEPTED") ? 1 : 0;
    case Kind::RejectRequest:
        return stateOf(relation) == QLatin1String("REJECTED") ? 1 : 0;
    case Kind::CancelRelation:
        return stateOf(relation) == QLatin1String("CANCELLED") ? 1 : 0;
    case Kind::WithdrawRequest:
        return stateOf(relation).isEmpty() ? 1 : 0;
    case Kind::SendRequest: {
        int count = 0;
        for (const QJsonValue one : m_state[QLatin1String("relations")].toArray()) {
            if (one[QLatin1String("notes")].toString() == text)
                ++count;
        }
        return count;
    }
    case Kind::UpdateProfile: {
        int count = 0;
        for (const QJsonValue one : m_state[QLatin1String("users")].toArray()) {
            if (one[QLatin1String("bio")].toString() == text)
                ++count;
        }
        return count;
    }
    }
    Q_UNREACHABLE();
}

QStringList Witness::taskTexts(RelationId id) const
{
    QStringList texts;
    for (const QJsonValue task : relation(id)[QLatin1String("tasks")].toArray())
        texts.append(task[QLatin1String("description")].toString());
    return texts;
}

QStringList Witness::commentTexts(RelationId id) const
{
    QStringList texts;
    for (const QJsonValue comment : m_state[QLatin1String("comments")].toArray()) {
        if (comment[QLatin1String("relation_id")].toInteger() == id.value())
            texts.append(comment[QLatin1String("comment")].toString());
    }
    return texts;
}

QString Witness::stateOf(RelationId id) const
{
    return relation(id)[QLatin1String("state")].toString();
}

QJsonObject Witness::relation(RelationId id) const
{
    for (const QJsonValue one : m_state[QLatin1String("relations")].toArray()) {
        if (one[QLatin1String("id")].toInteger() == id.value())
            return one.toObject();
    }
    return {};
}

int Witness::countTasks(RelationId id, const QString &text, bool isDoneOnly) const
{
    int count = 0;
    for (const QJsonValue task : relation(id)[QLatin1String("tasks")].toArray()) {
        const bool isDone = task[QLatin1String("is_done")].toBool();
        if (task[QLatin1String("description")].toString() == text && (isDone || !isDoneOnly))
            ++count;
    }
    return count;
}

int Witness::countComments(const QString &text) const
{
    int count = 0;
    for (const QJsonValue comment : m_state[QLatin1String("comments")].toArray())
        count += comment[QLatin1String("comment")].toString() == text ? 1 : 0;
    return count;
}
