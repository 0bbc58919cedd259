// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/directory.h"

#include "store/store.h"

#include <QTimer>

namespace syncing {

class Directory::Private
{
public:
    explicit Private(store::Store &storeToFill) : store(storeToFill) { }

    store::Store &store;
};

Directory::Directory(http::Client &, store::Store &store, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(store))
{
}

Directory::~Directory() = default;

Directory::Status Directory::status() const
{
    Status status;
    status.seenAt = d->store.peopleSeenAt();
    return status;
}

void Directory::open()
{
    d->store.openPeople();
}

void Directory::refresh() { }

void Directory::cancel() { }

void Directory::reset() { }

void Directory::fetch(UserId, QObject *context, Callback<User> done)
{
    QTimer::singleShot(0, context, [done = std::move(done)] {
        done(Error{Error::Kind::Cancelled, 0, {}, false});
    });
}

} // namespace syncing
