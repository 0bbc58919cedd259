// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/time.h"
#include "domain/user.h"

#include <QObject>

#include <memory>
#include <optional>

namespace http {
class Client;
}
namespace store {
class Store;
}

namespace syncing {

/// Pulls the directory of members into the store, page by page (api.md 5.5). It is big and changes
/// slowly, so it is not part of Sync's pulls: it is asked for when somebody looks at it.
class Directory : public QObject
{
    Q_OBJECT
public:
    struct Status {
        bool isPulling = false;
        int peopleSoFar = 0; ///< of the present pull
        std::optional<Error>
            lastError; ///< what the last pull stopped at; not when it was cancelled
        std::optional<UnixSeconds> seenAt; ///< when the whole of it was last seen

        friend bool operator==(const Status &, const Status &) = default;
    };

    Directory(http::Client &client, store::Store &store, QObject *parent = nullptr);
    ~Directory() override;

    [[nodiscard]] Status status() const;

    /// Opens the kept directory in the store; pulls when it was never seen or is over a day old.
    /// While the store is closed nothing happens but that it is remembered: see storeOpened().
    void open();
    /// The store was opened, for this or another account: the directory is opened in it, when
    /// somebody has looked at it before.
    void storeOpened();
    /// Pulls all of it now, or goes on where a pull of this run was cancelled or broke off. Pages
    /// show as they come; people who are gone go when the last page is there.
    void refresh();
    void cancel();
    /// Another account, or none: ends a pull and forgets where it was.
    void reset();

    /// One person's profile as it is now, taken over into the store. NotFound: the account is
    /// gone; Forbidden: not verified, which the store then knows too.
    void fetch(UserId person, QObject *context, Callback<User> done);

Q_SIGNALS:
    void statusChanged(const syncing::Directory::Status &status);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace syncing
