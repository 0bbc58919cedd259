// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"
#include "http/serveraddress.h"
#include "model/membermodel.h"
#include "model/ownprofile.h"
#include "model/relationmodel.h"
#include "session/enrolment.h"
#include "store/store.h"
#include "support/scriptedserver.h"
#include "sync/directory.h"
#include "sync/onlinecommands.h"
#include "sync/sync.h"

namespace test {

/// The rooms below the views of the account, real ones, over a store in memory and a server that
/// says what the test tells it to.
class AccountStage
{
public:
    AccountStage();

    /// The own profile, as if seen just now.
    void seeMe(const User &user) { (void)store.replaceMe(user); }
    /// The directory, as if all of it was seen just now.
    void seePeople(const QList<User> &people);
    /// A mentorship that runs, with a person of that name.
    void seeRunning(const QString &partner);
    /// A pull that finds nobody: the link is Offline then.
    void goOffline();

    /// Every text is set, in lengths that people write.
    [[nodiscard]] static User maya();
    [[nodiscard]] static QList<User> people();
    [[nodiscard]] static QByteArray adminsJson(const QList<User> &admins);
    [[nodiscard]] static QByteArray profileJson(const User &user);

    ScriptedServer server;
    http::Client client;
    store::Store store;
    syncing::Sync sync;
    syncing::Directory directory;
    syncing::OnlineCommands commands;
    session::Enrolment enrolment;
    model::OwnProfile profile;
    model::RelationModel relations;
    model::MemberModel members;
};

} // namespace test
