// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/taskfacts.h"

#include "model/relativetime.h"
#include "model/taskmodel.h"
#include "view/dates.h"

namespace view {

TaskFacts TaskFacts::of(const QModelIndex &index)
{
    using Model = model::TaskModel;
    TaskFacts facts;
    if (!index.isValid() || index.data(Model::IsGroupRole).toBool())
        return facts;
    facts.id = TaskId(index.data(Model::KeyRole).toLongLong());
    facts.text = index.data(Model::DescriptionRole).toString();
    facts.isDone = index.data(Model::IsDoneRole).toBool();
    facts.createdAt = index.data(Model::CreatedAtRole).toDouble();
    const QVariant completed = index.data(Model::CompletedAtRole);
    if (completed.isValid())
        facts.completedAt = completed.toDouble();
    facts.waiting = static_cast<Waiting>(index.data(Model::WaitingRole).toInt());
    facts.isParked = index.data(Model::IsParkedRole).toBool();
    const QVariant comments = index.data(Model::CommentCountRole);
    if (comments.isValid())
        facts.commentCount = comments.toInt();
    return facts;
}

QString TaskFacts::title() const
{
    return text.trimmed().isEmpty() ? tr("(no text)", "a task without a text") : text;
}

QString TaskFacts::age() const
{
    if (waiting == Waiting::Adding)
        return tr("Just added");
    return model::relativeTime(completedAt.value_or(createdAt));
}

QString TaskFacts::edgeWords() const
{
    if (isParked)
        return tr("Needs you", "a change of a task waits for the person");
    return waiting == Waiting::Adding ? age() : ageWords(completedAt.value_or(createdAt));
}

QString TaskFacts::waitingWords() const
{
    if (isParked)
        return waiting == Waiting::Adding ? tr("Not added yet: it waits for you")
                                          : tr("A change of it waits for you");
    switch (waiting) {
    case Waiting::No:
        return {};
    case Waiting::Adding:
        return tr("Waiting to be added");
    case Waiting::Completing:
        return tr("Waiting to be completed");
    case Waiting::Deleting:
        return tr("Waiting to be deleted");
    }
    return {};
}

} // namespace view
