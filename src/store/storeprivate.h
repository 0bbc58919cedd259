// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cache.h"
#include "store/database.h"
#include "store/folder.h"
#include "store/outbox.h"
#include "store/overlay.h"
#include "store/store.h"

#include <QSet>

namespace store {

/// The inside of Store. What is seen is kept apart from what is shown: the tables are what was seen
/// with the overlay over it.
class Store::Private
{
public:
    explicit Private(Store *store) : q(store) { }

    Result<Opened> openCache(const QString &path, const Secret &dataKey);
    void openOutbox(const Result<Opened> &opened);
    void openMemory();
    /// Writes the moments that no other write took along.
    void flush();
    void clear();

    /// Does it with the cache; when that shows damage, once more with a new cache. The error is to
    /// be told by tell() at the end of the public function.
    template <typename Operation> std::optional<Error> run(Operation operation);
    /// A listing that came in: onto the disk, and into what is known.
    template <typename T>
    std::optional<Error> write(const Place &place, const QList<T> &rows, const Listing &listing);
    void tell();
    [[nodiscard]] static Result<Done> outcome(const std::optional<Error> &error);

    [[nodiscard]] QList<Task> seenTasksOf(RelationId relation);
    [[nodiscard]] QList<Comment> seenCommentsOf(RelationId relation, TaskId task);
    [[nodiscard]] std::optional<UnixSeconds> seenAt(const Place &place) const;

    [[nodiscard]] RelationRow rowOf(const Relation &relation);
    /// Of these as seen, and the added ones.
    [[nodiscard]] QList<RelationRow> relationRows(const QList<Relation> &seen);
    [[nodiscard]] TaskRow rowOf(const Task &task) const; ///< of the open relation
    [[nodiscard]] QList<TaskRow> taskRows() const;
    void refreshRelation(RelationId relation);
    /// Lays the edits of that lane over what was seen.
    void layLane(RelationId lane);
    void layTasks(RelationId relation);
    void layAccount();
    void layAll();
    void refreshComments(RelationId relation, TaskId task);
    void refreshMe();
    [[nodiscard]] QList<Relation> seenRelations() const;
    /// Writes these over the directory in memory, which is to be changed after it.
    std::optional<Error> writePeople(const QList<User> &changed, QList<qint64> goneIds,
                                     const std::optional<Listing> &listing);
    void closeMissingTask();
    void setOpenTask(TaskId task);

    Store *q;
    Owner owner;
    Secret key;
    std::unique_ptr<Folder> folder; ///< none in memory; outlives the cache
    std::unique_ptr<Cache> cache; ///< none while closed

    User me; ///< as seen
    User shownMe; ///< with the edit that waits
    Table<RelationRow> relations;
    Table<TaskRow> tasks;
    Table<CommentRow> comments;
    Table<PersonRow> people;
    bool isPeopleOpen = false;
    bool arePeopleUnwritten = false; ///< the disk did not take something of them
    QList<qint64> unwrittenGone; ///< of people who are perhaps still on disk
    RelationId openRelation;
    TaskId openTask;
    QList<Task> seenTasks; ///< of the open relation, in the order of their ids
    QList<Comment> seenComments; ///< of the open task
    Outbox outbox;
    Overlay overlay;
    /// Of the relations, of the people, of all relations' tasks, and of the comments of relations
    /// that were open.
    QHash<Place, Listing> listings;

private:
    Opened attach();
    void load();
    std::optional<Fault> startFresh();
    void startOver();
    void rescue();

    void keep(const Place &place, const QList<Task> &rows) { m_unwrittenTasks[place] = rows; }
    void keep(const Place &place, const QList<Comment> &rows) { m_unwrittenComments[place] = rows; }
    void keep(const Place &, const QList<Relation> &) { } // the table has them
    void keep(const Place &, const QList<User> &) { }
    void forgetGone(const Place &place, const QList<qint64> &goneIds);

    QSet<Place> m_unwrittenMoments;
    QHash<Place, QList<Task>> m_unwrittenTasks; ///< listings that the disk did not take
    QHash<Place, QList<Comment>> m_unwrittenComments;
    bool m_isStartingOver = false;
    bool m_isFailing = false; ///< and it has been told
    std::optional<Error> m_toTell;
};

[[nodiscard]] inline Error errorOf(const Fault &fault)
{
    return {Error::Kind::Storage, 0, fault.sentence, false};
}

template <typename Operation> std::optional<Error> Store::Private::run(Operation operation)
{
    std::optional<Fault> fault = attempt(operation);
    if (fault && fault->isDamage && !m_isStartingOver) {
        m_toTell = errorOf(*fault);
        startOver();
        fault = attempt(operation);
    }
    if (!fault)
        return {};
    if (!m_isFailing)
        m_toTell = errorOf(*fault);
    m_isFailing = true;
    return errorOf(*fault);
}

template <typename T>
std::optional<Error> Store::Private::write(const Place &place, const QList<T> &rows,
                                           const Listing &listing)
{
    Cache::Written written;
    std::optional<Error> error = run([&] { written = cache->replace(place, rows, listing); });
    m_unwrittenTasks.remove(place);
    m_unwrittenComments.remove(place);
    m_unwrittenMoments.remove(place);
    if (error)
        keep(place, rows);
    else if (written.anything)
        m_isFailing = false;
    else
        m_unwrittenMoments.insert(place);
    listings.insert(place, listing);
    forgetGone(place, written.goneIds);
    return error;
}

} // namespace store
