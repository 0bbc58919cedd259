// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"
#include "store/store.h"

#include <QTemporaryDir>

namespace test {

/// An account's store, and what a server might say to it. The person is 7, the partner 9.
class NewsStage
{
public:
    static constexpr UserId me{7};
    static constexpr UserId partner{9};
    static constexpr RelationId running{1};
    static constexpr double day = 24 * 60 * 60;

    NewsStage() { open(); }
    ~NewsStage() { store.close(); } // before its folder goes

    /// As when the program begins.
    void open()
    {
        const auto opened =
            store.open(m_folder.filePath(QStringLiteral("account")),
                       {QUrl(QStringLiteral("https://mentors.example/")), me}, m_key);
        if (!opened)
            qFatal("the store does not open");
    }

    [[nodiscard]] static Relation relation(qint64 id, Relation::State state, bool isSentByMe)
    {
        Relation made;
        made.id = RelationId(id);
        made.senderId = isSentByMe ? me : partner;
        made.isSentByMe = isSentByMe;
        made.mentor = {partner, QStringLiteral("Ada")};
        made.mentee = {me, QStringLiteral("Me")};
        made.state = state;
        made.endsAt = unixNow() + 90 * day;
        return made;
    }

    [[nodiscard]] static Task task(qint64 id, const QString &text)
    {
        Task made;
        made.id = TaskId(id);
        made.description = text;
        return made;
    }

    [[nodiscard]] static Comment comment(qint64 id, UserId author, const QString &text)
    {
        Comment made;
        made.id = CommentId(id);
        made.authorId = author;
        made.taskId = TaskId(1);
        made.relationId = running;
        made.text = text;
        return made;
    }

    void list(const QList<Relation> &relations, UnixSeconds seenAt = unixNow())
    {
        if (!store.replaceRelations(relations, seenAt))
            qFatal("the relations are not taken");
    }
    void listTasks(const QList<Task> &tasks)
    {
        if (!store.replaceTasks(running, tasks, unixNow()))
            qFatal("the tasks are not taken");
    }
    void listComments(const QList<Comment> &comments)
    {
        if (!store.replaceComments(running, TaskId(1), comments, unixNow()))
            qFatal("the comments are not taken");
    }
    /// One mentorship with a task and no comment, seen.
    void begin()
    {
        list({relation(1, Relation::State::Accepted, true)});
        listTasks({task(1, QStringLiteral("Read"))});
        listComments({});
    }
    /// An edit of the person's, which waits.
    WaitingEdit make(Edit edit)
    {
        WaitingEdit entry;
        entry.id = store.outbox().takeId();
        entry.edit = std::move(edit);
        nameAddition(entry.edit, entry.id);
        store.outbox().write({.put = {entry}});
        return entry;
    }
    /// A listing has shown it.
    void drop(const WaitingEdit &entry) { store.outbox().write({.removed = {entry.id}}); }

private:
    QTemporaryDir m_folder;
    Secret m_key = Secret::random(32);

public:
    store::Store store;
};

} // namespace test
