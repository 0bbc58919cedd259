// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeprivate.h"

#include <QCoreApplication>

namespace store {

namespace {

QList<User> peopleIn(const Table<PersonRow> &table)
{
    QList<User> people;
    people.reserve(table.size());
    for (const PersonRow &row : table.rows())
        people.append(row.person);
    return people;
}

} // namespace

Result<Store::Opened> Store::Private::openCache(const QString &path, const Secret &dataKey)
{
    if (dataKey.size() != Sealer::keySize) {
        return Error{Error::Kind::Keychain, 0,
                     QCoreApplication::translate("Storage", "The key to your data is not valid."),
                     false};
    }
    Result<std::unique_ptr<Folder>> owned = Folder::own(path);
    if (!owned)
        return owned.error();
    folder = std::move(*owned);
    key = dataKey.copy();
    Opened opened = Opened::Damaged;
    std::optional<Fault> fault = attempt([&] { opened = attach(); });
    if (fault ? fault->isDamage : opened != Opened::Ready && opened != Opened::New)
        fault = startFresh();
    if (fault)
        return errorOf(*fault);
    return opened;
}

void Store::Private::openOutbox(const Result<Opened> &opened)
{
    if (opened)
        (void)outbox.open(*folder, owner, key); // it refuses edits itself, with the reason
    else
        outbox.refuse(opened.error());
    layAll();
}

void Store::Private::openMemory()
{
    cache.reset();
    folder.reset();
    cache = std::make_unique<Cache>(openMemoryDatabase(),
                                    Sealer(owner, Secret::random(Sealer::keySize)));
    const Cache::Found found = cache->inspect();
    Q_ASSERT(found == Cache::Found::New);
    Q_UNUSED(found)
}

/// Opens the folder's cache, and reads what is always in memory; throws as Cache does.
Store::Opened Store::Private::attach()
{
    cache = std::make_unique<Cache>(openDatabase(folder->cachePath()), Sealer(owner, key));
    switch (cache->inspect()) {
    case Cache::Found::New:
        return Opened::New;
    case Cache::Found::UnknownVersion:
        return Opened::UnknownVersion;
    case Cache::Found::WrongKey:
        return Opened::WrongKey;
    case Cache::Found::Ready:
        break;
    }
    load();
    return Opened::Ready;
}

/// Does not grow with the number of tasks.
void Store::Private::load()
{
    const QList<User> users = cache->rows<User>(Place::me());
    const QList<Relation> seen = cache->rows<Relation>(Place::relations());
    QHash<Place, Listing> known = cache->listings(Kind::Task);
    known.insert(cache->listings(Kind::Relation));
    known.insert(cache->listings(Kind::Person));
    listings = known;
    me = users.isEmpty() ? User() : users.first();
    shownMe = overlay.over(me);
    relations.resetTo(relationRows(seen));
}

/// Sets aside what is there.
std::optional<Fault> Store::Private::startFresh()
{
    cache.reset();
    if (!folder->setAside())
        return readOnlyFault();
    return attempt([this] { attach(); });
}

/// After damage, while in use. What is in memory is still right and goes into the new cache; the
/// rest counts as never seen, so that it is pulled again.
void Store::Private::startOver()
{
    m_isStartingOver = true;
    if (!folder || startFresh())
        openMemory();
    m_unwrittenMoments.clear();
    const QHash<Place, Listing> earlier = std::exchange(listings, {});
    for (const Place &place : {Place::relations(), Place::tasksOf(openRelation),
                               Place::commentsOf(openRelation, openTask)}) {
        if (earlier.contains(place))
            listings.insert(place, earlier.value(place));
    }
    if (isPeopleOpen && earlier.contains(Place::people()))
        listings.insert(Place::people(), earlier.value(Place::people()));
    const std::optional<Fault> fault = attempt([this] { rescue(); });
    m_isFailing = m_isFailing || fault;
    const QList<RelationRow> rows = relations.rows();
    for (const RelationRow &row : rows)
        refreshRelation(row.relation.id);
    m_isStartingOver = false;
    Q_EMIT q->freshnessChanged();
}

void Store::Private::rescue()
{
    const auto known = listings;
    if (me.id.isValid())
        cache->replace<User>(Place::me(), {me}, {});
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        const Place &place = it.key();
        if (place.kind == Kind::Task) {
            cache->replace(place, seenTasks, *it);
        } else if (place.kind == Kind::Comment) {
            cache->replace(place, seenComments, *it);
        } else if (place.kind == Kind::Relation) {
            cache->replace(place, seenRelations(), *it);
        }
    }
    if (!isPeopleOpen)
        return;
    const auto seen = known.constFind(Place::people());
    cache->merge(Place::people(), {}, peopleIn(people),
                 seen == known.cend() ? std::optional<Listing>() : *seen);
    arePeopleUnwritten = false;
}

QList<Relation> Store::Private::seenRelations() const
{
    QList<Relation> seen;
    for (const RelationRow &row : relations.rows()) {
        if (!row.relation.id.isLocal())
            seen.append(row.relation);
    }
    return seen;
}

void Store::Private::flush()
{
    if (!cache)
        return;
    QHash<Place, Listing> moments;
    for (const Place &place : std::as_const(m_unwrittenMoments))
        moments.insert(place, listings.value(place));
    m_unwrittenMoments.clear();
    // What is lost if it fails is when something was last seen, not what.
    (void)attempt([&] { cache->writeListings(moments); });
}

void Store::Private::clear()
{
    outbox.close(); // before the folder is given up
    cache.reset();
    folder.reset();
    key = Secret();
    owner = {};
    me = {};
    shownMe = {};
    isPeopleOpen = false;
    arePeopleUnwritten = false;
    unwrittenGone.clear();
    seenTasks.clear();
    seenComments.clear();
    overlay.clear();
    listings.clear();
    m_unwrittenMoments.clear();
    m_unwrittenTasks.clear();
    m_unwrittenComments.clear();
    m_isFailing = false;
    m_toTell.reset();
}

void Store::Private::tell()
{
    if (m_toTell)
        Q_EMIT q->storageFailed(*std::exchange(m_toTell, {}));
}

Result<Done> Store::Private::outcome(const std::optional<Error> &error)
{
    if (error)
        return *error;
    return Done();
}

/// What was known of things beneath rows that are no longer listed.
void Store::Private::forgetGone(const Place &place, const QList<qint64> &goneIds)
{
    const auto forget = [this](const auto &isGone) {
        listings.removeIf([&](const auto &it) { return isGone(it.key()); });
        m_unwrittenTasks.removeIf([&](const auto &it) { return isGone(it.key()); });
        m_unwrittenComments.removeIf([&](const auto &it) { return isGone(it.key()); });
        m_unwrittenMoments.removeIf([&](const Place &known) { return isGone(known); });
    };
    const QSet<qint64> gone(goneIds.cbegin(), goneIds.cend());
    if (gone.isEmpty())
        return;
    if (place.kind == Kind::Relation)
        forget([&](const Place &known) { return gone.contains(known.relation.value()); });
    if (place.kind == Kind::Task) {
        forget([&](const Place &known) {
            return known.kind == Kind::Comment && known.relation == place.relation
                && gone.contains(known.task.value());
        });
    }
}

} // namespace store
