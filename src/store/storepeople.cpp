// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of members: big, so that it is read when it is looked at, and compared in memory.

#include "store/storeprivate.h"

namespace store {

namespace {

QList<PersonRow> rowsOf(const QList<User> &people)
{
    QList<PersonRow> rows;
    rows.reserve(people.size());
    for (const User &person : people)
        rows.append({person});
    return rows;
}

/// Those whom the table does not show just so.
QList<User> different(const QList<User> &people, const Table<PersonRow> &table)
{
    QList<User> result;
    for (const User &person : people) {
        const PersonRow *row = table.find(person.id);
        if (!row || row->person != person)
            result.append(person);
    }
    return result;
}

/// In the table and not among these, which are in the order of their ids.
QList<qint64> missing(const QList<User> &people, const Table<PersonRow> &table)
{
    QList<qint64> result;
    auto next = people.cbegin();
    for (const PersonRow &row : table.rows()) {
        while (next != people.cend() && next->id < row.key())
            ++next;
        if (next == people.cend() || next->id != row.key())
            result.append(row.key().value());
    }
    return result;
}

} // namespace

const Table<PersonRow> &Store::people() const
{
    return d->people;
}

bool Store::isPeopleOpen() const
{
    return d->isPeopleOpen;
}

std::optional<UnixSeconds> Store::peopleSeenAt() const
{
    return d->seenAt(Place::people());
}

void Store::openPeople()
{
    if (!isOpen() || d->isPeopleOpen)
        return;
    QList<User> seen;
    (void)d->run([&] { seen = d->cache->rows<User>(Place::people()); });
    d->isPeopleOpen = true;
    d->people.resetTo(rowsOf(seen));
    d->tell();
}

Result<Done> Store::replacePeople(const QList<User> &listing, UnixSeconds seenAt)
{
    if (!isOpen())
        return Done();
    openPeople();
    const QList<User> seen = sortedUnique(listing, [](const User &person) { return person.id; });
    const bool isLater = peopleSeenAt() != seenAt;
    const Listing known{seenAt, 0, static_cast<int>(seen.size())};
    const std::optional<Error> error =
        d->writePeople(different(seen, d->people), missing(seen, d->people), known);
    d->listings.insert(Place::people(), known);
    d->people.replaceAll(rowsOf(seen));
    if (isLater)
        Q_EMIT freshnessChanged();
    d->tell();
    return Private::outcome(error);
}

Result<Done> Store::addPeople(const QList<User> &people)
{
    if (!isOpen())
        return Done();
    openPeople();
    const QList<User> seen = sortedUnique(people, [](const User &person) { return person.id; });
    const std::optional<Error> error = d->writePeople(different(seen, d->people), {}, {});
    d->people.merge(rowsOf(seen));
    d->tell();
    return Private::outcome(error);
}

/// What the table shows is on disk already, unless a write failed: then all of it goes along.
std::optional<Error> Store::Private::writePeople(const QList<User> &changed, QList<qint64> goneIds,
                                                 const std::optional<Listing> &listing)
{
    QList<User> rows;
    if (arePeopleUnwritten) {
        const QSet<qint64> gone(goneIds.cbegin(), goneIds.cend());
        for (const PersonRow &row : people.rows()) {
            if (!gone.contains(row.key().value()))
                rows.append(row.person);
        }
        goneIds.append(unwrittenGone);
    }
    rows.append(changed);
    if (rows.isEmpty() && goneIds.isEmpty() && !listing)
        return {};
    std::optional<Error> error =
        run([&] { cache->merge(Place::people(), goneIds, rows, listing); });
    arePeopleUnwritten = error.has_value();
    unwrittenGone = error ? goneIds : QList<qint64>();
    if (!error)
        m_isFailing = false;
    return error;
}

} // namespace store
