// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/commentfacts.h"

#include "domain/texts.h"
#include "view/dates.h"

namespace view {

CommentFacts CommentFacts::of(const QModelIndex &index)
{
    using Model = model::CommentModel;
    CommentFacts facts;
    if (!index.isValid())
        return facts;
    facts.id = CommentId(index.data(Model::KeyRole).toLongLong());
    facts.text = index.data(Model::TextRole).toString();
    facts.author = index.data(Model::AuthorNameRole).toString();
    facts.authorId = index.data(Model::AuthorIdRole).toLongLong();
    facts.isOwn = index.data(Model::IsOwnRole).toBool();
    facts.createdAt = index.data(Model::CreatedAtRole).toDouble();
    const QVariant modified = index.data(Model::ModifiedAtRole);
    if (modified.isValid())
        facts.modifiedAt = modified.toDouble();
    facts.waiting = static_cast<model::Waiting>(index.data(Model::WaitingRole).toInt());
    facts.isParked = index.data(Model::IsParkedRole).toBool();
    return facts;
}

QString CommentFacts::authorName() const
{
    if (isOwn)
        return tr("You", "author of a comment");
    return author.isEmpty() ? tr("Somebody", "author of a comment, not known") : oneLine(author);
}

QString CommentFacts::timeWords() const
{
    if (isParked)
        return tr("Needs you", "a change of a comment waits for the person");
    switch (waiting) {
    case model::Waiting::Changing:
        return tr("Saving…", "state of a comment");
    case model::Waiting::Deleting:
        return tr("Deleting…", "state of a comment");
    case model::Waiting::No:
        break;
    default:
        return tr("Sending…", "state of a comment");
    }
    const QString age = ageWords(createdAt);
    return modifiedAt ? tr("%1 · edited", "time of a comment").arg(age) : age;
}

QString CommentFacts::waitingWords() const
{
    if (isParked)
        return waiting == model::Waiting::Adding ? tr("Not sent yet: it waits for you")
                                                 : tr("A change of it waits for you");
    switch (waiting) {
    case model::Waiting::Changing:
        return tr("Waiting to be changed");
    case model::Waiting::Deleting:
        return tr("Waiting to be deleted");
    case model::Waiting::No:
        return {};
    default:
        return tr("Waiting to be sent");
    }
}

} // namespace view
