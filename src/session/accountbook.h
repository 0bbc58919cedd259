// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account.h"

#include <QList>
#include <QStringList>

class QSettings;

namespace session {

/// The accounts known on this computer, in the profile's settings: server addresses and user ids,
/// nothing else. Most recently used first.
class AccountBook
{
public:
    explicit AccountBook(QSettings &settings) : m_settings(settings) { }

    [[nodiscard]] QList<Account> accounts() const;
    /// The account last used, at that server when one is given; invalid when none.
    [[nodiscard]] Account last(const QUrl &server = {}) const;
    [[nodiscard]] bool contains(const Account &account) const;
    void remember(const Account &account);
    void forget(const Account &account);

    [[nodiscard]] QUrl lastServer() const;
    void setLastServer(const QUrl &server);

    /// Keys of accounts that were signed out and whose keychain entry may still be there.
    [[nodiscard]] QStringList pendingRemovals() const;
    void addPendingRemoval(const QString &accountKey);
    void dropPendingRemoval(const QString &accountKey);

private:
    void save(const QList<Account> &accounts);

    QSettings &m_settings;
};

} // namespace session
