// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"
#include "model/changemodel.h"
#include "model/commentmodel.h"
#include "model/completionhistory.h"
#include "model/membermodel.h"
#include "model/ownprofile.h"
#include "model/relationmodel.h"
#include "model/searchindex.h"
#include "model/taskmodel.h"
#include "session/enrolment.h"
#include "session/session.h"
#include "store/store.h"
#include "support/scriptedsecretstore.h"
#include "sync/directory.h"
#include "sync/onlinecommands.h"
#include "sync/sync.h"
#include "view/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace test {

/// The rooms below the views, real ones, over a store in memory and a server that is not there:
/// what a panel needs to be looked at and to be tested.
class Stage
{
public:
    Stage();
    ~Stage();

    /// Takes up a session from a scripted keychain, without a network.
    void signIn();
    /// Relations in every state, with tasks and comments, as if seen just now.
    void fill();
    /// As fill(), but every text is one that a hostile person would write.
    void fillHostile(const QString &text);
    /// The tasks and comments of the relation, as if pulled.
    void seeTasks(RelationId relation, const QList<Task> &tasks);
    void seeComments(RelationId relation, TaskId task, const QList<Comment> &comments);
    /// An edit of the person's, as if made just now; the store shows it as waiting.
    EditId make(const Edit &edit);
    /// Likewise, and it waits for the person.
    EditId park(const Edit &edit, const Trouble &trouble);
    /// Takes it away again, as when it is done.
    void drop(EditId edit);
    [[nodiscard]] int waitingCount() const;
    /// A pull that finds nobody: the link is Offline then.
    void goOffline();

    [[nodiscard]] view::Context context();
    [[nodiscard]] std::unique_ptr<view::MainWindow> window();

    static constexpr qint64 me = 7;
    static constexpr RelationId current{1};
    static constexpr RelationId received{3};
    static constexpr RelationId sent{4};
    static constexpr RelationId past{5};
    static constexpr RelationId deletedPartner{6};
    static constexpr RelationId unseen{2}; ///< runs, but its tasks were never seen

    /// What the preferences say of this computer, and how often it was to be fetched again.
    view::KeptData::Facts kept;
    int fetchedAgain = 0;
    view::ProgramFacts facts;

    QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    ScriptedSecretStore secrets;
    http::Client client;
    std::unique_ptr<session::Session> session;
    store::Store store;
    session::Enrolment enrolment;
    syncing::Sync sync;
    syncing::Directory directory;
    syncing::OnlineCommands online;
    model::OwnProfile profile;
    model::RelationModel relations;
    model::TaskModel tasks;
    model::CommentModel comments;
    model::MemberModel members;
    model::CompletionHistory history;
    model::ChangeModel changes;
    model::SearchIndex search;
};

/// Names, tasks and notes that somebody might write who means harm, or just writes another script.
[[nodiscard]] QStringList hostileTexts();

} // namespace test
