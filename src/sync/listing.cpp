// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/listing.h"

#include "store/store.h"

#include <QElapsedTimer>

namespace syncing {

qint64 Listing::now()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return clock.elapsed();
}

void keep(store::Store &store, const Listing &listing)
{
    if (const auto *me = listing.as<User>())
        (void)store.replaceMe(*me);
    else if (const auto *relations = listing.as<QList<Relation>>())
        (void)store.replaceRelations(*relations, unixNow());
    else if (const auto *tasks = listing.as<QList<Task>>())
        (void)store.replaceTasks(listing.relation, *tasks, unixNow());
    else if (const auto *comments = listing.as<QList<Comment>>())
        (void)store.replaceComments(listing.relation, listing.task, *comments, unixNow());
}

} // namespace syncing
