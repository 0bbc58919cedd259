// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "domain/relation.h"
#include "domain/task.h"
#include "domain/user.h"
#include "http/client.h"
#include "store/outbox.h"
#include "store/store.h"
#include "support/scriptedserver.h"
#include "sync/quick.h"
#include "sync/sync.h"
#include "sync/taken.h"

#include <QSignalSpy>

#include <functional>
#include <optional>

/// A service that lists what the test says it holds, and does with each write what the test says;
/// and a client of it with an account that has pulled.
///
/// I am 7, and a mentor. With 8 there is a running relation (1) with two tasks, and a comment of
/// mine (10) and one of 8's (11) on the first; there are a received request (2) from 8, a sent one
/// (3) to 9, and 9 and 12 are members. Nothing is held back to be undone.
class Stage
{
public:
    Stage();

    /// What happens with one write.
    struct Reaction {
        test::Answer answer;
        std::function<void()> store = {}; ///< what it changes in the service; none: nothing
    };
    /// For the next write. A write for which there is none is an error of the test.
    void onWrite(const Reaction &reaction) { m_reactions.append(reaction); }

    /// Starts, and waits for the first pull.
    void pull();
    /// From now on the running relation's state is another.
    void setState(qint64 relation, Relation::State state);
    Relation &relation(qint64 id);
    void removeRelation(qint64 id);
    void takeIn(const RelationRequest &request, qint64 id);

    /// The requests with bodies, or that change something, as "PUT /user".
    [[nodiscard]] QStringList writes() const;
    [[nodiscard]] QByteArray bodyOfLastWrite() const;

    /// Until nothing goes on by itself: each edit is done, or waits for the person.
    void settle();
    [[nodiscard]] const QList<WaitingEdit> &waiting() const
    {
        return store.outbox().edits().rows();
    }
    /// Of the only edit that waits, which is parked.
    [[nodiscard]] Trouble trouble() const;

    // What the service holds.
    User me;
    QList<Relation> relations;
    QList<Task> tasks; ///< of each relation
    QList<Comment> comments; ///< of relation 1, task 1
    QList<User> members;
    std::optional<test::Answer> listing; ///< in place of every listing

    const bool isQuick = settleSoon();
    test::ScriptedServer server;
    http::Client client;
    store::Store store;
    syncing::Sync sync{client, store};
    QSignalSpy done{&sync, &syncing::Sync::editDone};
    QSignalSpy parked{&sync, &syncing::Sync::editParked};

private:
    test::Answer answerTo(const test::Seen &request);
    [[nodiscard]] test::Answer list(const QByteArray &path) const;

    QList<Reaction> m_reactions;
};
