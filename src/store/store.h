// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "domain/user.h"
#include "store/row.h"
#include "store/table.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace store {

class Outbox;

/// Whose data a cache holds; part of what each row is sealed to, so that rows cannot be swapped.
struct Owner {
    QUrl server;
    UserId userId;

    friend bool operator==(const Owner &, const Owner &) = default;
};

/// The truth that every model shows: what the service last said, and over it the edits of one's own
/// that no listing has shown yet. In memory for what is in view, sealed on disk beneath: what the
/// service said in the cache, which can be pulled again, the edits in the outbox, which cannot.
///
/// One door in: the replace… functions take a whole listing, write the difference in one
/// transaction, and change just the rows that differ. Called on the GUI thread only.
class Store : public QObject
{
    Q_OBJECT
public:
    /// Of the cache's tables; a cache of another one is not read.
    static constexpr int cacheVersion = 1;

    explicit Store(QObject *parent = nullptr);
    ~Store() override;

    /// How a cache was found. All but Ready start empty; what was there is set aside, not deleted
    /// (one is kept).
    enum class Opened {
        Ready,
        New,
        Damaged, ///< a page or a seal is broken: set aside, to be pulled again
        UnknownVersion, ///< written by a newer program: set aside, to be pulled again
        WrongKey, ///< sealed with another key, which is lost: set aside
    };
    /// Opens or makes the account's cache and outbox in that folder (made 0700, files 0600).
    /// Storage: the disk does not let us; the store is then open in memory, and everything works
    /// until the program ends. When the folder is already open in another process: Storage, too.
    /// Keychain, likewise: what the keychain gave is not a key of 32 bytes. The outbox then takes
    /// no edits, for the same reason; it alone may refuse them, too: see Outbox::open().
    Result<Opened> open(const QString &folder, const Owner &owner, const Secret &dataKey);
    /// Everything works, nothing is written to disk.
    void openInMemory(const Owner &owner);
    /// Empties all tables. The files stay. While closed, what comes in
    /// (a late answer) is ignored.
    void close();
    /// Deletes a closed account's folder (an absolute path) with all that is in it. Storage: it is
    /// open, here or in another process, or something is left.
    static Result<Done> wipe(const QString &folder);

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] Owner owner() const;

    [[nodiscard]] const User &me() const; ///< default-made until it was seen
    [[nodiscard]] const Table<RelationRow> &relations() const;
    /// The tasks of the open relation.
    [[nodiscard]] const Table<TaskRow> &tasks() const;
    /// The comments of the open task.
    [[nodiscard]] const Table<CommentRow> &comments() const;

    /// The directory of members, the account itself left out; empty until openPeople().
    [[nodiscard]] const Table<PersonRow> &people() const;
    /// Reads the kept directory, which is not done at open() since few starts look at it.
    void openPeople();
    [[nodiscard]] bool isPeopleOpen() const;

    [[nodiscard]] RelationId openRelationId() const;
    [[nodiscard]] TaskId openTaskId() const;
    /// Reads the relation's tasks by index, and closes the open task. An invalid id: none.
    void openRelation(RelationId id);
    void openTask(TaskId id);

    /// When the service was last heard about it; none: never.
    [[nodiscard]] std::optional<UnixSeconds> relationsSeenAt() const;
    [[nodiscard]] std::optional<UnixSeconds> peopleSeenAt() const; ///< the whole directory
    [[nodiscard]] std::optional<UnixSeconds> tasksSeenAt(RelationId relation) const;
    [[nodiscard]] std::optional<UnixSeconds> commentsSeenAt(RelationId relation, TaskId task) const;

    /// Tasks and comments as the service last said, of any relation, open or not; read from disk.
    [[nodiscard]] QList<Task> seenTasks(RelationId relation) const;
    [[nodiscard]] QList<Comment> seenComments(RelationId relation, TaskId task) const;

    // The door in: whole listings, at the moment they were received. A relation that is gone from
    // the listing goes with its tasks and comments; a task that is gone goes with its comments.
    // Storage: not written; the tables show it all the same, and storageFailed() was sent. An
    // unchanged listing writes nothing: its seenAt is kept in memory until close().
    Result<Done> replaceMe(const User &me);
    Result<Done> replaceRelations(const QList<Relation> &listing, UnixSeconds seenAt);
    Result<Done> replaceTasks(RelationId relation, const QList<Task> &listing, UnixSeconds seenAt);
    Result<Done> replaceComments(RelationId relation, TaskId task, const QList<Comment> &listing,
                                 UnixSeconds seenAt);
    /// The whole directory; opens it.
    Result<Done> replacePeople(const QList<User> &listing, UnixSeconds seenAt);
    /// A part of the directory: takes these people over and leaves the others as they are; opens
    /// it. The moment of the last whole listing stays.
    Result<Done> addPeople(const QList<User> &people);

    /// The edits of one's own that wait: the tables show them over what the service said.
    [[nodiscard]] Outbox &outbox();
    [[nodiscard]] const Outbox &outbox() const;
    [[nodiscard]] bool isProfileWaiting() const;
    /// What was only here has got a number of the service's, and its row has come with a listing:
    /// who looks at it goes on looking at it.
    void follow(RelationId relation, TaskId local, TaskId real);
    void follow(RelationId local, RelationId real);

Q_SIGNALS:
    void meChanged();
    void openRelationChanged();
    void openTaskChanged();
    /// Some seenAt moved on, be it that a row changed or not.
    void freshnessChanged();
    /// Before it is open under its real number, if it is open.
    void taskRenumbered(RelationId relation, TaskId local, TaskId real);
    /// The detail is one translated sentence; the disk is full or read-only (told once, until
    /// something could be written again), or the cache was damaged and started anew.
    void storageFailed(const Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace store
