// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"
#include "store/store.h"

#include <QUrl>

using namespace Qt::StringLiterals;

/// Values for the tests of models.
namespace sample {

inline const UserId me{7};

inline Relation relation(qint64 id, Relation::State state, bool isSentByMe = false,
                         const QString &partner = u"Ada"_s)
{
    Relation relation;
    relation.id = RelationId(id);
    relation.state = state;
    relation.isSentByMe = isSentByMe;
    relation.mentor = {UserId(100 + id), partner};
    relation.mentee = {me, u"Me"_s};
    relation.senderId = isSentByMe ? me : relation.mentor.id;
    relation.createdAt = 1000.0 + double(id);
    relation.endsAt = unixNow() + 10.5 * 86'400;
    relation.notes = u"notes"_s;
    return relation;
}

inline Task task(qint64 id, const QString &description, std::optional<UnixSeconds> completedAt = {})
{
    return {TaskId(id), description, 2000.0 + double(id), completedAt};
}

inline Comment comment(qint64 id, UserId author, const QString &text)
{
    Comment comment;
    comment.id = CommentId(id);
    comment.authorId = author;
    comment.taskId = TaskId(1);
    comment.relationId = RelationId(1);
    comment.createdAt = 3000.0 + double(id);
    comment.text = text;
    return comment;
}

inline void open(store::Store &store)
{
    store.openInMemory({QUrl(u"https://example.org"_s), me});
}

/// An edit that waits; its number.
inline EditId write(store::Store &store, Edit edit)
{
    const EditId id = store.outbox().takeId();
    nameAddition(edit, id);
    store.outbox().write({.put = {WaitingEdit{.id = id, .edit = edit, .since = unixNow()}}});
    return id;
}

/// It waits for the person from now on.
inline void park(store::Store &store, EditId id)
{
    WaitingEdit entry = *store.outbox().edits().find(id);
    entry.state = WaitingEdit::State::Parked;
    entry.trouble = Trouble{Trouble::Kind::ServerFault};
    store.outbox().write({.put = {entry}});
}

/// It is done, or was given up.
inline void drop(store::Store &store, EditId id)
{
    store.outbox().write({.removed = {id}});
}

} // namespace sample
