// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "domain/result.h"
#include "domain/user.h"

#include <QObject>

#include <memory>

namespace http {
class Client;
}
namespace store {
class Store;
}

namespace syncing {

/// What needs an answer at once and never waits for a network: the password, the end of the
/// account, administration, and the service's own overviews. Each callback has the outcome.
class OnlineCommands
{
public:
    OnlineCommands(http::Client &client, store::Store &store);
    ~OnlineCommands();

    /// Invalid: refused, with the service's message. Other sign-ins stay valid (api.md 5.3).
    void changePassword(const QString &current, const QString &wanted, QObject *context,
                        Callback<Done> done);
    /// For good. Done also when a lost answer is followed by "no such account". The caller signs
    /// out and wipes.
    void deleteAccount(QObject *context, Callback<Done> done);

    void listAdmins(QObject *context, Callback<QList<User>> done);
    void assignAdmin(UserId user, QObject *context, Callback<Done> done);
    void revokeAdmin(UserId user, QObject *context, Callback<Done> done);

    /// One of the service's own lists and summaries, held against what is kept here.
    struct Finding {
        enum class Overview { Home, Dashboard, Current, Past, Pending, States };
        Overview overview = Overview::Home;
        std::optional<Error> error = {}; ///< the service could not make it
        int inService = 0; ///< relations, or the sum of the figures
        int here = 0;
        bool agrees = false;
    };
    /// Asks for all of them, one after another, and compares (api.md 6.2, 6.3, 9).
    void compareOverviews(QObject *context, Callback<QList<Finding>> done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace syncing
