// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/onlinecommands.h"

#include "sync/overviewcomparison.h"
#include "sync/service.h"

namespace syncing {

class OnlineCommands::Private
{
public:
    Private(http::Client &clientToUse, store::Store &storeToCompare)
        : client(clientToUse), service(clientToUse), store(storeToCompare)
    {
    }

    http::Client &client;
    Service service;
    store::Store &store;
};

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
    const auto answered = [users = d->service.users, context,
                           done = std::move(done)](const Result<Done> &reply) mutable {
        if (reply || reply.error().kind == Error::Kind::NotFound)
            return done(Done());
        const Error &error = reply.error();
        const bool isUnknown = error.kind == Error::Kind::Server || error.httpStatus == 0
            || error.kind == Error::Kind::Protocol;
        if (!isUnknown || !error.mayHaveBeenSent)
            return done(error);
        users.own(context, [error, done = std::move(done)](const Result<User> &own) {
            const bool isGone = !own && own.error().kind == Error::Kind::NotFound;
            done(isGone ? Result<Done>(Done()) : Result<Done>(error));
        });
    };
    d->service.users.remove(context, answered);
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
    auto *comparison = new OverviewComparison(d->client, d->store, context);
    comparison->start(std::move(done));
}

} // namespace syncing
