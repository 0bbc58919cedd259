// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"
#include "model/membermodel.h"
#include "model/ownprofile.h"
#include "model/relationmodel.h"
#include "store/store.h"
#include "support/scriptedserver.h"
#include "sync/directory.h"
#include "sync/sync.h"

#include <QSettings>
#include <QTemporaryDir>

namespace test {

/// The rooms below the views of members, real ones, over a store in memory and a server that says
/// what the test tells it to; while it is told nothing, it has no relations and nobody in it.
class MemberStage
{
public:
    MemberStage();

    /// The directory, as if all of it was seen just now.
    void seePeople(const QList<User> &people);
    void seeMe(const User &user) { (void)store.replaceMe(user); }
    /// Relations that one shows beside a member: each of the state, with that person.
    void seeRelations(const QList<Relation> &relations);
    /// A pull that the server answers: the link is Online then.
    void goOnline();
    /// A pull that finds nobody: the link is Offline then.
    void goOffline();

    /// Looks for a mentor; names Rust, testing, maps and public speaking.
    [[nodiscard]] static User me();
    [[nodiscard]] static QList<User> people();
    [[nodiscard]] static Relation relation(qint64 id, Relation::State state, const User &person,
                                           bool isSentByMe = true);
    [[nodiscard]] static QByteArray json(const User &user);

    // Of people().
    static constexpr UserId amara{11}; ///< mentors, is free, shares Rust and testing
    static constexpr UserId jean{12}; ///< long texts; mentors, has a mentorship
    static constexpr UserId sofia{13}; ///< looks for a mentor
    static constexpr UserId yael{14}; ///< right to left; both
    static constexpr UserId bare{15}; ///< nothing but a user name; not confirmed

    /// Whom the server knows when one is asked for.
    QList<User> served;
    ScriptedServer server;
    QTemporaryDir folder;
    QSettings settings;
    http::Client client;
    store::Store store;
    syncing::Sync sync;
    syncing::Directory directory;
    model::OwnProfile profile;
    model::RelationModel relations;
    model::MemberModel members;

private:
    [[nodiscard]] Answer answerTo(const Seen &request) const;
};

} // namespace test
