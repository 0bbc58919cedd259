// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/result.h"
#include "domain/waitingedit.h"
#include "sync/status.h"
#include "sync/troubles.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

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
/// calls in flight. A command is taken when it is on the disk, with a network or without; it is
/// sent once, in order within a relation, and is done when a listing shows it (docs/sync.md). Until
/// then the store shows the row as waiting.
class Sync : public QObject
{
    Q_OBJECT
public:
    Sync(http::Client &client, store::Store &store, QObject *parent = nullptr);
    ~Sync() override;

    /// From now on pulls; a session is there and the store is open.
    void start();
    /// Aborts what is under way. What was seen stays in the store, what waits in its outbox.
    void stop();
    /// Pulls now, whatever the back-off says: "Sync now".
    void refresh();
    /// As refresh(), but only when the last listing is over ten seconds old: the window comes to
    /// the front.
    void refreshIfStale();
    /// Gives up the present pull; what has arrived stays.
    void cancelPull();

    /// What the person looks at: opened in the store at once, and pulled before all else.
    void openRelation(RelationId relation);
    /// One that is only here so far, too.
    void openTask(TaskId task);

    [[nodiscard]] Status status() const;
    // Commands. The callback says whether the edit was taken up: it is on the disk then, and its
    // row shows as waiting. If not, nothing has happened and the text is the caller's to keep.
    // SessionEnded: nobody was ever signed in; Invalid: the service would refuse it; Storage: the
    // disk did not take it. What the person has to decide later comes by editParked().
    void addTask(RelationId relation, const QString &description, QObject *context,
                 Callback<TaskId> taken);
    void completeTask(RelationId relation, TaskId task, QObject *context, Callback<Done> taken);
    void deleteTask(RelationId relation, TaskId task, QObject *context, Callback<Done> taken);
    /// Many at once, all of them or none: one commit, and shown in one go.
    void addTasks(RelationId relation, const QStringList &descriptions, QObject *context,
                  Callback<Done> taken);
    void completeTasks(RelationId relation, const QList<TaskId> &tasks, QObject *context,
                       Callback<Done> taken);
    void deleteTasks(RelationId relation, const QList<TaskId> &tasks, QObject *context,
                     Callback<Done> taken);
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

    // What waits.
    [[nodiscard]] bool hasWaitingEdits() const;
    /// Whether some edit is under way, or will be by itself in the next moments: not what waits for
    /// a network, for a late answer, or for the person.
    [[nodiscard]] bool isSending() const;
    /// When that edit is tried, or looked for, again, as far as that is a matter of time.
    [[nodiscard]] std::optional<UnixSeconds> nextTryAt(EditId id) const;
    /// Why nothing is sent though there is a network, if so.
    [[nodiscard]] Pause pause() const;
    /// How long completing and deleting wait, so that they can be undone: 0 to 60 s.
    void setGrace(std::chrono::seconds grace);
    [[nodiscard]] std::chrono::seconds grace() const;
    /// The edits that can be undone at present, in the order in which they were made.
    [[nodiscard]] QList<WaitingEdit> undoable() const;
    [[nodiscard]] std::optional<WaitingEdit> latestUndoable() const;
    /// That edit as it waits; none: it is done, or was dropped.
    [[nodiscard]] std::optional<WaitingEdit> waitingEdit(EditId id) const;

    // Decisions about an edit that waits. One that has left or is done meanwhile stays as it is.
    /// As if it had never been made; with it goes what depends on it. Not when it may be on its
    /// way.
    void discardEdit(EditId id);
    /// discardEdit(), as long as it is held back.
    void undo(EditId id);
    /// From the start: what was parked, or the present pause.
    void retryEdit(EditId id);
    /// Another text for what was not sent; the callback as for a command.
    void changeText(EditId id, const QString &text, QObject *context, Callback<Done> taken);
    enum class Resolution {
        KeepMine, ///< CommentChanged: over the other text
        AddAgain, ///< TaskGone: the task anew, and on it what was to be done
        PostAsNew, ///< CommentGone: as a comment of its own
    };
    void resolve(EditId id, Resolution resolution, QObject *context, Callback<Done> taken);
    /// What goes with it when it is discarded.
    [[nodiscard]] QList<WaitingEdit> dependentsOf(EditId id) const;

    // Texts that were begun, kept by keys of the caller's. An empty text takes one away.
    [[nodiscard]] Draft draft(const QString &key) const;
    void saveDraft(const QString &key, const Draft &draft);

    /// Another process has left edits for this one.
    void takeInbox();

Q_SIGNALS:
    void statusChanged(const syncing::Status &status);
    /// A pull has come to its end: everything was seen, or the error is why not.
    void pullFinished(const Result<Done> &result);
    /// The person has to say how it goes on: see its trouble.
    void editParked(const WaitingEdit &entry);
    /// It may be there twice, since it had to be sent again.
    void editDoubled(const WaitingEdit &entry);
    /// Another relation is open in the store than openRelation() said: the one that was open is
    /// gone, or has got its real number.
    void openRelationChanged(RelationId relation);
    /// A listing shows the edit.
    void editDone(const WaitingEdit &entry);
    /// isSending() is no longer so.
    void editsSettled();
    void waitingChanged();
    /// undoable() has others in it, or none.
    void undoableChanged();
    void pauseChanged();
    /// Some nextTryAt() is another.
    void editTimesChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace syncing
