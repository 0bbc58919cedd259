// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/user.h"
#include "http/client.h"

namespace api {

/// A page of the directory (api.md 5.5).
struct DirectoryPage {
    /// More than this the service does not give, without a word.
    static constexpr int mostPerPage = 50;

    int number = 1;
    bool isVerifiedOnly = false; ///< /users/verified in place of /users
    QString search = {}; ///< part of a name; "%" and "_" act as wildcards
};

/// /user and /users (api.md 5).
class UserApi
{
public:
    explicit UserApi(http::Client &client) : m_client(client) { }

    /// The account's own profile. NotFound: the account is gone; Forbidden: not verified (3.3).
    void own(QObject *context, Callback<User> done);
    /// Sends what the edit holds and nothing else. Invalid: one of it is refused, and then nothing
    /// was changed.
    void update(const ProfileEdit &edit, QObject *context, Callback<Done> done);
    /// Invalid: the current one is wrong, or the new one not allowed. Tokens stay good (5.3).
    void changePassword(const QString &current, const QString &wanted, QObject *context,
                        Callback<Done> done);
    /// For good and at once. Invalid: the only admin cannot go.
    void remove(QObject *context, Callback<Done> done);

    /// In the order of ids, the account itself left out. A page shorter than mostPerPage is the
    /// last.
    void page(const DirectoryPage &page, QObject *context, Callback<QList<User>> done);
    /// Anybody's public profile, without isAvailable. Forbidden: their address is not verified
    /// (11.9).
    void one(UserId id, QObject *context, Callback<User> done);

private:
    http::Client &m_client;
};

} // namespace api
