// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QString>
#include <QUrl>

namespace session {

/// One person on one server. No name and no address: what names a person is kept sealed only.
struct Account {
    QUrl server; ///< as checkServerAddress() returns it
    UserId userId;

    [[nodiscard]] bool isValid() const { return userId.isValid() && server.isValid(); }
    /// 32 hexadecimal digits that tell nothing of the two: names the account's folder and its
    /// keychain entry. A hash of server and user id.
    [[nodiscard]] QString key() const;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace session
