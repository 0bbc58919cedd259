// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sync/edit.h"
#include "sync/status.h"

#include <QObject>

#include <memory>

namespace http {
class Client;
}
namespace store {
class Store;
}

namespace syncing {

/// (The namespace is not "sync" because POSIX has a function of that name.)
///
/// The only meeting of the service and the store, and the home of every command of the person.
///
/// Pulls at start, on refresh() and on a timer with back-off: what is in view first, at most four
/// calls in flight. Commands are sent once, in order within a relation, and are done when a listing
/// shows them (docs/sync.md); until then the store shows the row as waiting.
class Sync : public QObject
{
    Q_OBJECT
public:
    Sync(http::Client &client, store::Store &store, QObject *parent = nullptr);
    ~Sync() override;

    /// From now on pulls; a session is there and the store is open.
    void start();
    /// Aborts what is under way; edits that were on their way fail for that reason. What was seen
    /// stays in the store.
    void stop(Error::Kind reason = Error::Kind::Cancelled);
    /// Pulls now, whatever the back-off says: "Sync now".
    void refresh();
    /// As refresh(), but only when the last listing is over ten seconds old: the window comes to
    /// the front.
    void refreshIfStale();
    /// Gives up the present pull; what has arrived stays.
    void cancelPull();

    /// What the person looks at: opened in the store at once, and pulled before all else.
    void openRelation(RelationId relation);
    void openTask(TaskId task);

    [[nodiscard]] Status status() const;
    /// Whether an edit is still on its way.
    [[nodiscard]] bool hasWaitingEdits() const;

    // Commands. The callback says whether the edit was taken up (its row then shows as waiting) or
    // not, and then nothing has happened and the text is the caller's to keep. Offline: there is no
    // network now, and it is looked for at once; SessionEnded: nobody is signed in; Invalid: the
    // service would refuse it. What fails later comes by editFailed().
    void addTask(RelationId relation, const QString &description, QObject *context,
                 Callback<TaskId> taken);
    void completeTask(RelationId relation, TaskId task, QObject *context, Callback<Done> taken);
    void deleteTask(RelationId relation, TaskId task, QObject *context, Callback<Done> taken);
    void addComment(RelationId relation, TaskId task, const QString &text, QObject *context,
                    Callback<CommentId> taken);
    /// Only one's own. base: the text that was edited.
    void editComment(RelationId relation, TaskId task, CommentId comment, const QString &base,
                     const QString &text, QObject *context, Callback<Done> taken);
    void deleteComment(RelationId relation, TaskId task, CommentId comment, QObject *context,
                       Callback<Done> taken);

    /// Invalid: what rules::problemWith() says of it, with the person as the store knows them
    /// (which opens the people). Of who is not in the directory nothing is known: the service
    /// decides.
    void sendRequest(const RelationRequest &request, QObject *context, Callback<RelationId> taken);
    /// Takes the pending request back and sends the other one, as one command: that one goes only
    /// when the first is gone.
    void replaceRequest(RelationId withdrawn, const RelationRequest &request, QObject *context,
                        Callback<RelationId> taken);
    void withdrawRequest(RelationId relation, QObject *context, Callback<Done> taken);
    void acceptRequest(RelationId relation, QObject *context, Callback<Done> taken);
    void rejectRequest(RelationId relation, QObject *context, Callback<Done> taken);
    void cancelRelation(RelationId relation, QObject *context, Callback<Done> taken);

    /// An empty edit is taken and does nothing.
    void updateProfile(const ProfileEdit &edit, QObject *context, Callback<Done> taken);

Q_SIGNALS:
    void statusChanged(const syncing::Status &status);
    /// A pull has come to its end: everything was seen, or the error is why not.
    void pullFinished(const Result<Done> &result);
    void editFailed(const syncing::FailedEdit &failed);
    /// Another relation is open in the store than openRelation() said: the one that was open is
    /// gone, or has got its real number.
    void openRelationChanged(RelationId relation);
    /// A listing shows the edit.
    void editDone(const syncing::Edit &edit);
    /// None is on its way any more.
    void editsSettled();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace syncing
