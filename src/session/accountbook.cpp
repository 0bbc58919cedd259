// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accountbook.h"

#include <QSettings>

#include <algorithm>

namespace session {

namespace {

const QString accountsKey = QStringLiteral("session/accounts"); // "USER_ID SERVER" each
const QString lastServerKey = QStringLiteral("session/lastServer");
const QString pendingKey = QStringLiteral("session/pendingRemovals");

Account parsed(const QString &entry)
{
    const qsizetype blank = entry.indexOf(QLatin1Char(' '));
    if (blank < 0)
        return {};
    return {QUrl(entry.mid(blank + 1), QUrl::StrictMode), UserId(entry.left(blank).toLongLong())};
}

} // namespace

QList<Account> AccountBook::accounts() const
{
    QList<Account> result;
    const QStringList entries = m_settings.value(accountsKey).toStringList();
    for (const QString &entry : entries) {
        if (const Account account = parsed(entry); account.isValid())
            result.append(account);
    }
    return result;
}

Account AccountBook::last(const QUrl &server) const
{
    const QList<Account> known = accounts();
    const auto found = std::find_if(known.begin(), known.end(), [&server](const Account &account) {
        return server.isEmpty() || account.server == server;
    });
    return found == known.end() ? Account() : *found;
}

bool AccountBook::contains(const Account &account) const
{
    return accounts().contains(account);
}

void AccountBook::remember(const Account &account)
{
    QList<Account> known = accounts();
    known.removeAll(account);
    known.prepend(account);
    save(known);
}

void AccountBook::forget(const Account &account)
{
    QList<Account> known = accounts();
    known.removeAll(account);
    save(known);
}

QUrl AccountBook::lastServer() const
{
    return QUrl(m_settings.value(lastServerKey).toString(), QUrl::StrictMode);
}

void AccountBook::setLastServer(const QUrl &server)
{
    m_settings.setValue(lastServerKey, server.toString(QUrl::FullyEncoded));
}

QStringList AccountBook::pendingRemovals() const
{
    return m_settings.value(pendingKey).toStringList();
}

void AccountBook::addPendingRemoval(const QString &accountKey)
{
    QStringList keys = pendingRemovals();
    if (keys.contains(accountKey))
        return;
    keys.append(accountKey);
    m_settings.setValue(pendingKey, keys);
}

void AccountBook::dropPendingRemoval(const QString &accountKey)
{
    QStringList keys = pendingRemovals();
    if (keys.removeAll(accountKey) > 0)
        m_settings.setValue(pendingKey, keys);
}

void AccountBook::save(const QList<Account> &accounts)
{
    QStringList entries;
    for (const Account &account : accounts) {
        entries.append(account.userId.toString() + QLatin1Char(' ')
                       + account.server.toString(QUrl::FullyEncoded));
    }
    m_settings.setValue(accountsKey, entries);
}

} // namespace session
