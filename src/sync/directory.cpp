// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/directory.h"

#include "api/userapi.h"
#include "store/store.h"

#include <QMap>
#include <QPointer>
#include <QSet>

namespace syncing {

namespace {

constexpr double fresh = 24 * 60 * 60; // seconds

} // namespace

class Directory::Private
{
public:
    Private(http::Client &client, store::Store &storeToFill, Directory *owner)
        : q(owner), users(client), store(storeToFill), calls(std::make_unique<QObject>())
    {
    }

    void ask();
    void received(const Result<QList<User>> &page);
    void take(const QList<User> &page);
    void finish();
    void stop(const std::optional<Error> &error);
    void publish();
    [[nodiscard]] const User *known(UserId person) const;

    /// How far a pull has come: all people, page by page, then the verified ones among them. It
    /// stays when the pull ends early, for the next one to go on.
    struct Progress {
        bool isVerifiedPass = false;
        int page = 1;
        QMap<UserId, User> people;
        QSet<UserId> verified;
    };

    Directory *q;
    api::UserApi users;
    store::Store &store;
    std::unique_ptr<QObject> calls; ///< the context of the call under way
    Progress progress;
    Status status;
    Status published;
    bool isLookedAt = false;
};

Directory::Directory(http::Client &client, store::Store &store, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(client, store, this))
{
    connect(&store, &store::Store::freshnessChanged, this, [this] { d->publish(); });
}

Directory::~Directory() = default;

Directory::Status Directory::status() const
{
    Status status = d->status;
    status.seenAt = d->store.peopleSeenAt();
    return status;
}

void Directory::open()
{
    d->isLookedAt = true;
    if (!d->store.isOpen())
        return;
    d->store.openPeople();
    const std::optional<UnixSeconds> seenAt = d->store.peopleSeenAt();
    if (!seenAt || unixNow() - *seenAt > fresh)
        refresh();
}

void Directory::storeOpened()
{
    if (d->isLookedAt)
        open();
}

void Directory::refresh()
{
    if (d->status.isPulling || !d->store.isOpen())
        return;
    d->store.openPeople();
    d->status.isPulling = true;
    d->status.lastError.reset();
    d->publish();
    d->ask();
}

void Directory::cancel()
{
    if (d->status.isPulling)
        d->stop({});
}

void Directory::reset()
{
    d->progress = {};
    d->status.peopleSoFar = 0;
    d->stop({});
}

void Directory::fetch(UserId person, QObject *context, Callback<User> done)
{
    const QPointer<Directory> self(this);
    const auto take = [self, person, done = std::move(done)](const Result<User> &reply) {
        const User *known = self ? self->d->known(person) : nullptr;
        User now = reply ? *reply : known ? *known : User();
        if (reply) { // who is not verified is not shown by this call (api.md 5.5)
            now.isEmailVerified = true;
            now.isAvailable = known ? known->isAvailable : std::nullopt;
        } else {
            now.isEmailVerified = false;
        }
        const bool isAboutThem = reply || (known && reply.error().kind == Error::Kind::Forbidden);
        if (self && isAboutThem && person != self->d->store.owner().userId)
            (void)self->d->store.addPeople({now});
        if (reply)
            done(now);
        else
            done(reply.error());
    };
    d->users.one(person, context, take);
}

void Directory::Private::ask()
{
    const api::DirectoryPage page{progress.page, progress.isVerifiedPass};
    users.page(page, calls.get(), [this](const Result<QList<User>> &reply) { received(reply); });
}

void Directory::Private::received(const Result<QList<User>> &page)
{
    if (!page)
        return stop(page.error());
    take(*page);
    const bool isLast = page->size() < api::DirectoryPage::mostPerPage;
    if (isLast && progress.isVerifiedPass)
        return finish();
    progress.page = isLast ? 1 : progress.page + 1;
    progress.isVerifiedPass = progress.isVerifiedPass || isLast;
    publish();
    ask();
}

// Pages are offsets: who is missed when another account goes meanwhile (api.md 5.5) is perhaps
// listed in the second pass, or else by the next pull.
void Directory::Private::take(const QList<User> &page)
{
    QList<User> people = page;
    for (User &person : people) {
        const User *before = known(person.id);
        person.isEmailVerified = progress.isVerifiedPass || (before && before->isEmailVerified);
        progress.people.insert(person.id, person);
        if (progress.isVerifiedPass)
            progress.verified.insert(person.id);
    }
    (void)store.addPeople(people); // a failure is told by Store::storageFailed()
    status.peopleSoFar = static_cast<int>(progress.people.size());
}

void Directory::Private::finish()
{
    QList<User> people;
    people.reserve(progress.people.size());
    for (const User &person : std::as_const(progress.people)) {
        people.append(person);
        people.last().isEmailVerified = progress.verified.contains(person.id);
    }
    progress = {};
    (void)store.replacePeople(people, unixNow());
    stop({});
}

void Directory::Private::stop(const std::optional<Error> &error)
{
    calls = std::make_unique<QObject>(); // the old one aborts its call as it goes
    status.isPulling = false;
    status.lastError = error;
    publish();
}

void Directory::Private::publish()
{
    const Status now = q->status();
    if (now != published)
        Q_EMIT q->statusChanged(published = now);
}

const User *Directory::Private::known(UserId person) const
{
    const store::PersonRow *row = store.people().find(person);
    return row ? &row->person : nullptr;
}

} // namespace syncing
