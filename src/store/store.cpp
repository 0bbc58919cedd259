// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/storeprivate.h"

namespace store {

namespace {

template <typename T> QList<T> inOrder(const QList<T> &listing)
{
    return sortedUnique(listing, [](const T &value) { return value.id; });
}

Listing summary(const QList<Task> &tasks, UnixSeconds seenAt)
{
    const auto done =
        std::count_if(tasks.cbegin(), tasks.cend(), [](const Task &task) { return task.isDone(); });
    return {seenAt, static_cast<int>(done), static_cast<int>(tasks.size())};
}

} // namespace

Store::Store(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    connect(&d->outbox, &Outbox::laneChanged, this, [this](RelationId lane) { d->layLane(lane); });
    connect(&d->outbox, &Outbox::storageFailed, this, &Store::storageFailed);
}

Store::~Store()
{
    d->flush();
    d->outbox.close(); // who waits is told while the tables are still there
}

Result<Store::Opened> Store::open(const QString &folder, const Owner &owner, const Secret &dataKey)
{
    close();
    d->owner = owner;
    Result<Opened> opened = d->openCache(folder, dataKey);
    if (!opened)
        d->openMemory();
    d->openOutbox(opened);
    Q_EMIT meChanged();
    Q_EMIT freshnessChanged();
    return opened;
}

void Store::openInMemory(const Owner &owner)
{
    close();
    d->owner = owner;
    d->openMemory();
    d->outbox.openInMemory();
}

void Store::close()
{
    if (!isOpen())
        return;
    d->flush();
    openRelation(RelationId());
    d->clear();
    d->relations.resetTo({});
    d->people.resetTo({});
    Q_EMIT meChanged();
    Q_EMIT freshnessChanged();
}

Result<Done> Store::wipe(const QString &folder)
{
    return Folder::wipe(folder);
}

bool Store::isOpen() const
{
    return d->cache != nullptr;
}

Owner Store::owner() const
{
    return d->owner;
}

const User &Store::me() const
{
    return d->shownMe;
}

const Table<RelationRow> &Store::relations() const
{
    return d->relations;
}

const Table<TaskRow> &Store::tasks() const
{
    return d->tasks;
}

const Table<CommentRow> &Store::comments() const
{
    return d->comments;
}

RelationId Store::openRelationId() const
{
    return d->openRelation;
}

TaskId Store::openTaskId() const
{
    return d->openTask;
}

void Store::openRelation(RelationId id)
{
    if (!isOpen())
        return;
    openTask(TaskId());
    if (id == d->openRelation)
        return;
    QList<Task> seen;
    if (id.isValid()) {
        seen = d->seenTasksOf(id);
        QHash<Place, Listing> known;
        (void)d->run([&] { known = d->cache->listings(Kind::Comment, id); });
        known.insert(d->listings); // has the later moments
        d->listings = known;
    }
    d->openRelation = id;
    d->seenTasks = seen;
    d->tasks.resetTo(d->taskRows());
    Q_EMIT openRelationChanged();
    d->tell();
}

void Store::openTask(TaskId id)
{
    if (!isOpen() || id == d->openTask)
        return;
    d->setOpenTask(id);
    d->tell();
}

std::optional<UnixSeconds> Store::relationsSeenAt() const
{
    return d->seenAt(Place::relations());
}

std::optional<UnixSeconds> Store::tasksSeenAt(RelationId relation) const
{
    return d->seenAt(Place::tasksOf(relation));
}

std::optional<UnixSeconds> Store::commentsSeenAt(RelationId relation, TaskId task) const
{
    const Place place = Place::commentsOf(relation, task);
    if (!isOpen() || relation == d->openRelation || d->listings.contains(place))
        return d->seenAt(place);
    std::optional<Listing> known;
    (void)d->run([&] { known = d->cache->listing(place); });
    d->tell();
    return known ? known->seenAt : std::optional<UnixSeconds>();
}

QList<Task> Store::seenTasks(RelationId relation) const
{
    if (!isOpen())
        return {};
    QList<Task> seen = d->seenTasksOf(relation);
    d->tell();
    return seen;
}

QList<Comment> Store::seenComments(RelationId relation, TaskId task) const
{
    if (!isOpen())
        return {};
    QList<Comment> seen = d->seenCommentsOf(relation, task);
    d->tell();
    return seen;
}

Result<Done> Store::replaceMe(const User &me)
{
    if (!isOpen())
        return Done();
    d->me = me;
    const std::optional<Error> error = d->write<User>(Place::me(), {me}, {});
    d->refreshMe();
    d->tell();
    return Private::outcome(error);
}

Result<Done> Store::replaceRelations(const QList<Relation> &listing, UnixSeconds seenAt)
{
    if (!isOpen())
        return Done();
    const QList<Relation> seen = inOrder(listing);
    const Place place = Place::relations();
    const bool isLater = d->seenAt(place) != seenAt;
    const std::optional<Error> error =
        d->write(place, seen, {seenAt, 0, static_cast<int>(seen.size())});
    const QList<RelationRow> rows = d->relationRows(seen);
    const auto isOpenOne = [this](const RelationRow &one) { return one.key() == d->openRelation; };
    if (std::none_of(rows.cbegin(), rows.cend(), isOpenOne))
        openRelation(RelationId());
    d->relations.replaceAll(rows);
    if (isLater)
        Q_EMIT freshnessChanged();
    d->tell();
    return Private::outcome(error);
}

Result<Done> Store::replaceTasks(RelationId relation, const QList<Task> &listing,
                                 UnixSeconds seenAt)
{
    if (!isOpen())
        return Done();
    const QList<Task> seen = inOrder(listing);
    const Place place = Place::tasksOf(relation);
    const bool isLater = d->seenAt(place) != seenAt;
    const std::optional<Error> error = d->write(place, seen, summary(seen, seenAt));
    if (relation == d->openRelation) {
        d->seenTasks = seen;
        d->tasks.replaceAll(d->taskRows());
        d->closeMissingTask();
    }
    d->refreshRelation(relation);
    if (isLater)
        Q_EMIT freshnessChanged();
    d->tell();
    return Private::outcome(error);
}

Result<Done> Store::replaceComments(RelationId relation, TaskId task, const QList<Comment> &listing,
                                    UnixSeconds seenAt)
{
    if (!isOpen())
        return Done();
    const QList<Comment> seen = inOrder(listing);
    const Place place = Place::commentsOf(relation, task);
    const bool isLater = commentsSeenAt(relation, task) != seenAt;
    const std::optional<Error> error =
        d->write(place, seen, {seenAt, 0, static_cast<int>(seen.size())});
    if (relation == d->openRelation && task == d->openTask)
        d->seenComments = seen;
    d->refreshComments(relation, task);
    if (isLater)
        Q_EMIT freshnessChanged();
    d->tell();
    return Private::outcome(error);
}

} // namespace store
