// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/onlinecommands.h"

#include "sync/service.h"

#include <QTimer>

namespace syncing {

class OnlineCommands::Private
{
public:
    Private(http::Client &client, store::Store &storeToCompare)
        : service(client), store(storeToCompare)
    {
    }

    Service service;
    store::Store &store;
};

namespace {

template <typename T> void refuse(QObject *context, Callback<T> done)
{
    QTimer::singleShot(0, context, [done = std::move(done)] {
        done(Error{Error::Kind::Cancelled, 0, {}, false});
    });
}

} // namespace

OnlineCommands::OnlineCommands(http::Client &client, store::Store &store)
    : d(std::make_unique<Private>(client, store))
{
}

OnlineCommands::~OnlineCommands() = default;

void OnlineCommands::changePassword(const QString &current, const QString &wanted, QObject *context,
                                    Callback<Done> done)
{
    d->service.users.changePassword(current, wanted, context, std::move(done));
}

void OnlineCommands::deleteAccount(QObject *context, Callback<Done> done)
{
    refuse(context, std::move(done));
}

void OnlineCommands::listAdmins(QObject *context, Callback<QList<User>> done)
{
    d->service.admins.list(context, std::move(done));
}

void OnlineCommands::assignAdmin(UserId user, QObject *context, Callback<Done> done)
{
    d->service.admins.assign(user, context, std::move(done));
}

void OnlineCommands::revokeAdmin(UserId user, QObject *context, Callback<Done> done)
{
    d->service.admins.revoke(user, context, std::move(done));
}

void OnlineCommands::compareOverviews(QObject *context, Callback<QList<Finding>> done)
{
    refuse(context, std::move(done));
}

} // namespace syncing
